import { sharePointInstant } from './clock';
import { guidFrom } from './ids';
import { people, type Person } from './people';
import { limitedAccessId, standardRoles } from './rights/permissions';
import { seedRoles } from './rights/roles';
import { newWebScope } from './rights/scopes';
import { keepBytes } from './files/bytes';
import { insertItem } from './store/items';
import { siteColumns } from './store/builtInFields';
import { insertField } from './store/fields';
import { createList } from './store/lists';
import { addMember, addPrincipal, loginOf, systemAccountId } from './store/principals';
import { allWebs, insertWeb } from './store/webs';
import type { Json, ListRecord, WebRecord } from './store/records';
import type { Tenant } from './tenant';

interface Site {
  readonly url: string;
  readonly title: string;
  /** Modern pages by their file names, each with the id of the web part that somebody put on it. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** The pages that the council made, as the intranet of the workbench shows them. */
const deskPages: Readonly<Record<string, string>> = {
  'My-policies.aspx': 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d05', 'Team-reading.aspx': 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d06', 'Desk.aspx': 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d09',
  'Breach-desk.aspx': 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d04', 'Policy-desk.aspx': 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d07', 'Set-up.aspx': 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d02'
};

/** The tenant's app catalogue, whose owners keep the tenant properties. */
export const appCatalogueUrl = '/sites/appcatalog';

const sites: readonly Site[] = [
  { url: '', title: 'Northmere intranet' },
  { url: '/sites/dataprotection', title: 'Data protection', pages: deskPages },
  { url: '/sites/sandbox', title: 'Sandbox' },
  { url: appCatalogueUrl, title: 'Apps' }
];

/** Makes the sites that are not there yet, each as SharePoint makes a team site. */
export function seedSites(tenant: Tenant): void {
  const there = new Set(allWebs(tenant.database).map((web) => web.url));
  for (const site of sites) if (!there.has(site.url)) makeSite(tenant, site);
}

const roleId = (name: string): number => standardRoles.find((role) => role.name === name)?.id ?? limitedAccessId;

const groups = [
  { key: 'owners', suffix: 'Owners', level: 'Full Control', property: 'AssociatedOwnerGroupId' },
  { key: 'visitors', suffix: 'Visitors', level: 'Read', property: 'AssociatedVisitorGroupId' },
  { key: 'members', suffix: 'Members', level: 'Edit', property: 'AssociatedMemberGroupId' }
] as const;

function makeSite(tenant: Tenant, site: Site): void {
  const { database } = tenant;
  const now = sharePointInstant(tenant.clock.now());
  const siteId = guidFrom(`site:${site.url}`);
  const id = guidFrom(`web:${site.url}`);
  seedRoles(tenant, siteId);
  const scopeId = newWebScope(tenant, id);
  const props: Record<string, Json> = {};
  for (const group of groups) {
    const title = `${site.title} ${group.suffix}`;
    const added = addPrincipal(database, siteId, 'group', {
      login: title, title,
      // of a new team site's groups only the members may add members
      props: { Description: `Use this group to grant people permissions to the SharePoint site: ${site.title}`, ...(group.key === 'members' ? { AllowMembersEditMembership: true } : {}) }
    });
    props[group.property] = added.id;
    database.run('INSERT INTO assignments (scope_id, principal_id, role_id) VALUES (?, ?, ?)', scopeId, added.id, roleId(group.level));
  }
  database.run(
    "INSERT INTO principals (site_id, id, kind, login, title, email, props) VALUES (?, ?, 1, 'SHAREPOINT\\system', 'System Account', '', '{}')",
    siteId,
    systemAccountId
  );
  for (const person of people) addPerson(tenant, siteId, person, props);
  const web: WebRecord = { id, siteId, url: site.url, title: site.title, created: now, modified: now, scopeId, props };
  insertWeb(database, web);
  addStandardLists(tenant, web, site.pages);
}

function addPerson(tenant: Tenant, siteId: string, person: Person, props: Record<string, Json>): void {
  if (!person.siteGroup) return;
  const added = addPrincipal(tenant.database, siteId, 'user', {
    login: loginOf(person.upn),
    title: person.name,
    email: person.upn,
    props: person.siteGroup === 'owners' ? { IsSiteAdmin: true } : {}
  });
  const property = groups.find((group) => group.key === person.siteGroup)?.property;
  if (property) addMember(tenant.database, siteId, Number(props[property]), added.id);
}

/** The site columns and libraries that SharePoint gives every team site, as far as the tenant has them. */
export function addStandardLists(tenant: Tenant, web: WebRecord, made: Readonly<Record<string, string>> = {}): void {
  siteColumns.forEach((column, order) => insertField(tenant, web.id, { ...column, order }));
  const author = systemAccountId;
  const make = (title: string, template: number, url: string, props: Record<string, Json>): ListRecord =>
    createList(tenant, web, { title, template, url, id: guidFrom(`list:${web.url}/${url}`), author, props });
  make('Documents', 101, 'Shared Documents', { EnableVersioning: true, MajorVersionLimit: 500, EnableFolderCreation: true, IsDefaultDocumentLibrary: true });
  make('Site Assets', 101, 'SiteAssets', { EnableFolderCreation: true, IsSiteAssetsLibrary: true, EnableVersioning: true, MajorVersionLimit: 500 });
  const pages = make('Site Pages', 119, 'SitePages', { EnableVersioning: true, EnableMinorVersions: true, MajorVersionLimit: 500 });
  const content = { id: '4966388e-6e12-4bc6-8990-5b5b66153eae', internalName: 'CanvasContent1', title: 'Authoring Canvas Content', type: 'Note', props: { hidden: true, group: '_Hidden' } };
  insertField(tenant, pages.id, { ...content, order: 100 });
  for (const [leaf, webPart] of Object.entries({ 'Home.aspx': undefined, ...made })) {
    const values = { Title: leaf.replace(/\.aspx$/, ''), ...(webPart === undefined ? {} : { CanvasContent1: canvasOf(webPart) }) };
    const page = insertItem(tenant, pages, { values, author, contentTypeId: `0x010100${pages.id.replace(/-/g, '').toUpperCase()}`, leaf });
    keepBytes(tenant, page, new TextEncoder().encode('<%@ Page language="C#" %>\n'));
  }
  make('User Information List', 112, '_catalogs/users', { Hidden: true, IsCatalog: true, AllowDeletion: false, EnableAttachments: true });
}

/** What a modern page keeps of one web part: its data as JSON in an attribute, signs written out as SharePoint does. */
function canvasOf(webPart: string): string {
  const data = JSON.stringify({ controlType: 3, id: guidFrom(`placed:${webPart}`), position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1 }, webPartId: webPart });
  const written = data.replace(/[{}:"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="${written}"></div></div>`;
}
