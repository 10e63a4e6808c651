import type { IBasePermissions } from '@pnp/sp/security/index.js';
import type { IUserCustomActionInfo } from '@pnp/sp/user-custom-actions/index.js';
import type { IViewFields } from '@pnp/sp/views/index.js';
import { basePermissions, builtInLevels, permissionLevels, type DeskLevelKey, type LevelKey, type Permission } from '../rights';
import { deskOfficerSettings } from '../settings/lists';
import { versionKey } from '../settings/siteVersion';
import { deskList } from '../sharepoint/deskList';
import { listUrl, type Column, type View } from '../sharepoint/listSchema';
import type { IItem, IList, SPFI } from '../sharepoint/pnpSetup';
import type { CommandSetRegistration, DeskDefinition, DeskFolder, DeskList, GroupRef } from './desk';
import { fieldXml, keepInternalName } from './fieldXml';
import { makeGroupOwner } from './groupOwner';
import { formatterText, rawTitle, untouchedFirstView, viewInItsPlace, type Action, type ActionKind } from './plan';
import { findGroup, groupName, isLevel } from './siteGroups';
import { recursiveScope, type SiteSnapshot } from './snapshot';
import '../sharepoint/pnpBatch';
import '../sharepoint/pnpFiles';

/** Carries out actions; each may count on those before it in the plan. */
export interface Applier {
  /** @throws DeskError */
  apply(action: Action): Promise<void>;
}

type Handlers = { readonly [Kind in ActionKind]: (action: Extract<Action, { kind: Kind }>) => Promise<unknown> };

/** @param site as read just before; ids of groups and levels that the run itself makes are looked up as they are needed. */
export function applierFor(sp: SPFI, siteUrl: string, desk: DeskDefinition, site: SiteSnapshot): Applier {
  const groupIds = new Map<string, number>();
  const levelIds = new Map<LevelKey, number>();
  const list = (wanted: DeskList): IList => deskList(sp, siteUrl, wanted);

  const groupId = async (group: GroupRef): Promise<number> => {
    const known = findGroup(site, group)?.id;
    return known ?? groupIdByName(nameOfMadeGroup(group));
  };
  const groupIdByName = async (name: string): Promise<number> => {
    const known = site.groups.find((group) => group.name === name)?.id ?? groupIds.get(name);
    const id = known ?? (await sp.web.siteGroups.getByName(name).select('Id')()).Id;
    groupIds.set(name, id);
    return id;
  };
  const levelId = async (level: LevelKey): Promise<number> => {
    const known = site.levels.find((candidate) => isLevel(candidate, level))?.id ?? levelIds.get(level);
    const id = known ?? (level === 'read' || level === 'full'
      ? (await sp.web.roleDefinitions.getByType(builtInLevels[level]).select('Id')()).Id
      : (await sp.web.roleDefinitions.getByName(permissionLevels[level].name).select('Id')()).Id);
    levelIds.set(level, id);
    return id;
  };
  const folderItem = async (wanted: DeskFolder): Promise<IItem> => {
    const folder = sp.web.getFolderByServerRelativePath(`${listUrl(siteUrl, wanted.list)}/${wanted.name}`);
    const { Id } = await folder.listItemAllFields.select('Id')<{ Id: number }>();
    return list(wanted.list).items.getById(Id);
  };

  const handlers: Handlers = {
    'make-level': ({ level }) => {
      const { name, description, permissions } = permissionLevels[level];
      return sp.web.roleDefinitions.add(name, description, levelOrder(level), mask(permissions));
    },
    'correct-level': ({ level, levelId: id }) => sp.web.roleDefinitions.getById(id).update({ BasePermissions: mask(permissionLevels[level].permissions) }),
    'make-group': async ({ name, description }) => {
      const group = await sp.web.siteGroups.add({
        Title: name, Description: description, AllowMembersEditMembership: false, AllowRequestToJoinLeave: false, OnlyAllowMembersViewMembership: false
      });
      groupIds.set(name, group.Id);
      // SharePoint puts who makes a group into it; a site owner is not an officer by that
      const members: { Id: number }[] = await sp.web.siteGroups.getById(group.Id).users.select('Id')();
      if (members.some(({ Id }) => Id === site.me.id)) {
        await sp.web.siteGroups.getById(group.Id).users.removeById(site.me.id);
      }
    },
    'close-group': ({ groupId: id }) => sp.web.siteGroups.getById(id).update({ AllowMembersEditMembership: false }),
    'limit-sharing': () => sp.web.update({ MembersCanShare: false }),
    'admit-group': async ({ name }) => sp.web.roleAssignments.add(await groupIdByName(name), await levelId('read')),
    'own-group': async ({ name, owner }) => {
      const { Id: siteId } = await sp.site.select('Id')<{ Id: string }>();
      return makeGroupOwner(sp, siteUrl, { siteId, groupId: await groupIdByName(name), ownerId: await groupId(owner) });
    },
    'add-member': async ({ group, upn }) => sp.web.siteGroups.getById(await groupIdByName(group)).users.add(`i:0#.f|membership|${upn}`),
    // made under the name that its address shall have; `set-list` gives it its title
    'make-list': ({ list: wanted }) => sp.web.lists.add(rawTitle(wanted), wanted.description, wanted.kind === 'library' ? 101 : 100, false),
    'close-list': ({ list: wanted }) => list(wanted).breakRoleInheritance(false, false),
    grant: async ({ list: wanted, group, level }) => list(wanted).roleAssignments.add(await groupId(group), await levelId(level)),
    'drop-own-right': async ({ list: wanted, levelId: id, folder }) => {
      const place = folder ? await folderItem(folder) : list(wanted);
      await place.roleAssignments.remove(site.me.id, id);
    },
    'set-list': ({ list: wanted, properties }) => list(wanted).update(properties),
    'add-column': async ({ list: wanted, name, column }) => {
      const fields = list(wanted).fields;
      await fields.createFieldAsXml({ SchemaXml: fieldXml(name, column), Options: keepInternalName });
      if (column.formatting) {
        await fields.getByInternalNameOrTitle(name).update({ CustomFormatter: formatterText(column) });
      }
    },
    'change-column': async ({ list: wanted, name, column, change: { leaveForms, ...properties } }) => {
      const field = list(wanted).fields.getByInternalNameOrTitle(name);
      if (Object.keys(properties).length > 0) {
        await field.update(properties, fieldType(column));
      }
      if (leaveForms) {
        await field.setShowInNewForm(false);
        await field.setShowInEditForm(false);
      }
    },
    'make-view': async ({ list: wanted, view }) => {
      const views = await list(wanted).views.select('Id', 'Title', 'ServerRelativeUrl')();
      const states = views.map((there) => ({
        id: there.Id, title: there.Title, leaf: there.ServerRelativeUrl.slice(there.ServerRelativeUrl.lastIndexOf('/') + 1), isDefault: false, query: '', columns: [], isRecursive: false
      }));
      const first = view.title === viewInItsPlace(wanted)?.title ? untouchedFirstView(states, wanted) : undefined;
      const made: { Id: string } = first ? { Id: first.id } : await list(wanted).views.add(view.title, false, viewProperties(view));
      await fillView(sp, (through) => deskList(through, siteUrl, wanted), made.Id, view);
    },
    'fill-view': ({ list: wanted, view, viewId }) => fillView(sp, (through) => deskList(through, siteUrl, wanted), viewId, view),
    'drop-view': ({ list: wanted, viewId }) => list(wanted).views.getById(viewId).delete(),
    'register-commands': ({ list: wanted, commandSet }) => list(wanted).userCustomActions.add(commandSetAction(commandSet)),
    'make-folder': async ({ folder }) => {
      const path = folder.name.split('/');
      const within = [listUrl(siteUrl, folder.list), ...path.slice(0, -1)].join('/');
      await sp.web.getFolderByServerRelativePath(within).folders.addUsingPath(path.slice(-1)[0]);
      // a folder made this way has no title, and a list shows the title
      await (await folderItem(folder)).update({ Title: folder.title });
    },
    'close-folder': async ({ folder }) => (await folderItem(folder)).breakRoleInheritance(false, false),
    'grant-folder': async ({ folder, group, level }) => (await folderItem(folder)).roleAssignments.add(await groupId(group), await levelId(level)),
    'carry-member': async ({ group, member }) => sp.web.siteGroups.getById(await groupIdByName(group)).users.add(member.login),
    'leave-group': ({ groupId: id, member }) => sp.web.siteGroups.getById(id).users.removeById(member.id),
    'drop-former-right': async ({ groupId: id, levelId: held, list: wanted, folder }) => {
      const place = folder ? await folderItem(folder) : wanted ? list(wanted) : sp.web;
      await place.roleAssignments.remove(id, held);
    },
    'drop-group': ({ groupId: id }) => sp.web.siteGroups.removeById(id),
    'remember-site': async () => (await sp.getTenantAppCatalogWeb()).setStorageEntity(desk.siteProperty, siteUrl, 'Address of the Data Protection Desk', ''),
    'upgrade-rows': async ({ upgrade }) => upgrade.rows?.(sp, siteUrl),
    'record-version': ({ version }) => recordVersion(deskList(sp, siteUrl, deskOfficerSettings), version)
  };
  return {
    apply: async (action) => {
      const handler = handlers[action.kind] as (wanted: Action) => Promise<unknown>;
      await handler(action);
    }
  };
}

/** PnPjs types the two halves as numbers and sends them as text, which is what SharePoint wants. */
function mask(permissions: readonly Permission[]): IBasePermissions {
  const { High, Low } = basePermissions(permissions);
  return { High: Number(High), Low: Number(Low) };
}

/** PnPjs' type does not name the two properties of a client-side component. */
function commandSetAction(commandSet: CommandSetRegistration): Partial<IUserCustomActionInfo> {
  const action = {
    Title: commandSet.title, Name: commandSet.title, Location: 'ClientSideExtension.ListViewCommandSet.CommandBar', Sequence: 100,
    ClientSideComponentId: commandSet.componentId, ClientSideComponentProperties: '{}'
  };
  return action;
}

function nameOfMadeGroup(group: GroupRef): string {
  if (group === 'owners' || group === 'members' || group === 'visitors') {
    throw new Error(`The site has no associated group for ${group}.`);
  }
  return groupName(group);
}

/** Shown after SharePoint's own levels. */
function levelOrder(level: DeskLevelKey): number {
  return 200 + Object.keys(permissionLevels).indexOf(level);
}

/** Some properties belong to one kind of column, and SharePoint wants its name with them. */
function fieldType(column: Column): string {
  return column.type === 'choice' ? 'SP.FieldChoice' : column.type === 'multiChoice' ? 'SP.FieldMultiChoice' : 'SP.Field';
}

function viewProperties(view: View): Record<string, unknown> {
  return {
    ViewQuery: view.query, RowLimit: view.rowLimit, Paged: true,
    ...(view.recursive ? { Scope: recursiveScope } : {}), ...(view.isDefault ? { DefaultView: true } : {})
  };
}

/** Two calls, however many columns: the parts of a batch are done in their order. */
async function fillView(sp: SPFI, list: (sp: SPFI) => IList, viewId: string, view: View): Promise<void> {
  await list(sp).views.getById(viewId).update({ Title: view.title, ...viewProperties(view) });
  const [batched, execute] = sp.batched();
  const shown = (): IViewFields => list(batched).views.getById(viewId).fields;
  const parts = [shown().removeAll(), ...view.columns.map((column) => shown().add(column))];
  // heard before the batch is sent, so that a part that fails is not an unheard rejection
  const all = Promise.all(parts);
  await Promise.all([execute(), all]);
}

async function recordVersion(list: IList, version: number): Promise<void> {
  const rows: { Id: number; Title: string }[] = await list.items.select('Id', 'Title').top(100)();
  const row = rows.find((candidate) => candidate.Title === versionKey);
  await (row ? list.items.getById(row.Id).update({ SettingValue: String(version) }) : list.items.add({ Title: versionKey, SettingValue: String(version) }));
}
