import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const list = "web/lists/getByTitle('Plain')";

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Plain', BaseTemplate: 100 });
  await owner('POST', `${list}/items`, { Title: 'a' });
});

/** Odd input is refused in words; nothing of it may end as a broken server. */
test.each([
  ['GET', "web/lists('", undefined],
  ['GET', "web/lists(')')", undefined],
  ['GET', `${list}/items(99999999999999999999)`, undefined],
  ['GET', `${list}/items(1.5)`, undefined],
  ['GET', `${list}/items?$orderby=Title sideways`, undefined],
  ['GET', `${list}/items?$filter=${'('.repeat(500)}Id eq 1`, undefined],
  ['GET', `${list}/items?$skiptoken=Paged=TRUE%26p_ID=x`, undefined],
  ['GET', 'web/doesuserhavepermissions(@v)', undefined],
  ['POST', `${list}/items`, '{'],
  ['POST', `${list}/items`, '[]'],
  ['POST', `${list}/items`, '{"Title":{"a":1}}'],
  ['POST', `${list}/fields/createfieldasxml`, '{"parameters":{"SchemaXml":"<"}}'],
  ['POST', `${list}/fields/createfieldasxml`, '{"parameters":{"SchemaXml":"<Field Type=\\"Nope\\" DisplayName=\\"x\\"/>"}}'],
  ['POST', 'web/roledefinitions', '{"Name":"q","BasePermissions":{"High":"x","Low":1}}'],
  ['POST', 'web/usercustomactions', '{"Title":"u","Rights":{"High":"x","Low":"y"}}'],
  ['POST', `${list}/roleassignments/addroleassignment(principalid=3)`, '']
])('%s %s is refused', async (method, path, body) => {
  const answer = await owner(method, path, body);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(String(answer.json['odata.error'].message.value)).not.toBe('');
});
