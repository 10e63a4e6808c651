import { startServer, type LocalServer } from '../tenant/server';
import { asking } from '../tenant/server/testing';
import { api, rowCount, samples, things } from './requests';
import { howMany, tryAll } from './tryAll';

let server: LocalServer;

beforeAll(async () => {
  server = await startServer({ port: 0, dataFolder: ':memory:', keepsConnections: true });
  const owner = async (method: string, path: string, body?: unknown): Promise<void> => {
    const answer = await asking(server)('owner', method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  };
  await owner('POST', `${api}/web/lists`, { Title: 'Things', BaseTemplate: 100, AllowDeletion: false });
  for (const SchemaXml of [
    '<Field Type="Number" Name="Quantity" DisplayName="Quantity"/>', '<Field Type="DateTime" Name="Due" DisplayName="Due"/>', '<Field Type="Note" Name="Note" DisplayName="Note"/>',
    '<Field Type="Choice" Name="Kind" DisplayName="Kind"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>', '<Field Type="User" Name="Assigned" DisplayName="Assigned"/>'
  ]) await owner('POST', `${things}/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
  for (let row = 1; row <= rowCount; row += 1) await owner('POST', `${things}/items`, { Title: `Row ${row}`, Quantity: row, Kind: 'B', Due: `20${20 + row}-06-01T10:00:00Z` });
  await owner('POST', `${api}/web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/Shared Documents')/files/addUsingPath(decodedurl='one.txt',overwrite=true)`, 'one');
});
afterAll(() => server.close());

test('malformed requests: none is answered 500 or with the insides of the tenant, and no success has lost its filter or its write', async () => {
  expect((await tryAll(server, samples, howMany(1000))).join('\n')).toBe('');
}, 300_000);
