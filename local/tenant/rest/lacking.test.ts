import { testServer } from '../server/testing';

const { ask } = testServer();

it.each([
  ['POST', '/_vti_bin/client.svc/ProcessQuery'],
  ['GET', "/_api/search/query?querytext='x'"],
  ['GET', '/_api/web/navigation/quicklaunch'],
  ['POST', "/_api/web/lists/getByTitle('Documents')/RenderListFilterData"]
])('says 501 in a sentence to %s %s', async (method, path) => {
  const answer = await ask('owner', method, `/sites/sandbox${path}`, method === 'POST' ? {} : undefined);
  expect([answer.status, answer.text]).toEqual([501, expect.stringContaining('The local tenant does not provide')]);
});

it('says 404 to what nobody has', async () => {
  expect((await ask('owner', 'GET', '/sites/sandbox/_api/web/nothing')).status).toBe(404);
  expect((await ask('owner', 'GET', '/sites/nowhere/_api/web')).status).toBe(404);
});

it.each([
  "web/lists/getByTitle('Documents')/items(1)/likedBy", 'web/uploadImage', 'web/createDefaultAssociatedGroups', 'web/lists/EnsureClientRenderedSitePagesLibrary', 'web/getDocumentLibraries', '$metadata',
  "web/lists/getByTitle('Documents')/bulkValidateUpdateListItems", 'site/getHubSiteJoinApprovalCorrelationId', 'SP.Utilities.Utility.SendEmail', 'Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.GetSiteScripts',
  'groupsitemanager/CreateGroupEx', 'v2.1/drives', 'foldercoloring', 'web/applyWebTemplate'
])('says 501 to what SharePoint has and the tenant lacks: %s', async (path) => {
  await ask('owner', 'POST', "/sites/sandbox/_api/web/getFolderByServerRelativePath(decodedurl='Shared Documents')/folders/addUsingPath(decodedurl='x')");
  for (const method of ['GET', 'POST']) {
    const answer = await ask('owner', method, `/sites/sandbox/_api/${path}`, method === 'POST' ? {} : undefined);
    expect([method, answer.status, answer.text]).toEqual([method, 501, expect.stringContaining('The local tenant does not provide')]);
  }
});
