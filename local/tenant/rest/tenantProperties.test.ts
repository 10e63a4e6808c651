import { testServer } from '../server/testing';

const { ask, server } = testServer();

const property = { key: 'DeskSite', value: '/sites/dataprotection', description: '', comments: '' };

test('an owner of the app catalogue writes a tenant property there, and any site answers it to anyone on it', async () => {
  expect((await ask('owner', 'POST', '/sites/appcatalog/_api/web/setStorageEntity', property)).status).toBe(200);
  expect((await ask('alex', 'GET', "/_api/web/getStorageEntity('DeskSite')")).json()).toMatchObject({ Value: '/sites/dataprotection' });
});

test.each([
  ['another site, even by its owner', 'owner', '/sites/dataprotection'],
  ['the app catalogue, by somebody who does not own it', 'alex', '/sites/appcatalog']
])('a tenant property is refused on %s', async (_where, who, site) => {
  expect((await ask(who, 'POST', `${site}/_api/web/setStorageEntity`, { ...property, key: 'Refused' })).status).toBe(403);
  expect((await ask('owner', 'GET', "/_api/web/getStorageEntity('Refused')")).text).toContain('null');
});

test('the tenant says where its app catalogue is', async () => {
  expect((await ask('owner', 'GET', '/_api/SP_TenantSettings_Current')).json()).toMatchObject({ CorporateCatalogUrl: `${server().url}/sites/appcatalog` });
});

test('an address of the tenant stays good when the tenant starts on another port', async () => {
  const moved = { ...property, key: 'Moved', value: 'http://localhost:1/sites/dataprotection' };
  await ask('owner', 'POST', '/sites/appcatalog/_api/web/setStorageEntity', moved);
  expect((await ask('alex', 'GET', "/_api/web/getStorageEntity('Moved')")).json()).toMatchObject({ Value: `${server().url}/sites/dataprotection` });
  await ask('owner', 'POST', '/sites/appcatalog/_api/web/setStorageEntity', { ...moved, value: 'https://elsewhere.example/sites/x' });
  expect((await ask('alex', 'GET', "/_api/web/getStorageEntity('Moved')")).json()).toMatchObject({ Value: 'https://elsewhere.example/sites/x' });
});
