import { basePermissions, permissionLevels, serviceAudiences, type DeskLevelKey, type LevelKey, type ServiceAudience } from '../rights';
import type { Column, ListSchema, View } from '../sharepoint/listSchema';
import { folderKey, foldersOf, groupRights, versionOf, type CommandSetRegistration, type DeskDefinition, type DeskFolder, type DeskList, type GroupRef, type Upgrade } from './desk';
import { planFormerGroups, type FormerGroupAction } from './formerGroups';
import { findGroup, groupName, hasLevel, isLevel, ownerOf } from './siteGroups';
import type { ColumnState, Grant, ListProperties, ListState, SiteSnapshot, ViewState } from './snapshot';

/** One change to the site, as data: what the page shows, what is carried out, what the doctor says is missing. */
export type Action =
  | { readonly kind: 'make-level'; readonly level: DeskLevelKey }
  | { readonly kind: 'correct-level'; readonly level: DeskLevelKey; readonly levelId: number }
  | { readonly kind: 'make-group'; readonly name: string; readonly description: string }
  | { readonly kind: 'close-group'; readonly name: string; readonly groupId: number }
  | { readonly kind: 'admit-group'; readonly name: string }
  | { readonly kind: 'own-group'; readonly name: string; readonly owner: 'officers' | 'owners'; readonly ownerName: string }
  | { readonly kind: 'limit-sharing' }
  | { readonly kind: 'add-member'; readonly group: string; readonly upn: string }
  | { readonly kind: 'make-list'; readonly list: DeskList }
  | { readonly kind: 'close-list'; readonly list: DeskList }
  | { readonly kind: 'grant'; readonly list: DeskList; readonly group: GroupRef; readonly level: LevelKey }
  | { readonly kind: 'drop-own-right'; readonly list: DeskList; readonly levelId: number; readonly folder?: DeskFolder }
  | { readonly kind: 'set-list'; readonly list: DeskList; readonly properties: ListProperties & { readonly Title?: string } }
  | { readonly kind: 'add-column'; readonly list: DeskList; readonly name: string; readonly column: Column }
  | { readonly kind: 'change-column'; readonly list: DeskList; readonly name: string; readonly column: Column; readonly change: ColumnChange }
  | { readonly kind: 'make-view'; readonly list: DeskList; readonly view: View }
  | { readonly kind: 'fill-view'; readonly list: DeskList; readonly view: View; readonly viewId: string }
  | { readonly kind: 'drop-view'; readonly list: DeskList; readonly view: string; readonly viewId: string }
  | { readonly kind: 'register-commands'; readonly list: DeskList; readonly commandSet: CommandSetRegistration }
  | { readonly kind: 'make-folder'; readonly folder: DeskFolder }
  | { readonly kind: 'close-folder'; readonly folder: DeskFolder }
  | { readonly kind: 'grant-folder'; readonly folder: DeskFolder; readonly group: GroupRef; readonly level: LevelKey }
  | FormerGroupAction
  | { readonly kind: 'remember-site' }
  | { readonly kind: 'upgrade-rows'; readonly upgrade: Upgrade }
  | { readonly kind: 'record-version'; readonly version: number };
export type ActionKind = Action['kind'];

export interface ColumnChange {
  readonly Title?: string;
  readonly Indexed?: true;
  readonly EnforceUniqueValues?: true;
  readonly CustomFormatter?: string;
  /** The whole new set: what the site has, then what the code adds. */
  readonly Choices?: readonly string[];
  /** Leaves SharePoint's own forms; not a property but two methods of the column. */
  readonly leaveForms?: true;
}

/** The name under which a list is made: its address is made from it, then it gets its title. */
export function rawTitle(list: Pick<ListSchema, 'path'>): string {
  return list.path.slice(list.path.lastIndexOf('/') + 1);
}

/**
 * Versions that are kept of a row. The history is what says who decided what, and SharePoint gives a new list 50: a case that is worked on
 * for months has more. A tenant may refuse "no limit", and no case comes near 500; the same number as a library gets by itself.
 */
export const VERSIONS_KEPT = 500;

/** The properties that keep cases out of search, comments, the grid and offline copies, and the item-level settings. */
export function wantedProperties(list: DeskList): ListProperties {
  return {
    NoCrawl: true, DisableCommenting: true, DisableGridEditing: true, ExcludeFromOfflineClient: true, EnableVersioning: true, MajorVersionLimit: VERSIONS_KEPT,
    EnableFolderCreation: list.folders,
    // a library has neither attachments nor item-level settings to rely on; SharePoint must not rewrite the files in it
    ...(list.kind === 'library'
      ? { ParserDisabled: true }
      : { EnableAttachments: list.attachments, ReadSecurity: list.read === 'own' ? 2 : 1, WriteSecurity: list.write === 'own' ? 2 : 1 })
  };
}

export function differingProperties(list: DeskList, state: Pick<ListState, 'properties'>): ListProperties {
  const entries = Object.entries(wantedProperties(list)) as [keyof ListProperties, boolean | number][];
  return Object.fromEntries(entries.filter(([name, value]) => state.properties[name] !== value));
}

/** Formatting as SharePoint stores it. */
export function formatterText(column: Column): string {
  return column.formatting ? JSON.stringify(column.formatting) : '';
}

/** In the formatting of a reference: the desk's own, whatever page it leads to. */
const caseQuery = 'case=';
const isCaseLink = (formatter: string): boolean => formatter.includes(caseQuery);

/** Makes a reference lead to the page of its case. @param deskPage as the settings have it: a whole address, or a path of the tenant */
export function caseLinkFormat(deskPage: string): object {
  const page = deskPage.replace(/'/g, '%27').replace(/#.*$/, '');
  const address = `${page}${page.includes('?') ? '&' : '?'}${caseQuery}`;
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json',
    elmType: 'a', txtContent: '@currentField', attributes: { href: `='${address}' + @currentField` }
  };
}

function planLevels(site: SiteSnapshot): Action[] {
  return (Object.keys(permissionLevels) as DeskLevelKey[]).flatMap((level): Action[] => {
    const there = site.levels.find((candidate) => candidate.name === permissionLevels[level].name);
    if (!there) {
      return [{ kind: 'make-level', level }];
    }
    const wanted = basePermissions(permissionLevels[level].permissions);
    const same = there.permissions.High === wanted.High && there.permissions.Low === wanted.Low;
    return same ? [] : [{ kind: 'correct-level', level, levelId: there.id }];
  });
}

const serviceGroupIs: Readonly<Record<ServiceAudience, string>> = {
  champions: 'Head and data protection champions of the service: its tasks, its searches for requests, and who has not read.',
  managers: 'Head, managers and people of projects of the service: its tasks and its data protection impact assessments.'
};

function planGroups(desk: DeskDefinition, site: SiteSnapshot): Action[] {
  const wanted: [GroupRef, string][] = [
    ['officers', 'Data Protection Officer, deputies and the information governance team: they work every case.'],
    ['restricted', 'Monitoring Officer, deputy DPO and whom the council chooses: they alone work cases about an officer, senior management or the team itself.'],
    ...desk.reviewers.map(({ audience, description }): [GroupRef, string] => [audience, description]),
    ...desk.services.flatMap(({ name: service }) => serviceAudiences.map((audience): [GroupRef, string] => [{ service, audience }, serviceGroupIs[audience]]))
  ];
  return wanted.flatMap(([ref, description]): Action[] => {
    const there = findGroup(site, ref);
    const name = groupName(ref);
    const actions: Action[] = there ? [] : [{ kind: 'make-group', name, description }];
    if (there?.allowMembersEditMembership) {
      actions.push({ kind: 'close-group', name, groupId: there.id });
    }
    if (!hasLevel(site.webGrants, there?.id, 'read')) {
      actions.push({ kind: 'admit-group', name });
    }
    const owner = ownerOf(ref);
    const ownerName = findGroup(site, owner)?.name ?? (owner === 'officers' ? groupName(owner) : undefined);
    if (ownerName !== undefined && there?.ownerTitle !== ownerName) {
      actions.push({ kind: 'own-group', name: there?.name ?? name, owner, ownerName });
    }
    return actions;
  });
}

/**
 * "Only site owners can share files, folders, and the site": the two settings that make up that choice of SharePoint's *Site permissions*, as the command
 * `spo site sharingpermission set --capability ownersOnly` of the CLI for Microsoft 365 sets them. Otherwise whoever may edit one row could share it past all rights.
 */
function planSharing(site: SiteSnapshot): Action[] {
  const members = findGroup(site, 'members');
  return [
    ...(site.membersCanShare ? [{ kind: 'limit-sharing' } as const] : []),
    ...(members?.allowMembersEditMembership ? [{ kind: 'close-group', name: members.name, groupId: members.id } as const] : [])
  ];
}

function planMembers(desk: DeskDefinition, site: SiteSnapshot): Action[] {
  return desk.services.flatMap(({ name: service, people }) => serviceAudiences.flatMap((audience) => {
    const group = findGroup(site, { service, audience });
    const there = group ? site.members.get(group.id) ?? [] : [];
    return [...new Set(people[audience].map((upn) => upn.toLowerCase()))]
      .filter((upn) => !there.some((login) => login.endsWith(`|${upn}`)))
      .map((upn): Action => ({ kind: 'add-member', group: groupName({ service, audience }), upn }));
  }));
}

function planColumn(list: DeskList, name: string, column: Column, there: ColumnState | undefined, reformat: boolean): Action[] {
  if (!there) {
    return [{ kind: 'add-column', list, name, column }];
  }
  const missingChoices = 'choices' in column ? column.choices.filter((choice) => !there.choices.includes(choice)) : [];
  const formatter = formatterText(column);
  // what the council made of it itself stays until an upgrade
  const rewrites = reformat || (column.formattedBySettings === true && isCaseLink(there.formatter));
  const change: ColumnChange = {
    ...(column.formerTitles?.includes(there.title) === true ? { Title: column.title } : {}),
    ...(column.indexed && !there.indexed ? { Indexed: true } : {}),
    ...(column.unique && !there.unique ? { EnforceUniqueValues: true } : {}),
    ...(formatter && (there.formatter === '' || (rewrites && there.formatter !== formatter)) ? { CustomFormatter: formatter } : {}),
    ...(column.inForms === false && there.inForms ? { leaveForms: true } : {}),
    ...(missingChoices.length > 0 ? { Choices: [...there.choices, ...missingChoices] } : {})
  };
  return Object.keys(change).length > 0 ? [{ kind: 'change-column', list, name, column, change }] : [];
}

/** SharePoint brings these along with every list, without an index, and a title that is drawn as it is stored. */
const author: Column = { type: 'user', title: 'Created By', indexed: true };
const modified: Column = { type: 'dateTime', title: 'Modified', indexed: true };

function planBuiltIn(list: DeskList, state: ListState | undefined, reformat: boolean): Action[] {
  const title = state?.columns.find(({ internalName }) => internalName === 'Title');
  const drawn = title && list.titleFormatting ? planColumn(list, 'Title', { type: 'text', title: title.title, formatting: list.titleFormatting }, title, reformat) : [];
  const wanted = [...(list.indexAuthor ? [['Author', author] as const] : []), ...(list.indexModified ? [['Modified', modified] as const] : [])];
  return [...drawn, ...wanted.flatMap(([name, column]): Action[] => {
    const there = state?.columns.find((candidate) => candidate.internalName === name);
    return there && !there.indexed ? [{ kind: 'change-column', list, name, column, change: { Indexed: true } }] : [];
  })];
}

/** It has not all that the desk shows in it: a column, or the rows that lie in folders. */
function lacksSomething(there: ViewState, view: View): boolean {
  return view.columns.some((name) => !there.columns.includes(name)) || (view.recursive === true && !there.isRecursive);
}

/** SharePoint hands queries back with its own spacing and quotes. */
export function sameQuery(one: string, other: string): boolean {
  const plain = (query: string): string => query.replace(/\s*\/>/g, '/>').replace(/>\s+</g, '><').replace(/'/g, '"').trim().toLowerCase();
  return plain(one) === plain(other);
}

function differs(there: ViewState, view: View): boolean {
  return !sameQuery(there.query, view.query) || there.columns.join() !== view.columns.join() || (view.isDefault === true && !there.isDefault);
}

/** The view that SharePoint makes with a list; the desk's default view takes its place. */
export function untouchedFirstView(views: readonly ViewState[], list: DeskList): ViewState | undefined {
  return views.find((view) => view.leaf.toLowerCase() === 'allitems.aspx' && !list.views.some((own) => own.title === view.title));
}

/** The desk's view that takes the place of SharePoint's first one: the one of all rows, or the default view of a list without one. */
export function viewInItsPlace(list: Pick<DeskList, 'views'>): View | undefined {
  return list.views.find(({ title }) => title === 'All') ?? list.views.find(({ isDefault }) => isDefault);
}

function planViews(list: DeskList, state: ListState | undefined, rewrite: boolean): Action[] {
  const firstView = untouchedFirstView(state?.views ?? [], list);
  const takesFirst = viewInItsPlace(list);
  return list.views.flatMap((view): Action[] => {
    const there = state?.views.find((candidate) => candidate.title === view.title);
    if (there) {
      return lacksSomething(there, view) || (rewrite && differs(there, view)) ? [{ kind: 'fill-view', list, view, viewId: there.id }] : [];
    }
    return view === takesFirst && firstView ? [{ kind: 'fill-view', list, view, viewId: firstView.id }] : [{ kind: 'make-view', list, view }];
  });
}

/** The steps that a site of an earlier version has not had; a new site needs none. */
function stepsFor(desk: DeskDefinition, site: SiteSnapshot): readonly Upgrade[] {
  return site.version > 0 ? desk.upgrades.filter((upgrade) => upgrade.number > site.version).sort((one, other) => one.number - other.number) : [];
}

function planDroppedViews(list: DeskList, state: ListState | undefined, steps: readonly Upgrade[]): Action[] {
  const titles = steps.flatMap((step) => step.dropViews ?? []);
  return (state?.views ?? []).filter((view) => titles.includes(view.title) && !view.isDefault)
    .map((view): Action => ({ kind: 'drop-view', list, view: view.title, viewId: view.id }));
}

function planList(desk: DeskDefinition, site: SiteSnapshot, list: DeskList): Action[] {
  const state = site.lists.get(list.key);
  const steps = stepsFor(desk, site).filter((upgrade) => upgrade.lists.includes(list.key));
  const upgrading = steps.some((step) => step.reformat);
  const properties = { ...(state ? differingProperties(list, state) : wantedProperties(list)), ...(!state || (state.title === rawTitle(list) && state.title !== list.title) ? { Title: list.title } : {}) };
  const ownRights = ownFullControl(state?.grants ?? [], site);
  return [
    ...(state ? [] : [{ kind: 'make-list', list } as const]),
    ...(state?.hasOwnRights ? [] : [{ kind: 'close-list', list } as const]),
    ...groupRights(list.rights)
      .filter(({ group, level }) => !hasLevel(state?.grants ?? [], findGroup(site, group)?.id, level))
      .map(({ group, level }): Action => ({ kind: 'grant', list, group, level })),
    ...(Object.keys(properties).length > 0 ? [{ kind: 'set-list', list, properties } as const] : []),
    ...Object.entries(list.columns).flatMap(([name, column]) =>
      planColumn(list, name, column, state?.columns.find((candidate) => candidate.internalName === name), upgrading)),
    ...planBuiltIn(list, state, upgrading),
    ...planViews(list, state, upgrading),
    ...planDroppedViews(list, state, steps),
    ...desk.commandSets
      .filter((set) => set.lists.includes(list.key) && !state?.commandSets.includes(set.componentId.toLowerCase()))
      .map((commandSet): Action => ({ kind: 'register-commands', list, commandSet })),
    ...(ownRights ? [{ kind: 'drop-own-right', list, levelId: ownRights.id } as const] : [])
  ];
}

/** SharePoint gives the person who separates rights a direct one; the owners' group has it already. */
function ownFullControl(grants: readonly Grant[], site: SiteSnapshot): Grant['levels'][number] | undefined {
  return grants.find((grant) => grant.principalId === site.me.id)?.levels.find((level) => isLevel(level, 'full'));
}

/** All that is done to folders in one way stands together, so that it leaves together; a folder is empty until the last of it. */
function planFolders(desk: DeskDefinition, site: SiteSnapshot): Action[] {
  const folders = foldersOf(desk).map((folder) => ({ folder, state: site.folders.get(folderKey(folder)) }));
  return [
    ...folders.filter(({ state }) => !state).map(({ folder }): Action => ({ kind: 'make-folder', folder })),
    ...folders.filter(({ state }) => !state?.hasOwnRights).map(({ folder }): Action => ({ kind: 'close-folder', folder })),
    ...folders.flatMap(({ folder, state }) => folder.rights
      .filter(({ group, level }) => !hasLevel(state?.grants ?? [], findGroup(site, group)?.id, level))
      .map(({ group, level }): Action => ({ kind: 'grant-folder', folder, group, level }))),
    ...folders.flatMap(({ folder, state }): Action[] => {
      const ownRights = ownFullControl(state?.grants ?? [], site);
      return ownRights ? [{ kind: 'drop-own-right', list: folder.list, levelId: ownRights.id, folder }] : [];
    })
  ];
}

/**
 * What is missing on the site, in an order in which it can be made: levels and groups first, then list by list, each
 * with its rights before its columns, so that no list is open to more people than it should be while it fills up.
 * Only adds, but for the groups of an earlier version; what people changed by hand stays and is the doctor's to tell. An empty plan
 * means that nothing is to do.
 */
export function planSetup(desk: DeskDefinition, site: SiteSnapshot): Action[] {
  const version = versionOf(desk);
  return [
    ...planLevels(site),
    ...planGroups(desk, site),
    ...planSharing(site),
    ...desk.lists.flatMap((list) => planList(desk, site, list)),
    ...planFolders(desk, site),
    ...planMembers(desk, site),
    ...planFormerGroups(desk, site),
    ...(site.siteProperty.state === 'absent' && site.siteProperty.mayWrite ? [{ kind: 'remember-site' } as const] : []),
    ...stepsFor(desk, site).filter((upgrade) => upgrade.rows).map((upgrade): Action => ({ kind: 'upgrade-rows', upgrade })),
    ...(site.version < version ? [{ kind: 'record-version', version } as const] : [])
  ];
}
