import type { IBasePermissions } from '@pnp/sp/security/index.js';
import type { IUserCustomActionInfo } from '@pnp/sp/user-custom-actions/index.js';
import type { IViewFields } from '@pnp/sp/views/index.js';
import { basePermissions, permissionLevels, type DeskLevelKey, type Permission } from '../rights';
import { deskOfficerSettings } from '../settings/lists';
import { versionKey } from '../settings/siteVersion';
import { deskList } from '../sharepoint/deskList';
import { isDeskError, type DeskError } from '../sharepoint/errors';
import type { Column, View } from '../sharepoint/listSchema';
import type { IList, SPFI } from '../sharepoint/pnpSetup';
import { folderItem, isTogether, preparing, type Prepared, type TogetherAction } from './applyTogether';
import type { CommandSetRegistration, DeskDefinition, DeskList } from './desk';
import { makeGroupOwner } from './groupOwner';
import { rawTitle, untouchedFirstView, viewInItsPlace, type Action, type ActionKind } from './plan';
import { siteIds } from './siteIds';
import { recursiveScope, type SiteSnapshot } from './snapshot';
import '../sharepoint/pnpBatch';
import '../sharepoint/pnpFiles';

/** Carries out actions; each may count on those before it in the plan. */
export interface Applier {
  /** @throws DeskError */
  apply(action: Action): Promise<void>;
  /** The same of a group (`inGroups`) in one call. Nothing is thrown that one of them alone would not throw. */
  applyTogether?(actions: readonly Action[]): Promise<Together>;
}

/** Undefined: nobody heard what became of it. */
export type Outcome = 'done' | DeskError | undefined;

export interface Together {
  /** In the order of the actions. */
  readonly outcomes: readonly Outcome[];
  /** Why the call itself failed. */
  readonly error?: DeskError;
}

type Handlers = { readonly [Kind in ActionKind]: (action: Extract<Action, { kind: Kind }>) => Promise<unknown> };

/** @param site as read just before; ids of groups and levels that the run itself makes are looked up as they are needed. */
export function applierFor(sp: SPFI, siteUrl: string, desk: DeskDefinition, site: SiteSnapshot): Applier {
  const ids = siteIds(sp, site);
  const prepare = preparing(siteUrl, site, ids);
  const alone = async (action: TogetherAction): Promise<unknown> => (await prepare(action))(sp);
  const list = (wanted: DeskList): IList => deskList(sp, siteUrl, wanted);

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
      ids.learn(name, group.Id);
      // SharePoint puts who makes a group into it; a site owner is not an officer by that
      const members: { Id: number }[] = await sp.web.siteGroups.getById(group.Id).users.select('Id')();
      if (members.some(({ Id }) => Id === site.me.id)) {
        await sp.web.siteGroups.getById(group.Id).users.removeById(site.me.id);
      }
    },
    'close-group': ({ groupId: id }) => sp.web.siteGroups.getById(id).update({ AllowMembersEditMembership: false }),
    'limit-sharing': () => sp.web.update({ MembersCanShare: false }),
    'admit-group': async ({ name }) => sp.web.roleAssignments.add(await ids.groupNamed(name), await ids.level('read')),
    'own-group': async ({ name, owner }) => {
      return makeGroupOwner(sp, siteUrl, { siteId: await ids.site(), groupId: await ids.groupNamed(name), ownerId: await ids.group(owner) });
    },
    'add-member': async ({ group, upn }) => sp.web.siteGroups.getById(await ids.groupNamed(group)).users.add(`i:0#.f|membership|${upn}`),
    // made under the name that its address shall have; `set-list` gives it its title
    'make-list': ({ list: wanted }) => sp.web.lists.add(rawTitle(wanted), wanted.description, wanted.kind === 'library' ? 101 : 100, false),
    'close-list': ({ list: wanted }) => list(wanted).breakRoleInheritance(false, false),
    grant: alone,
    'drop-own-right': alone,
    'set-list': ({ list: wanted, properties }) => list(wanted).update(properties),
    'add-column': alone,
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
    'make-folder': alone,
    'close-folder': alone,
    'grant-folder': alone,
    'carry-member': async ({ group, member }) => sp.web.siteGroups.getById(await ids.groupNamed(group)).users.add(member.login),
    'leave-group': ({ groupId: id, member }) => sp.web.siteGroups.getById(id).users.removeById(member.id),
    'drop-former-right': async ({ groupId: id, levelId: held, list: wanted, folder }) => {
      const place = folder ? folderItem(sp, siteUrl, folder) : wanted ? list(wanted) : sp.web;
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
    },
    applyTogether: (actions) => inOneCall(sp, actions.filter(isTogether).map((action) => () => prepare(action)))
  };
}

async function inOneCall(sp: SPFI, preparing: readonly (() => Promise<Prepared>)[]): Promise<Together> {
  const outcomes: Outcome[] = preparing.map(() => undefined);
  try {
    const prepared = await Promise.all(preparing.map((prepare) => prepare()));
    const [batched, execute] = sp.batched();
    const parts = prepared.map(async (begin, index) => {
      try {
        await begin(batched);
        outcomes[index] = 'done';
      } catch (error) {
        if (!isDeskError(error)) throw error;
        outcomes[index] = error;
      }
    });
    await Promise.all([execute(), ...parts]);
    return { outcomes };
  } catch (error) {
    // of the call itself: parts of one that left before may be done, and the others never hear
    if (!isDeskError(error)) throw error;
    return { outcomes, error };
  }
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
