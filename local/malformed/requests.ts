/** A request that is right, as a client sends it: what is made wrong about it is in `mutations.ts`. */
export interface Sample {
  readonly method: string;
  /** Path and query, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /**
   * What must hold of a success, however the request was changed: `filtered`, the answer has fewer rows than there are; `write`, what was sent
   * is there afterwards; `batch`, as many rows came to be as parts say so. Nothing: only that it was answered in plain words.
   */
  readonly promise?: 'filtered' | 'write' | 'batch' | 'mail';
}

export const api = '/sites/sandbox/_api';
export const things = `${api}/web/lists/getByTitle('Things')`;
export const rowCount = 12;

const json = { 'x-local-user': 'owner@northmere.example', accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };
const verbose = { ...json, accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' };
const cookie = { cookie: 'desk_person=owner%40northmere.example; desk_locale=en-GB', accept: 'application/json' };
const e = encodeURIComponent;

const get = (path: string, promise?: Sample['promise'], headers: Sample['headers'] = json): Sample => ({ method: 'GET', path, headers, promise });
const post = (path: string, body: unknown, promise?: Sample['promise'], headers: Sample['headers'] = json): Sample => ({ method: 'POST', path, headers, body: typeof body === 'string' ? body : JSON.stringify(body), promise });
const merge = (path: string, body: unknown, promise?: Sample['promise'], headers: Sample['headers'] = json): Sample => post(path, body, promise, { ...headers, 'x-http-method': 'MERGE', 'if-match': '*' });

const where = '<Where><And><Eq><FieldRef Name="Title"/><Value Type="Text">Row 7</Value></Eq><In><FieldRef Name="Quantity"/><Values><Value Type="Number">7</Value><Value Type="Number">8</Value></Values></In></And></Where>';
const viewXml = `<View Scope="RecursiveAll"><Query>${where}<OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="Due"/></ViewFields><RowLimit Paged="TRUE">100</RowLimit></View>`;
const dated = '<View><Query><Where><Eq><FieldRef Name="Due"/><Value Type="DateTime" IncludeTimeValue="FALSE"><Today OffsetDays="3"/></Value></Eq></Where></Query></View>';

const part = (method: string, path: string, body?: object): string =>
  `--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${method} http://localhost${path} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n${body ? 'Content-Type: application/json\r\n' : ''}\r\n${body ? `${JSON.stringify(body)}\r\n` : ''}`;

/** Reads that find one row of twelve (or a few of many), in every way that a list can be asked. */
const reads: readonly Sample[] = [
  get(`${things}/items?$filter=${e("Title eq 'Row 7'")}`, 'filtered'),
  get(`${things}/items?$filter=${e("Quantity eq 7 and (Kind eq 'B' or Kind eq 'C')")}&$select=Id,Title,Assigned/Title&$expand=Assigned&$orderby=${e('Title desc')}&$top=50`, 'filtered'),
  get(`${things}/items?%24filter=${e("startswith(Title,'Row 7') and not (Quantity ge 9)")}&%24skiptoken=${e('Paged=TRUE&p_ID=2')}`, 'filtered', verbose),
  get(`${things}/items?$filter=${e("Due gt datetime'2027-01-01T00:00:00Z' and year(Due) eq 2028")}`, 'filtered'),
  get(`${things}/items?$filter=${e("substringof('ow 7',Title)")}`, 'filtered', { ...json, accept: 'application/json;odata.metadata=minimal', 'odata-version': '4.0' }),
  get(`${things}/items/$count?$filter=${e("Title eq 'Row 7'")}`, 'filtered'),
  get(`${api}/web/lists?$filter=${e("Title eq 'Things'")}&$select=Title,Id`, 'filtered'),
  get(`${things}/fields?$filter=${e("InternalName eq 'Quantity' or InternalName eq 'Due'")}&$top=3`, 'filtered'),
  get(`${api}/web/siteusers?$filter=${e("Email eq 'alex@northmere.example'")}`, 'filtered', cookie),
  post(`${things}/getitems`, { query: { ViewXml: viewXml } }, 'filtered'),
  post(`${things}/getitems?$select=Title,Id`, { query: { __metadata: { type: 'SP.CamlQuery' }, ViewXml: `<View><Query>${where}</Query></View>`, DatesInUtc: true } }, 'filtered', verbose),
  post(`${things}/GetItems(query=@q)?@q=${e(`'${JSON.stringify({ ViewXml: `<View><Query>${where}</Query></View>` })}'`)}`, '', 'filtered'),
  post(`${things}/getitems`, { query: { ViewXml: dated, FolderServerRelativeUrl: '/sites/sandbox/Lists/Things' } }, 'filtered'),
  post(`${things}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2, DatesInUtc: true } }, 'filtered'),
  post(`${things}/RenderListDataAsStream`, { parameters: { OverrideViewXml: `<View><Query>${where}</Query></View>` } }, 'filtered'),
  post(`${things}/RenderListDataAsStream?FilterField1=Title&FilterValue1=${e('Row 7')}&FilterOp1=Eq&SortField=Title&SortDir=Desc`, { parameters: { RenderOptions: 2 } }, 'filtered'),
  post(`${things}/RenderListDataAsStream`, { parameters: { RenderOptions: 2 }, overrideParameters: { FilterField1: 'Title', FilterValue1: 'Row 7' } }, 'filtered')
];

const writes: readonly Sample[] = [
  post(`${things}/items`, { Title: 'New', Quantity: 5, Kind: 'A', Due: '2027-05-01T10:00:00Z', AssignedId: 3 }, 'write'),
  post(`${things}/items`, { __metadata: { type: 'SP.Data.ThingsListItem' }, Title: 'New', Quantity: 5 }, 'write', verbose),
  merge(`${things}/items(3)`, { Title: 'Changed', Quantity: 33 }, 'write'),
  merge(`${things}/items(4)`, { Kind: 'B', Note: 'More words' }, 'write'),
  post(`${things}/items(5)/validateUpdateListItem`, { formValues: [{ FieldName: 'Title', FieldValue: 'By form' }, { FieldName: 'Quantity', FieldValue: '17' }], bNewDocumentUpdate: false }),
  post(`${things}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/sandbox/Lists/Things' } }, formValues: [{ FieldName: 'Title', FieldValue: 'By form' }], bNewDocumentUpdate: false }),
  post(`${api}/$batch`, `${part('GET', `${things}/items(1)`)}${part('POST', `${things}/items`, { Title: 'In a batch' })}${part('POST', `${things}/items`, { Title: 'In a batch', Quantity: 3 })}--batch_1--\r\n`, 'batch', { ...json, 'content-type': 'multipart/mixed; boundary=batch_1' }),
  post(
    `${api}/$batch`,
    `--batch_1\r\nContent-Type: multipart/mixed; boundary="change_2"\r\n\r\n${part('POST', `${things}/items`, { Title: 'In a change' }).replace('--batch_1', '--change_2')}--change_2--\r\n--batch_1--\r\n`,
    'batch',
    { ...json, 'content-type': 'multipart/mixed; boundary="batch_1"' }
  )
];

/** Everything else: of these only the plain answer is asked, and that no fault of the tenant's own comes to light. */
const others: readonly Sample[] = [
  get(`${api}/web?$select=Title,Id&$expand=Lists`),
  get(`${things}/items(2)?$select=*,Author/Title&$expand=Author,AttachmentFiles`),
  get(`${things}/items(2)/versions`),
  get(`${things}/views?$expand=ViewFields`),
  get(`${api}/web/getFolderByServerRelativePath(decodedUrl=@p)/files?@p=${e("'/sites/sandbox/Shared Documents'")}`),
  get(`${api}/web/getFileByServerRelativePath(decodedUrl='${e('/sites/sandbox/Shared Documents/one.txt')}')/$value`),
  get(`${api}/web/getFileByUrl('${e('http://localhost/sites/sandbox/Shared%20Documents/one.txt')}')`),
  get(`${api}/web/roleassignments?$expand=Member,RoleDefinitionBindings`),
  get(`${api}/web/currentuser/groups`),
  get(`${api}/web/lists?$select=Title&$orderby=Title&$skip=1&$top=2`),
  post(`${api}/contextinfo`, '', undefined, cookie),
  post(`${api}/web/lists`, { Title: 'Another', BaseTemplate: 100, Description: 'x', NoCrawl: true }),
  post(`${things}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Number" Name="More" DisplayName="More" Min="1"><Default>2</Default></Field>', Options: 8 } }),
  post(`${things}/fields`, { __metadata: { type: 'SP.FieldText' }, FieldTypeKind: 2, Title: 'Another column', MaxLength: 20 }, undefined, verbose),
  post(`${things}/views`, { Title: 'A view', RowLimit: 10, ViewQuery: where, PersonalView: false }),
  merge(things, { Description: 'Changed', MajorVersionLimit: 60 }),
  merge(`${things}/fields/getByInternalNameOrTitle('Note')`, { Description: 'How many', Required: false }),
  post(`${api}/web/sitegroups`, { Title: 'A group', Description: 'x' }),
  post(`${api}/web/usercustomactions`, { Title: 'x', Location: 'y', Sequence: 3, Rights: { High: '0', Low: '1' } }),
  post(`${api}/web/ensureUser`, { logonName: 'i:0#.f|membership|jo@northmere.example' }),
  post(`${things}/items(9)/recycle()`, ''),
  post(`${things}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`, ''),
  post(`${things}/roleassignments/addroleassignment(principalid=3,roledefid=1073741826)`, ''),
  post(`${things}/items(6)/attachmentFiles/add(FileName='a.txt')`, 'bytes'),
  post(`${api}/web/getFolderByServerRelativePath(decodedUrl='${e('/sites/sandbox/Shared Documents')}')/files/addUsingPath(decodedurl='two.txt',overwrite=true)`, 'bytes'),
  post(`${api}/web/folders/addUsingPath(decodedurl='${e('Shared Documents/A folder')}')`, ''),
  post(`${api}/SP.MoveCopyUtil.CopyFileByPath(overwrite=@a)?@a=true`, { srcPath: { DecodedUrl: '/sites/sandbox/Shared Documents/one.txt' }, destPath: { DecodedUrl: '/sites/sandbox/Shared Documents/three.txt' } }),
  post(`${api}/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser`, { queryParams: { QueryString: 'al', MaximumEntitySuggestions: 5, PrincipalType: 15 } }),
  { ...post(`${things}/items(10)`, '', undefined, { ...json, 'x-http-method': 'DELETE', 'if-match': '*' }) },
  get(`/v1.0/me?$select=id,displayName`),
  get(`/v1.0/users?$filter=${e("startswith(displayName,'Al') or mail eq 'jo@northmere.example'")}&$top=5&$count=true`, undefined, { ...json, consistencylevel: 'eventual' }),
  get(`/v1.0/groups?$search=${e('"displayName:ad"')}`, undefined, { ...json, consistencylevel: 'eventual' }),
  post('/v1.0/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }, { id: '2', method: 'GET', url: '/users?$top=1', dependsOn: ['1'] }] }),
  post('/v1.0/me/sendMail', { message: { subject: 'A word', body: { contentType: 'Text', content: 'x' }, toRecipients: [{ emailAddress: { address: 'dpo@northmere.example' } }] }, saveToSentItems: false }),
  post('/v1.0/chats', { chatType: 'oneOnOne', members: ['owner', 'jo'].map(upn => ({ '@odata.type': '#microsoft.graph.aadUserConversationMember', roles: ['owner'], 'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${upn}@northmere.example')` })) }),
  get('/_local/mail?mailbox=dpo%40northmere.example', undefined, {}),
  post('/_local/groups', { displayName: 'Made up', add: ['alex@northmere.example'] }, undefined, { 'x-local': '1', 'content-type': 'application/json' }),
  get('/sites/sandbox/Shared%20Documents/one.txt', undefined, cookie)
];

/** The pages of the workbench, in front of the tenant. */
export const pages: readonly Sample[] = [
  get('/?forceLocale=cy-GB', undefined, cookie),
  get('/sites/dataprotection/SitePages/Home.aspx?mode=edit', undefined, cookie),
  get('/sites/sandbox/Lists/Things/AllItems.aspx', undefined, cookie),
  get('/sites/sandbox/Lists/Things/DispForm.aspx?ID=7', undefined, cookie),
  get('/sites/sandbox/Shared%20Documents/Forms/AllItems.aspx', undefined, cookie),
  get('/sites/sandbox/_layouts/15/viewlsts.aspx', undefined, cookie),
  get('/sites/sandbox/_layouts/15/groups.aspx', undefined, cookie),
  get('/sites/sandbox/_layouts/15/workbench.aspx?componentId=00000000-0000-0000-0000-000000000000', undefined, cookie),
  get('/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=%2Fsites%2Fsandbox', undefined, cookie),
  get('/teams?host=Outlook&tab=personal&site=%2Fsites%2Fsandbox&entity=x&sub=y', undefined, cookie),
  get('/mail?box=alex%40northmere.example&id=1', undefined, cookie),
  get('/chats?id=1', undefined, cookie),
  { method: 'POST', path: '/_workbench/choose', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'person=alex%40northmere.example&back=%2Fsites%2Fsandbox' }
];

export const samples: readonly Sample[] = [...reads, ...writes, ...others];
