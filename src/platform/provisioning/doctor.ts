import { holds, serviceAudiences, type ServiceAudience } from '../rights';
import { readAddress } from '../sharepoint/readAddress';
import type { Column } from '../sharepoint/listSchema';
import { folderKey, foldersOf, groupRights, type DeskDefinition, type DeskFolder, type DeskList, type GroupRight } from './desk';
import { typeOf } from './fieldXml';
import { formatterText, planSetup, sameQuery, type Action } from './plan';
import { findGroup, groupName, isLevel, limitedAccess } from './siteGroups';
import type { ColumnState, Grant, ListState, SiteSnapshot } from './snapshot';

/** Something that differs from the code. `mend`: what a person does about it. */
export type Finding =
  /** Set-up adds it. */
  | { readonly kind: 'missing'; readonly action: Action; readonly mend: 'run-setup' }
  /** Somebody has more rights than the table says: the gravest, because nothing else protects the cases. */
  | { readonly kind: 'extra-right'; readonly list: DeskList; readonly folder?: string; readonly principal: string; readonly levels: readonly string[]; readonly mend: 'remove-right' }
  /** Rows that only their author should see, or change, are open to all who have rights on the list. */
  | { readonly kind: 'open-rows'; readonly list: DeskList; readonly toOthers: 'read' | 'write'; readonly mend: 'run-setup' }
  /** `site`: whoever may edit something may share it. `members`: members of the site may add others to their group. */
  | { readonly kind: 'open-sharing'; readonly by: 'site' | 'members'; readonly mend: 'run-setup' }
  /** Sharing links that are there; each opens what it leads to, whatever the list's rights. */
  | { readonly kind: 'sharing-links'; readonly count: number; readonly mend: 'look-at-access' }
  /** Somebody has, or had, rights on something inside a list or one of the desk's folders: nothing there should have rights of its own. */
  | { readonly kind: 'shared-below'; readonly list: DeskList; readonly folder?: string; readonly principal: string; readonly mend: 'look-at-access' }
  /** Others than those who should add people to a group and take them away, which needs no right on permissions. */
  | { readonly kind: 'group-owner'; readonly group: string; readonly is: string; readonly shouldBe: string; readonly mend: 'run-setup' }
  | { readonly kind: 'deleting-level'; readonly level: string; readonly mend: 'run-setup' }
  | { readonly kind: 'column-type'; readonly list: DeskList; readonly column: string; readonly is: string; readonly shouldBe: string; readonly mend: 'rename-column' }
  | { readonly kind: 'column-format'; readonly list: DeskList; readonly column: string; readonly mend: 'optional' }
  | { readonly kind: 'view-changed'; readonly list: DeskList; readonly view: string; readonly mend: 'optional' }
  | { readonly kind: 'renamed-list'; readonly list: DeskList; readonly title: string; readonly mend: 'optional' }
  /** Somebody sees what a service's group sees, and is not named for it in the settings: a former head, or somebody added on purpose, such as for a project. */
  | { readonly kind: 'extra-member'; readonly audience: ServiceAudience; readonly group: string; readonly upn: string; readonly mend: 'optional' }
  /** A group of an earlier version is still there, with these people in it: it has no rights any more. */
  | { readonly kind: 'former-group'; readonly group: string; readonly heirs: readonly string[]; readonly members: readonly string[]; readonly mend: 'empty-former-group' }
  | { readonly kind: 'no-officers'; readonly mend: 'add-officers' }
  /** Reports may be for the restricted group alone, and nobody is in it. */
  | { readonly kind: 'no-restricted'; readonly mend: 'add-restricted' }
  /** People of that group for whom the desk's pages do not open, since they are no officers. */
  | { readonly kind: 'restricted-no-officer'; readonly people: readonly string[]; readonly mend: 'add-restricted' }
  /** No report can be for the restricted group alone: the settings have no address of it. */
  | { readonly kind: 'restricted-not-offered'; readonly mend: 'optional' }
  /** Files that officers withdrew are still there: only the site owner deletes them, and until then whoever may read the library may open them. */
  | { readonly kind: 'withdrawn-files'; readonly list: DeskList; readonly references: readonly string[]; readonly mend: 'delete-files' }
  /** Mails, cards and references lead to a page that does not open a case. */
  | { readonly kind: 'desk-page'; readonly why: Exclude<DeskPageFault, 'other-site'>; readonly page: string; readonly mend: 'name-desk-page' }
  /** Of another site, whose pages this check does not ask. */
  | { readonly kind: 'desk-page'; readonly why: 'other-site'; readonly page: string; readonly mend: 'open-desk-page' }
  | { readonly kind: 'other-site'; readonly value: string; readonly mend: 'administrator' }
  | { readonly kind: 'no-site-property'; readonly mend: 'administrator' };
export type FindingKind = Finding['kind'];

/** How much it matters: `wrong` must be mended, `note` is the council's choice. */
export function gravity(finding: Finding): 'wrong' | 'note' {
  return finding.mend === 'optional' || finding.mend === 'administrator' || finding.mend === 'look-at-access' || finding.mend === 'open-desk-page' ? 'note' : 'wrong';
}

/** What is left of a former group's rights is set-up's to take away, and stands among what is missing. */
function extraRights(list: DeskList, grants: readonly Grant[], site: SiteSnapshot, wanted: readonly GroupRight[], folder?: DeskFolder): Finding[] {
  return grants.filter((grant) => !isFormer(site, grant)).flatMap((grant): Finding[] => {
    const allowed = wanted.filter(({ group }) => findGroup(site, group)?.id === grant.principalId).map(({ level }) => level);
    const extra = grant.levels.filter((held) => held.kind !== limitedAccess && !allowed.some((level) => isLevel(held, level)));
    return extra.length > 0 ? [{ kind: 'extra-right', list, ...titleOf(folder), principal: grant.principal, levels: extra.map((level) => level.name), mend: 'remove-right' }] : [];
  });
}

const isFormer = (site: SiteSnapshot, { principalId }: Grant): boolean => site.former.some(({ id }) => id === principalId);
const titleOf = (folder: DeskFolder | undefined): { readonly folder?: string } => (folder ? { folder: folder.title } : {});

/** SharePoint makes a group of this name for each sharing link, `SharingLinks.<item>.<kind>.<link>`. */
const isLink = (name: string): boolean => name.startsWith('SharingLinks.');
/** SharePoint's own, on lists of every site where access is limited to pages. */
const isSystem = (name: string): boolean => name.startsWith('Limited Access System Group');

function sharing(site: SiteSnapshot): Finding[] {
  return [
    ...(site.membersCanShare ? [{ kind: 'open-sharing', by: 'site', mend: 'run-setup' } as const] : []),
    ...(findGroup(site, 'members')?.allowMembersEditMembership ? [{ kind: 'open-sharing', by: 'members', mend: 'run-setup' } as const] : [])
  ];
}

/** Of a group that is not there yet nobody is the owner. */
function groupOwners(site: SiteSnapshot, plan: readonly Action[]): Finding[] {
  return plan.flatMap((action): Finding[] => {
    const there = action.kind === 'own-group' ? site.groups.find(({ name }) => name === action.name) : undefined;
    return action.kind === 'own-group' && there ? [{ kind: 'group-owner', group: there.name, is: there.ownerTitle, shouldBe: action.ownerName, mend: 'run-setup' }] : [];
  });
}

function sharingLinks(site: SiteSnapshot): Finding[] {
  const count = site.groups.filter(({ name }) => isLink(name)).length;
  return count > 0 ? [{ kind: 'sharing-links', count, mend: 'look-at-access' }] : [];
}

/**
 * Rights of its own inside a list or folder, without reading its rows: SharePoint gives whoever gets rights further down Limited Access on the way there, and leaves
 * it when they are taken away again.
 * @param expected ids of those whose folders the desk itself made
 */
function sharedBelow(list: DeskList, grants: readonly Grant[], expected: readonly (number | undefined)[], folder?: DeskFolder): Finding[] {
  return grants
    .filter((grant) => grant.levels.every((held) => held.kind === limitedAccess) && grant.levels.length > 0 && !expected.includes(grant.principalId) && !isSystem(grant.principal))
    .map(({ principal }): Finding => ({ kind: 'shared-below', list, ...titleOf(folder), principal, mend: 'look-at-access' }));
}

function ownScopes(desk: DeskDefinition, site: SiteSnapshot): Finding[] {
  const folders = foldersOf(desk);
  const former = site.former.map(({ id }) => id);
  const below = (list: DeskList): readonly (number | undefined)[] =>
    folders.filter((folder) => folder.list.key === list.key).flatMap(({ rights }) => rights.map(({ group }) => findGroup(site, group)?.id));
  const within = (outer: DeskFolder): readonly (number | undefined)[] =>
    folders.filter((folder) => folderKey(folder).startsWith(`${folderKey(outer)}/`)).flatMap(({ rights }) => rights.map(({ group }) => findGroup(site, group)?.id));
  return [
    ...desk.lists.flatMap((list) => sharedBelow(list, site.lists.get(list.key)?.grants ?? [], [...below(list), ...former])),
    ...folders.flatMap((folder) => sharedBelow(folder.list, site.folders.get(folderKey(folder))?.grants ?? [], [...within(folder), ...former], folder))
  ];
}

function folderRights(desk: DeskDefinition, site: SiteSnapshot): Finding[] {
  return foldersOf(desk).flatMap((folder) => extraRights(folder.list, site.folders.get(folderKey(folder))?.grants ?? [], site, folder.rights, folder));
}

function formerGroups(desk: DeskDefinition, site: SiteSnapshot): Finding[] {
  return site.former.filter(({ members }) => members.length > 0).map(({ name, members }): Finding => ({
    kind: 'former-group', group: name, heirs: desk.reviewers.filter(({ formerly }) => formerly === name).map(({ audience }) => groupName(audience)),
    members: members.map((member) => member.name), mend: 'empty-former-group'
  }));
}

/** People in a service's groups whom the settings do not name. */
function extraMembers(desk: DeskDefinition, site: SiteSnapshot): Finding[] {
  return desk.services.flatMap(({ name: service, people: of }) => serviceAudiences.flatMap((audience) => {
    const group = findGroup(site, { service, audience });
    const named = new Set(of[audience].map((upn) => upn.toLowerCase()));
    return (group ? site.members.get(group.id) ?? [] : []).map((login) => login.slice(login.lastIndexOf('|') + 1)).filter((upn) => !named.has(upn))
      .map((upn): Finding => ({ kind: 'extra-member', audience, group: group?.name ?? service, upn, mend: 'optional' }));
  }));
}

/** Item-level settings of a list: 1 is everybody's rows, 2 one's own. Set-up puts them back; until then it is the gravest of its omissions. */
function openRows(list: DeskList, { properties }: ListState): Finding[] {
  return [
    ...(list.read === 'own' && properties.ReadSecurity !== 2 ? [{ kind: 'open-rows', list, toOthers: 'read', mend: 'run-setup' } as const] : []),
    ...(list.write === 'own' && properties.WriteSecurity !== 2 ? [{ kind: 'open-rows', list, toOthers: 'write', mend: 'run-setup' } as const] : [])
  ];
}

function columnFindings(list: DeskList, name: string, column: Column, there: ColumnState): Finding[] {
  const formatter = formatterText(column);
  return [
    ...(there.type === typeOf(column) ? [] : [{ kind: 'column-type', list, column: name, is: there.type, shouldBe: typeOf(column), mend: 'rename-column' } as const]),
    ...(formatter !== '' && there.formatter !== '' && there.formatter !== formatter ? [{ kind: 'column-format', list, column: name, mend: 'optional' } as const] : [])
  ];
}

function listFindings(desk: DeskDefinition, site: SiteSnapshot, list: DeskList, state: ListState): Finding[] {
  return [
    ...extraRights(list, state.grants, site, groupRights(list.rights)),
    ...openRows(list, state),
    ...Object.entries(list.columns).flatMap(([name, column]) => {
      const there = state.columns.find((candidate) => candidate.internalName === name);
      return there ? columnFindings(list, name, column, there) : [];
    }),
    ...list.views.flatMap((view): Finding[] => {
      const there = state.views.find((candidate) => candidate.title === view.title);
      return there && !sameQuery(there.query, view.query) ? [{ kind: 'view-changed', list, view: view.title, mend: 'optional' }] : [];
    }),
    ...(state.title === list.title ? [] : [{ kind: 'renamed-list', list, title: state.title, mend: 'optional' } as const])
  ];
}

/** What an administrator wrote may be no address at all. */
const isSite = (value: string, webUrl: string): boolean => readAddress(value, webUrl)?.href.replace(/\/+$/, '').toLowerCase() === webUrl.toLowerCase();

const isGrave = ({ kind }: Finding): boolean => kind === 'extra-right' || kind === 'open-rows';

/** Who is in the two groups of the desk, by login name, and whether the form may offer the second. */
export interface DeskPeople {
  readonly officers: readonly string[];
  readonly restricted: readonly string[];
  readonly offersRestricted: boolean;
}

function people(site: SiteSnapshot, { officers, restricted, offersRestricted }: DeskPeople): Finding[] {
  const outside = restricted.filter((login) => !officers.includes(login)).map((login) => login.slice(login.lastIndexOf('|') + 1));
  return site.version === 0 ? [] : [
    ...(officers.length === 0 ? [{ kind: 'no-officers', mend: 'add-officers' } as const] : []),
    ...(offersRestricted && restricted.length === 0 ? [{ kind: 'no-restricted', mend: 'add-restricted' } as const] : []),
    ...(outside.length > 0 ? [{ kind: 'restricted-no-officer', people: outside, mend: 'add-restricted' } as const] : []),
    ...(offersRestricted ? [] : [{ kind: 'restricted-not-offered', mend: 'optional' } as const])
  ];
}

/** A library with files that are withdrawn, and of which cases. */
export interface WithdrawnFiles {
  readonly list: DeskList;
  readonly references: readonly string[];
}

/**
 * What is wrong with the page that the settings name. `elsewhere`: of another host, so that nothing leads there; `other-site`: of this SharePoint, but not
 * of this site, whose pages are not asked; `missing`: there is no such page, or it may not be read; `no-desk`: it holds no web part of the desk.
 */
export type DeskPageFault = 'elsewhere' | 'other-site' | 'missing' | 'no-desk';
export interface FaultyDeskPage {
  readonly page: string;
  readonly why: DeskPageFault;
}

function deskPages(faulty: FaultyDeskPage | undefined): Finding[] {
  if (!faulty) return [];
  const { page, why } = faulty;
  return [why === 'other-site' ? { kind: 'desk-page', why, page, mend: 'open-desk-page' } : { kind: 'desk-page', why, page, mend: 'name-desk-page' }];
}

/** Compares the site with the code. Reads only what it is given; an empty answer means a sound desk. */
export function examine(desk: DeskDefinition, site: SiteSnapshot, members: DeskPeople, withdrawn: readonly WithdrawnFiles[] = [], deskPage?: FaultyDeskPage): Finding[] {
  const plan = planSetup(desk, site);
  const missing = plan.filter(({ kind }) => kind !== 'own-group').map((action): Finding => ({ kind: 'missing', action, mend: 'run-setup' }));
  const deleting = site.levels
    .filter((level) => level.name.startsWith('Desk ') && holds(level.permissions, 'deleteListItems'))
    .map((level): Finding => ({ kind: 'deleting-level', level: level.name, mend: 'run-setup' }));
  const own = desk.lists.flatMap((list) => {
    const state = site.lists.get(list.key);
    return state ? listFindings(desk, site, list, state) : [];
  });
  const property = site.siteProperty;
  return [
    ...own.filter(isGrave),
    ...folderRights(desk, site),
    ...sharing(site),
    ...deleting,
    ...groupOwners(site, plan),
    ...formerGroups(desk, site),
    ...missing,
    ...own.filter((finding) => !isGrave(finding)),
    ...extraMembers(desk, site),
    ...sharingLinks(site),
    ...ownScopes(desk, site),
    ...withdrawn.filter(({ references }) => references.length > 0).map((each): Finding => ({ kind: 'withdrawn-files', ...each, mend: 'delete-files' })),
    ...deskPages(deskPage),
    ...people(site, members),
    ...(property.state === 'set' && !isSite(property.value, site.webUrl) ? [{ kind: 'other-site', value: property.value, mend: 'administrator' } as const] : []),
    ...(property.state === 'unknown' || (property.state === 'absent' && !property.mayWrite) ? [{ kind: 'no-site-property', mend: 'administrator' } as const] : [])
  ];
}
