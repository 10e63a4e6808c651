import { sharePointInstant } from '../clock';
import { accessDenied, notProvided, refused } from '../errors';
import { newGuid } from '../ids';
import { deleted, entityAnswer } from '../odata/answer';
import { objectOf, textOf, type JsonObject } from '../odata/body';
import type { Entity } from '../odata/entity';
import { webMask } from '../rights/access';
import { allows, standardRoles } from '../rights/permissions';
import { newWebScope } from '../rights/scopes';
import { addStandardLists } from '../seed';
import { allLists, deleteList } from '../store/lists';
import type { WebRecord } from '../store/records';
import { allWebs, insertWeb, parentWeb, removeWeb, subwebs } from '../store/webs';
import type { Call } from './call';
import { typedEntity } from './entities';
import { action, addLinks, define, node } from './registry';
import { webEntity, webServerRelativeUrl } from './web';

declare module './registry' {
  interface NodeKinds {
    webs: WebRecord;
    webInfos: WebRecord;
  }
}

/** Templates of a plain team site; the tenant knows no other. */
const templates: Readonly<Record<string, number>> = { sts: 0, 'sts#0': 0, 'sts#3': 3 };

const visibleSubwebs = (call: Call, web: WebRecord): WebRecord[] =>
  subwebs(call.tenant.database, web).filter((sub) => allows(webMask(call.tenant, call.member, sub), 'open'));

function webInfoEntity(web: WebRecord): Entity {
  return typedEntity({
    type: 'SP.WebInformation',
    set: 'SP.ApiData.WebInformation',
    path: `Web/WebInfos('${web.id}')`,
    given: {
      Configuration: web.props.Configuration ?? 0,
      Created: web.created,
      Description: web.props.Description ?? '',
      Id: web.id,
      Language: web.props.Language ?? 2057,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      ServerRelativeUrl: webServerRelativeUrl(web),
      Title: web.title,
      WebTemplate: 'STS',
      WebTemplateId: 1
    },
    defaults: null
  });
}

/**
 * Makes a web in a web, with the rights of the one above or, when asked for its own, with its maker alone in charge.
 * @throws SharePointError 403 without Create Subsites, 500 when the address is taken, 501 for templates that the tenant lacks
 */
function addWeb(call: Call, parent: WebRecord, values: JsonObject): WebRecord {
  call.demandWeb('manageSubwebs');
  const { tenant } = call;
  const leaf = (textOf(values, 'Url') ?? '').replace(/^\/+|\/+$/g, '');
  const title = textOf(values, 'Title')?.trim() ?? '';
  if (leaf === '' || title === '') throw refused('A site needs a Title and a Url.', 400, '-2147024809');
  if (/[#%*{}\\:<>?/+|"&~]/.test(leaf)) throw refused(`The Web site address "${leaf}" contains characters that are not allowed.`, 400, '-2147024773');
  const template = templates[(textOf(values, 'WebTemplate') ?? 'STS').toLowerCase()];
  if (template === undefined) throw notProvided(`The local tenant has no site template ${textOf(values, 'WebTemplate')}.`);
  const url = `${parent.url}/${leaf}`;
  if (allWebs(tenant.database).some((web) => web.url.toLowerCase() === url.toLowerCase()) || allLists(tenant, parent.id).some((list) => list.url.toLowerCase() === url.toLowerCase())) {
    throw refused(`The Web site address "${url}" is already in use.`, 500, '-2147024713');
  }
  const now = sharePointInstant(tenant.clock.now());
  const id = newGuid();
  const own = values.UseSamePermissionsAsParentSite === false;
  const scopeId = own ? newWebScope(tenant, id) : parent.scopeId;
  const fullControl = standardRoles.find((role) => role.kind === 5);
  if (own && fullControl) tenant.database.run('INSERT INTO assignments (scope_id, principal_id, role_id) VALUES (?, ?, ?)', scopeId, call.user.id, fullControl.id);
  const groups = Object.fromEntries(Object.entries(parent.props).filter(([name]) => /^Associated\w+GroupId$/.test(name)));
  const web: WebRecord = {
    id,
    siteId: parent.siteId,
    url,
    title,
    created: now,
    modified: now,
    scopeId,
    props: { ...groups, Description: textOf(values, 'Description') ?? '', Language: Number(values.Language ?? 2057), Configuration: template, InheritsRights: !own }
  };
  insertWeb(tenant.database, web);
  addStandardLists(tenant, web);
  return web;
}

/** Takes a web with all that is in it away. The root of a site collection stays. */
function deleteWeb(call: Call, web: WebRecord): void {
  if (!allows(webMask(call.tenant, call.member, web), 'manageWeb')) throw accessDenied();
  if (!parentWeb(call.tenant.database, web)) throw notProvided('The local tenant does not delete a site collection.');
  if (subwebs(call.tenant.database, web).length > 0) throw refused(`Error deleting Web site "${web.url}". Sites that have subsites or certain apps can't be deleted.`, 400, '-2130575249');
  for (const list of allLists(call.tenant, web.id)) deleteList(call.tenant, list);
  removeWeb(call.tenant.database, web);
}

define('webs', {
  entities: (call, web) => ({ rows: visibleSubwebs(call, web).map((sub) => webEntity(call, sub)), set: 'SP.ApiData.Webs', path: 'Web/Webs' }),
  segments: { add: action((call, web) => entityAnswer(webEntity(call, addWeb(call, web, objectOf(call.body.values, 'parameters'))), 201)) }
});

define('webInfos', { entities: (call, web) => ({ rows: visibleSubwebs(call, web).map(webInfoEntity), set: 'SP.ApiData.WebInformation', path: 'Web/WebInfos' }) });

define('web', {
  remove: (call, web) => {
    deleteWeb(call, web);
    return deleted;
  },
  segments: {
    webs: (_call, web) => node('webs', web),
    webinfos: (_call, web) => node('webInfos', web),
    getsubwebsfilteredforcurrentuser: (_call, web) => node('webInfos', web),
    getsubwebsforcurrentuser: (_call, web) => node('webs', web),
    deleteobject: action((call, web) => {
      deleteWeb(call, web);
      return deleted;
    })
  }
});

addLinks('web', {
  Webs: (call, web) => visibleSubwebs(call, web).map((sub) => webEntity(call, sub)),
  WebInfos: (call, web) => visibleSubwebs(call, web).map(webInfoEntity),
  ParentWeb: (call, web) => {
    const parent = parentWeb(call.tenant.database, web);
    return parent && allows(webMask(call.tenant, call.member, parent), 'open') ? webInfoEntity(parent) : null;
  }
});
