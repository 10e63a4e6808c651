import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');

const addSite = (url: string, more: object = {}) => owner('POST', 'web/webs/add', { parameters: { Title: `Site ${url}`, Url: url, WebTemplate: 'STS#3', ...more } });

describe('a web in a web', () => {
  it('has its own lists and address, and goes by the rights of the web above', async () => {
    expect((await addSite('sub')).status).toBe(201);
    const web = await owner('GET', '/sites/sandbox/sub/_api/web?$select=Title,ServerRelativeUrl,HasUniqueRoleAssignments,ParentWeb/Title&$expand=ParentWeb');
    expect(web.json).toEqual({ Title: 'Site sub', ServerRelativeUrl: '/sites/sandbox/sub', HasUniqueRoleAssignments: false, ParentWeb: { Title: 'Sandbox' } });
    expect((await as('alex')('GET', '/sites/sandbox/sub/_api/web/lists')).status).toBe(200);
    expect((await as('alex')('POST', '/sites/sandbox/sub/_api/web/lists', { Title: 'Mine', BaseTemplate: 100 })).status).toBe(403);
    expect((await as('outsider')('GET', '/sites/sandbox/sub/_api/web')).status).toBe(403);
    await owner('POST', '/sites/sandbox/sub/_api/web/lists', { Title: 'Only below', BaseTemplate: 100 });
    expect((await owner('GET', "web/lists/getByTitle('Only below')")).status).toBe(404);
  });

  it('with rights of its own lets nobody in but its maker', async () => {
    await addSite('private', { UseSamePermissionsAsParentSite: false });
    expect((await as('alex')('GET', '/sites/sandbox/private/_api/web')).status).toBe(403);
    expect((await as('alex')('GET', 'web/webs')).rows.map((web) => web.ServerRelativeUrl)).not.toContain('/sites/sandbox/private');
    expect((await owner('GET', 'web/webinfos')).rows.map((web) => web.ServerRelativeUrl)).toContain('/sites/sandbox/private');
  });

  it('stops inheriting and inherits again', async () => {
    await addSite('turn');
    const turn = (path: string) => owner('POST', `/sites/sandbox/turn/_api/web/${path}`);
    await turn('breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)');
    expect((await as('alex')('GET', '/sites/sandbox/turn/_api/web')).status).toBe(403);
    await turn('resetroleinheritance');
    expect((await as('alex')('GET', '/sites/sandbox/turn/_api/web')).status).toBe(200);
  });

  it('is refused twice at one address, with an unknown template, and to who may not make sites; it can be deleted', async () => {
    await addSite('twice');
    expect((await addSite('TWICE')).status).toBe(500);
    expect((await addSite('project', { WebTemplate: 'PROJECTSITE#0' })).status).toBe(501);
    expect((await as('jo')('POST', 'web/webs/add', { parameters: { Title: 'x', Url: 'x' } })).status).toBe(403);
    expect((await owner('DELETE', '/sites/sandbox/twice/_api/web')).status).toBe(200);
    expect((await owner('GET', 'web/webs')).rows.map((web) => web.Title)).not.toContain('Site twice');
    expect((await owner('DELETE', 'web')).status).toBe(501);
  });
});

describe('what a client asks of a web', () => {
  it.each(['web/defaultDocumentLibrary', 'web/siteUserInfoList', 'web/allProperties', 'web/getCatalog(112)', 'web/getAvailableWebTemplates(lcid=1033)', 'web/regionalSettings/installedLanguages', "web/lists?$select=odata.id"])('%s answers', async (path) => {
    expect((await owner('GET', path)).status).toBe(200);
  });

  it.each(['web/getChanges', 'web/lists/getByTitle(\'Documents\')/getChanges', 'search/query', 'SP.UserProfiles.PeopleManager/GetMySuggestions', 'web/navigation/quicklaunch'])(
    '%s is said to be lacking, not missing',
    async (path) => {
      expect((await owner('GET', path)).status).toBe(501);
    }
  );

  it('finds people in the user information list', async () => {
    const [jo] = (await owner('GET', "web/siteUserInfoList/items?$select=Id,Title,EMail&$filter=EMail eq 'jo@northmere.example'")).rows;
    expect(jo).toMatchObject({ Title: 'Jo Bright', EMail: 'jo@northmere.example' });
    expect((await owner('GET', `web/siteUserInfoList/items(${String(jo.Id)})`)).json).toMatchObject({ Title: 'Jo Bright' });
    expect((await owner('GET', 'web/siteUserInfoList/items(999)')).status).toBe(404);
  });

  it('answers 404 for what SharePoint does not know either', async () => {
    expect((await owner('GET', 'web/nonsense')).status).toBe(404);
    expect((await owner('GET', 'nonsense')).status).toBe(404);
  });

  it('tells the time of the site across the clock change', async () => {
    expect((await owner('POST', "web/regionalSettings/timeZone/utcToLocalTime('2026-07-01T12:00:00Z')")).json.value).toBe('2026-07-01T13:00:00');
    expect((await owner('POST', "web/regionalSettings/timeZone/localTimeToUTC('2026-12-01T12:00:00')")).json.value).toBe('2026-12-01T12:00:00Z');
  });
});

describe('a folder', () => {
  const assets = "web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets')";
  const file = (path: string) => owner('GET', `web/getFileByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/${path}')/$value`);

  it('moves with all that is in it, and is copied likewise', async () => {
    await owner('POST', `${assets}/folders/addUsingPath(decodedUrl='one')`);
    await owner('POST', "web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/one')/folders/addUsingPath(decodedUrl='deep')");
    await owner('POST', "web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/one/deep')/files/addUsingPath(decodedUrl='a.txt')", 'hello');
    const errand = { srcPath: { DecodedUrl: 'http://localhost:4400/sites/sandbox/SiteAssets/one' }, destPath: { DecodedUrl: 'http://localhost:4400/sites/sandbox/SiteAssets/two' } };
    const copied = await owner('POST', 'SP.MoveCopyUtil.CopyFolderByPath', { ...errand, options: { KeepBoth: false } }, { 'content-type': 'application/json' });
    expect(copied.status).toBe(200);
    expect((await file('two/deep/a.txt')).text).toBe('hello');
    const moved = await owner('POST', 'SP.MoveCopyUtil.MoveFolderByPath', { srcPath: errand.srcPath, destPath: { DecodedUrl: 'http://localhost:4400/sites/sandbox/SiteAssets/three' } }, { 'content-type': 'application/json' });
    expect(moved.status).toBe(200);
    expect((await file('three/deep/a.txt')).text).toBe('hello');
    expect((await file('one/deep/a.txt')).status).toBe(404);
    expect((await owner('GET', `${assets}/storageMetrics`)).json.TotalFileCount).toBe('2');
  });

  it('and the files in it are found behind their items', async () => {
    const rows = await owner('GET', "web/lists/getByTitle('Site Assets')/items?$select=FileLeafRef,File/Name,File/Length,Folder/Name&$expand=File,Folder&$filter=FileLeafRef eq 'three' or FileLeafRef eq 'a.txt'");
    expect(rows.rows).toContainEqual({ FileLeafRef: 'three', File: null, Folder: { Name: 'three' } });
    expect(rows.rows).toContainEqual({ FileLeafRef: 'a.txt', File: { Name: 'a.txt', Length: '5' }, Folder: null });
    expect((await owner('POST', "web/lists/getByTitle('Site Pages')/items(1)/file/checkout()")).status).toBe(200);
  });

  it('is deleted with DeleteIfEmpty only when it is', async () => {
    const three = "web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/three')/deleteWithParameters";
    expect((await owner('POST', three, { parameters: { DeleteIfEmpty: true } }, { 'content-type': 'application/json' })).status).toBe(400);
    expect((await as('alex')('POST', three, { parameters: {} }, { 'content-type': 'application/json' })).status).toBe(403);
    expect((await owner('POST', three, { parameters: { DeleteIfEmpty: false } }, { 'content-type': 'application/json' })).status).toBe(200);
  });
});
