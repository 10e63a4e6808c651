import { holds, reviewersGroup, serviceAudiences, serviceGroupName, type BasePermissions } from '../rights';
import { versionKey } from '../settings/siteVersion';
import { listUrl } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnpSetup';
import { folderKey, foldersOf, versionOf, type DeskDefinition, type DeskFolder } from './desk';
import '../sharepoint/pnpFiles';

/** What set-up and the doctor look at. Read only; never kept longer than one plan. */
export interface SiteSnapshot {
  readonly webUrl: string;
  readonly me: { readonly id: number; readonly isSiteAdmin: boolean };
  readonly mayManage: boolean;
  readonly levels: readonly LevelState[];
  readonly groups: readonly GroupState[];
  readonly associated: { readonly owners: number; readonly members: number; readonly visitors: number };
  readonly webGrants: readonly Grant[];
  /** Whether whoever may edit a file, a folder or a row may also share it: `MembersCanShare` of the site. */
  readonly membersCanShare: boolean;
  /** By the desk's key of the list; a list that is not there is not in the map. */
  readonly lists: ReadonlyMap<string, ListState>;
  /** By `folderKey`. */
  readonly folders: ReadonlyMap<string, FolderState>;
  /** Members of the services' groups, and of those that take a former group's place; lower case login names, by group id. */
  readonly members: ReadonlyMap<number, readonly string[]>;
  /** Groups of an earlier version that are still there. */
  readonly former: readonly FormerGroup[];
  readonly siteProperty: SitePropertyState;
  /** 0 before the first set-up. */
  readonly version: number;
}

export interface LevelState { readonly id: number; readonly name: string; readonly kind: number; readonly permissions: BasePermissions }
export interface GroupState {
  readonly id: number;
  readonly name: string;
  readonly allowMembersEditMembership: boolean;
  /** Who may add people to it: the name of a person or of a group. */
  readonly ownerTitle: string;
}
export interface FormerMember { readonly id: number; readonly login: string; readonly name: string }
export interface FormerGroup { readonly id: number; readonly name: string; readonly members: readonly FormerMember[] }
export interface Grant { readonly principalId: number; readonly principal: string; readonly levels: readonly { readonly id: number; readonly name: string; readonly kind: number }[] }

export interface ColumnState {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly formatter: string;
  readonly choices: readonly string[];
  /** Whether SharePoint's own forms for new and changed items show it. */
  readonly inForms: boolean;
}
export interface ViewState { readonly id: string; readonly title: string; readonly isDefault: boolean; readonly query: string; readonly columns: readonly string[]; readonly isRecursive: boolean; readonly leaf: string }

/** Names of the list properties that the desk sets. */
export const listPropertyNames = [
  'NoCrawl', 'DisableCommenting', 'DisableGridEditing', 'ExcludeFromOfflineClient', 'EnableVersioning', 'EnableAttachments', 'EnableFolderCreation',
  'ReadSecurity', 'WriteSecurity', 'ParserDisabled', 'MajorVersionLimit'
] as const;
type NumberProperty = 'ReadSecurity' | 'WriteSecurity' | 'MajorVersionLimit';
export type ListProperties = { readonly [Name in Exclude<(typeof listPropertyNames)[number], NumberProperty>]?: boolean } & { readonly [Name in NumberProperty]?: number };

export interface ListState {
  readonly id: string;
  readonly title: string;
  readonly hasOwnRights: boolean;
  readonly properties: ListProperties;
  readonly columns: readonly ColumnState[];
  readonly views: readonly ViewState[];
  readonly grants: readonly Grant[];
  readonly commandSets: readonly string[];
}
export interface FolderState { readonly itemId: number; readonly hasOwnRights: boolean; readonly grants: readonly Grant[] }

export type SitePropertyState =
  | { readonly state: 'set'; readonly value: string }
  | { readonly state: 'absent'; readonly mayWrite: boolean }
  /** The tenant gives no answer (no app catalogue, no right to ask). */
  | { readonly state: 'unknown' };

interface RawGrant { PrincipalId: number; Member: { Title: string }; RoleDefinitionBindings: { Id: number; Name: string; RoleTypeKind: number }[] }
interface Securable { roleAssignments: { select(...names: string[]): { expand(...names: string[]): () => Promise<unknown> } } }

async function grantsOn(securable: Securable): Promise<Grant[]> {
  const raw = await securable.roleAssignments
    .select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/Name', 'RoleDefinitionBindings/RoleTypeKind')
    .expand('Member', 'RoleDefinitionBindings')() as RawGrant[];
  return raw.map((grant) => ({
    principalId: grant.PrincipalId,
    principal: grant.Member.Title,
    levels: grant.RoleDefinitionBindings.map((level) => ({ id: level.Id, name: level.Name, kind: level.RoleTypeKind }))
  }));
}

interface RawList { Id: string; Title: string; HasUniqueRoleAssignments: boolean; RootFolder: { ServerRelativeUrl: string } }
interface RawField { Id: string; InternalName: string; Title: string; TypeAsString: string; Required: boolean; Indexed: boolean; EnforceUniqueValues: boolean; CustomFormatter: string | null; SchemaXml: string }
/** View scope `Recursive`: also the items that lie in folders. */
export const recursiveScope = 1;

interface RawView { Id: string; Title: string; DefaultView: boolean; ViewQuery: string | null; ServerRelativeUrl: string; PersonalView: boolean; Scope?: number; ViewFields: { Items: string[] } }

/** Choices are a property of one kind of column only, so they are read from the column's XML. */
function choicesOf(schemaXml: string): string[] {
  const text = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, '&');
  return [...schemaXml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/g)].map((match) => text(match[1]));
}

function hiddenInForms(schemaXml: string): boolean {
  return /\sShowInNewForm="FALSE"/i.test(schemaXml) && /\sShowInEditForm="FALSE"/i.test(schemaXml);
}

async function readList(sp: SPFI, raw: RawList & Record<string, unknown>, withCommands: boolean): Promise<ListState> {
  const list = sp.web.lists.getById(raw.Id);
  const [fields, views, grants, actions] = await Promise.all([
    list.fields.select('Id', 'InternalName', 'Title', 'TypeAsString', 'Required', 'Indexed', 'EnforceUniqueValues', 'CustomFormatter', 'SchemaXml')() as unknown as Promise<RawField[]>,
    list.views.select('Id', 'Title', 'DefaultView', 'ViewQuery', 'ServerRelativeUrl', 'PersonalView', 'Scope', 'ViewFields').expand('ViewFields')() as unknown as Promise<RawView[]>,
    raw.HasUniqueRoleAssignments ? grantsOn(list) : Promise.resolve([]),
    withCommands ? (list.userCustomActions.select('Id', 'ClientSideComponentId')() as unknown as Promise<{ ClientSideComponentId: string }[]>) : Promise.resolve([])
  ]);
  return {
    id: raw.Id,
    title: raw.Title,
    hasOwnRights: raw.HasUniqueRoleAssignments,
    properties: Object.fromEntries(listPropertyNames.filter((name) => raw[name] !== undefined).map((name) => [name, raw[name] as boolean | number])),
    columns: fields.map((field) => ({
      id: field.Id, internalName: field.InternalName, title: field.Title, type: field.TypeAsString, required: field.Required, indexed: field.Indexed,
      unique: field.EnforceUniqueValues, formatter: field.CustomFormatter ?? '', choices: choicesOf(field.SchemaXml ?? ''), inForms: !hiddenInForms(field.SchemaXml ?? '')
    })),
    views: views.filter((view) => !view.PersonalView).map((view) => ({
      id: view.Id, title: view.Title, isDefault: view.DefaultView, query: view.ViewQuery ?? '', columns: view.ViewFields.Items, isRecursive: view.Scope === recursiveScope,
      leaf: view.ServerRelativeUrl.slice(view.ServerRelativeUrl.lastIndexOf('/') + 1)
    })),
    grants,
    commandSets: actions.map((action) => action.ClientSideComponentId.toLowerCase())
  };
}

async function readFolders(sp: SPFI, siteUrl: string, folders: readonly DeskFolder[]): Promise<[string, FolderState][]> {
  const { list } = folders[0];
  const namesIn = async (path: readonly string[]): Promise<readonly string[]> => {
    const within = sp.web.getFolderByServerRelativePath([listUrl(siteUrl, list), ...path].join('/'));
    return (await within.folders.select('Name')()).map(({ Name }) => [...path, Name].join('/').toLowerCase());
  };
  const there = new Set(await namesIn([]));
  // a folder within a folder is asked for once its own is there
  const parents = new Set(folders.filter(({ name }) => name.includes('/')).map(({ name }) => name.slice(0, name.lastIndexOf('/'))));
  for (const parent of [...parents].filter((name) => there.has(name.toLowerCase()))) {
    (await namesIn(parent.split('/'))).forEach((name) => there.add(name));
  }
  return Promise.all(folders
    .filter(({ name }) => there.has(name.toLowerCase()))
    .map(async (wanted): Promise<[string, FolderState]> => {
      const folder = sp.web.getFolderByServerRelativePath(`${listUrl(siteUrl, list)}/${wanted.name}`);
      const item = await folder.listItemAllFields.select('Id', 'HasUniqueRoleAssignments')<{ Id: number; HasUniqueRoleAssignments: boolean }>();
      const grants = item.HasUniqueRoleAssignments ? await grantsOn(sp.web.getList(listUrl(siteUrl, list)).items.getById(item.Id)) : [];
      return [folderKey(wanted), { itemId: item.Id, hasOwnRights: item.HasUniqueRoleAssignments, grants }];
    }));
}

/** The tenant property is a convenience: whatever stops its reading only means that it is left alone. */
async function readSiteProperty(sp: SPFI, desk: DeskDefinition): Promise<SitePropertyState> {
  try {
    const entity = await sp.web.getStorageEntity(desk.siteProperty);
    if (entity.Value) {
      return { state: 'set', value: entity.Value };
    }
    const catalogue = await sp.getTenantAppCatalogWeb();
    const { EffectiveBasePermissions: mask } = await catalogue.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: BasePermissions }>();
    return { state: 'absent', mayWrite: holds(mask, 'manageLists') };
  } catch {
    // refused, missing, or a tenant without an app catalogue, whose empty address PnPjs cannot use
    return { state: 'unknown' };
  }
}

const groupNamed = (groups: readonly GroupState[], name: string): GroupState | undefined => groups.find((group) => group.name.toLowerCase() === name.toLowerCase());

async function readMembers(sp: SPFI, desk: DeskDefinition, groups: readonly GroupState[], former: readonly FormerGroup[]): Promise<Map<number, readonly string[]>> {
  const heirs = desk.reviewers.filter(({ formerly }) => former.some(({ name }) => name === formerly)).map(({ audience }) => reviewersGroup(audience));
  const ofServices = desk.services.flatMap(({ name }) => serviceAudiences.map((audience) => serviceGroupName(name, audience)));
  const wanted = [...ofServices, ...heirs].map((name) => groupNamed(groups, name)).filter((group) => group !== undefined);
  const members = await Promise.all(wanted.map(async (group): Promise<[number, readonly string[]]> => {
    const users: { LoginName: string }[] = await sp.web.siteGroups.getById(group.id).users.select('LoginName')();
    return [group.id, users.map((user) => user.LoginName.toLowerCase())];
  }));
  return new Map(members);
}

async function readFormer(sp: SPFI, desk: DeskDefinition, groups: readonly GroupState[]): Promise<FormerGroup[]> {
  const names = new Set(desk.reviewers.map(({ formerly }) => formerly).filter((name) => name !== undefined));
  const there = await Promise.all([...names].map(async (name): Promise<FormerGroup[]> => {
    const group = groupNamed(groups, name);
    if (!group) return [];
    const users: { Id: number; LoginName: string; Title: string }[] = await sp.web.siteGroups.getById(group.id).users.select('Id', 'LoginName', 'Title')();
    return [{ id: group.id, name, members: users.map(({ Id, LoginName, Title }) => ({ id: Id, login: LoginName, name: Title })) }];
  }));
  return there.flat();
}

async function readVersion(sp: SPFI, desk: DeskDefinition, lists: ReadonlyMap<string, ListState>): Promise<number> {
  const settings = lists.get('deskOfficerSettings');
  if (!settings || !settings.columns.some((column) => column.internalName === 'SettingValue')) {
    return 0;
  }
  const rows: { Title: string; SettingValue: string | null }[] = await sp.web.lists.getById(settings.id).items.select('Id', 'Title', 'SettingValue').top(100)();
  const numbers = rows.filter((row) => row.Title === versionKey).map((row) => Number(row.SettingValue));
  return believedVersion(numbers, versionOf(desk));
}

/**
 * What the site says of the upgrades that it has had, as far as it can be believed: officers may write that list, and a number beyond the newest
 * upgrade would switch off every later one without a word. Such a number counts for the first version, so that all upgrades run again; each can.
 */
function believedVersion(numbers: readonly number[], newest: number): number {
  const known = numbers.filter((each) => Number.isInteger(each) && each > 0 && each <= newest);
  return Math.max(numbers.length === 0 ? 0 : 1, ...known);
}

/**
 * Reads the site: about ten calls and four a list.
 * @throws DeskError `forbidden` when the caller may not see permissions.
 */
export async function readSite(sp: SPFI, siteUrl: string, desk: DeskDefinition): Promise<SiteSnapshot> {
  const [web, me, levels, groups, webGrants, rawLists, siteProperty] = await Promise.all([
    sp.web.select('Url', 'EffectiveBasePermissions', 'MembersCanShare', 'AssociatedOwnerGroup/Id', 'AssociatedMemberGroup/Id', 'AssociatedVisitorGroup/Id')
      .expand('AssociatedOwnerGroup', 'AssociatedMemberGroup', 'AssociatedVisitorGroup')<{
        Url: string; EffectiveBasePermissions: BasePermissions; MembersCanShare: boolean;
        AssociatedOwnerGroup: { Id: number }; AssociatedMemberGroup: { Id: number }; AssociatedVisitorGroup: { Id: number };
      }>(),
    sp.web.currentUser.select('Id', 'IsSiteAdmin')(),
    sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')(),
    sp.web.siteGroups.select('Id', 'Title', 'AllowMembersEditMembership', 'OwnerTitle')(),
    grantsOn(sp.web),
    sp.web.lists.select('Id', 'Title', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl', ...listPropertyNames).expand('RootFolder')() as unknown as Promise<(RawList & Record<string, unknown>)[]>,
    readSiteProperty(sp, desk)
  ]);
  const groupStates = groups.map((group) => ({ id: group.Id, name: group.Title, allowMembersEditMembership: group.AllowMembersEditMembership, ownerTitle: group.OwnerTitle }));
  const lists = new Map<string, ListState>();
  for (const list of desk.lists) {
    const path = listUrl(siteUrl, list).toLowerCase();
    const raw = rawLists.find((candidate) => candidate.RootFolder.ServerRelativeUrl.toLowerCase() === path);
    if (raw) {
      lists.set(list.key, await readList(sp, raw, desk.commandSets.some((set) => set.lists.includes(list.key))));
    }
  }
  const wantedFolders = foldersOf(desk);
  const folders = await Promise.all(desk.lists
    .map(({ key }) => wantedFolders.filter(({ list }) => list.key === key)).filter((ofList) => ofList.length > 0 && lists.has(ofList[0].list.key))
    .map((ofList) => readFolders(sp, siteUrl, ofList)));
  const former = await readFormer(sp, desk, groupStates);
  return {
    webUrl: web.Url,
    me: { id: me.Id, isSiteAdmin: me.IsSiteAdmin },
    mayManage: holds(web.EffectiveBasePermissions, 'managePermissions'),
    levels: levels.map((level) => ({
      id: level.Id, name: level.Name, kind: level.RoleTypeKind,
      permissions: { High: String(level.BasePermissions.High), Low: String(level.BasePermissions.Low) }
    })),
    groups: groupStates,
    associated: { owners: web.AssociatedOwnerGroup.Id, members: web.AssociatedMemberGroup.Id, visitors: web.AssociatedVisitorGroup.Id },
    webGrants,
    membersCanShare: web.MembersCanShare,
    lists,
    folders: new Map(folders.flat()),
    members: await readMembers(sp, desk, groupStates, former),
    former,
    siteProperty,
    version: await readVersion(sp, desk, lists)
  };
}
