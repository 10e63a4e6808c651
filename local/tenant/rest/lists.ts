import { accessDenied, listNotFound, listTitleNotFound, malformedBody, notProvided, propertyMissing, refused } from '../errors';
import { asGuid } from '../ids';
import { entityAnswer } from '../odata/answer';
import { objectOf, textOf, type JsonObject } from '../odata/body';
import { guidArgument, textArgument } from '../odata/url';
import { readableRows } from '../rights/access';
import { allows } from '../rights/permissions';
import { allLists, baseTypeOf, createList, getList, getListByTitle } from '../store/lists';
import type { Json, ListRecord, WebRecord } from '../store/records';
import { propertyTypes } from '../types/table';
import type { Call } from './call';
import { listEntity, listSettings } from './listEntity';
import { action, addLinks, define, node } from './registry';

declare module './registry' {
  interface NodeKinds {
    lists: WebRecord;
  }
}

/** May the caller see that the list is there? */
export const canSeeList = (call: Call, list: ListRecord): boolean => allows(call.listRights(list), 'viewListItems');

/** A list that the caller may open: seeing items of it, or on the way to one of its folders. Throws 404, 403. */
export function listById(call: Call, id: string): ListRecord {
  const list = getList(call.tenant, id);
  if (!list || list.webId !== call.web.id) throw listNotFound();
  return openList(call, list);
}

export function listByTitle(call: Call, title: string): ListRecord {
  const list = getListByTitle(call.tenant, call.web.id, title);
  if (!list) throw listTitleNotFound(title, call.webUrl);
  return openList(call, list);
}

/** Whoever may see something in the list may open it; Limited Access on the way to elsewhere is not enough. */
export function openList(call: Call, list: ListRecord): ListRecord {
  if (!canSeeList(call, list) && readableRows(call.tenant, call.member, call.web, list).sql === '0') throw accessDenied();
  return list;
}

const templates = new Set([100, 101, 102, 104, 105, 106, 107, 108, 109, 119, 120, 171]);

/** Makes a list from a body of SP.List or SP.ListCreationInformation. */
export function addList(call: Call, values: JsonObject): ListRecord {
  call.demandWeb('manageLists');
  const title = textOf(values, 'Title')?.trim();
  if (!title) throw malformedBody('The list title is missing. A list needs a Title.');
  if (title.length > 255) throw refused('The list name is too long. It must be 255 characters or fewer.');
  const template = Number(values.BaseTemplate ?? values.TemplateType ?? 100);
  if (!templates.has(template)) throw notProvided(`The local tenant has no list template ${template}.`);
  const known = propertyTypes('SP.List');
  const props: Record<string, Json> = {};
  for (const [name, value] of Object.entries(values)) {
    if (['Title', 'BaseTemplate', 'TemplateType', 'Url', 'QuickLaunchOption', 'TemplateFeatureId', 'CustomSchemaXml', 'DataSourceProperties', 'DocumentTemplateType'].includes(name)) continue;
    if (!(name in known)) throw propertyMissing(name, 'SP.List');
    Object.assign(props, listSettings(name, value, baseTypeOf(template)));
  }
  const library = baseTypeOf(template) === 1;
  return createList(call.tenant, call.web, {
    title,
    template,
    url: textOf(values, 'Url'),
    author: call.user.id,
    props: { EnableAttachments: !library, EnableFolderCreation: library, EnableVersioning: true, MajorVersionLimit: library ? 500 : 50, ...props }
  });
}

/** The list under its standard title, made when a client asks for it and it is not there. */
const ensured = (title: string) =>
  action<WebRecord>((call, web) => {
    const list = getListByTitle(call.tenant, web.id, title);
    if (!list) throw notProvided(`The local tenant cannot make the library ${title} anew.`);
    return entityAnswer(listEntity(call, list));
  });

define('web', { segments: { lists: (_call, web) => node('lists', web) } });
define('api', { segments: { lists: (call) => node('lists', call.web) } });
addLinks('web', { Lists: (call, web) => visibleLists(call, web).map((list) => listEntity(call, list)) });

const visibleLists = (call: Call, web: WebRecord): ListRecord[] => allLists(call.tenant, web.id).filter((list) => canSeeList(call, list));

define('lists', {
  entities: (call, web) => ({ rows: visibleLists(call, web).map((list) => listEntity(call, list)), set: 'SP.ApiData.Lists', path: 'Web/Lists' }),
  key: (call, _web, segment) => {
    const text = textArgument(segment, 'id');
    return node('list', asGuid(text) ? listById(call, guidArgument(segment, 'id')) : listByTitle(call, text));
  },
  post: (call) => entityAnswer(listEntity(call, addList(call, call.body.values)), 201),
  segments: {
    getbytitle: (call, _web, segment) => node('list', listByTitle(call, textArgument(segment, 'title'))),
    getbyid: (call, _web, segment) => node('list', listById(call, guidArgument(segment, 'id'))),
    add: action((call) => entityAnswer(listEntity(call, addList(call, objectOf(call.body.values, 'parameters'))), 201)),
    ensuresiteassetslibrary: ensured('Site Assets'),
    ensuresitepageslibrary: ensured('Site Pages')
  }
});
