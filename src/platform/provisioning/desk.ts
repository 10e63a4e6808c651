import type { ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnpSetup';
import { restrictedRights, type Audience, type LevelKey, type ListRights, type ReviewersAudience, type ServiceAudience, type ServiceRights } from '../rights';
import { restrictedName } from '../sharepoint/restricted';
import { plainServiceName } from '../settings/serviceNames';

/** A list of the desk, with its row of the rights table. */
export interface DeskList extends ListSchema {
  readonly rights: ListRights;
  /** Each service has a folder in the list: what the list gives, and this to the service's groups. */
  readonly service?: ServiceRights;
  /** Rows or files of cases lie in it, and so it has a folder *Restricted*. */
  readonly restricted?: true;
}

export function withRights(list: ListSchema, rights: ListRights, more: Pick<DeskList, 'service' | 'restricted'> = {}): DeskList {
  // rows that lie in the folder show among the others to whoever may read them, and the folder itself is no row
  const views = more.restricted && list.kind !== 'library' ? list.views.map((view) => ({ ...view, recursive: true })) : list.views;
  return { ...list, ...more, views, rights };
}

/** A ListView command set, registered on the ids of the lists where it belongs. */
export interface CommandSetRegistration {
  readonly componentId: string;
  readonly title: string;
  /** Keys of lists. */
  readonly lists: readonly string[];
}

/** A service: its groups get a folder in each list that says what they hold there. */
export interface ServiceFolder {
  readonly name: string;
  /** Whom set-up puts into each group, by user principal name. */
  readonly people: Readonly<Record<ServiceAudience, readonly string[]>>;
}

/** Who reads a room's log and changes nothing. */
export interface Reviewers {
  readonly audience: ReviewersAudience;
  readonly description: string;
  /** Keys of lists of other rooms, with nothing of a case in them, that they need for what they read. */
  readonly alsoRead?: readonly string[];
  /** A group of an earlier version whose members become members of this one; when nobody is left in it, set-up deletes it. */
  readonly formerly?: string;
}

/** A room's own folder in a list, with rights of its own. */
export interface RoomFolder {
  readonly list: Pick<ListSchema, 'key'>;
  /** Its name in the address, which stays. */
  readonly name: string;
  readonly title: string;
  readonly rights: ListRights;
  /** It has a folder *Restricted* of its own in it. */
  readonly restricted?: true;
}

/** A change that "add what is missing" cannot say, such as new formatting of a column. Run once each, in order of their numbers. */
export interface Upgrade {
  readonly number: number;
  readonly title: string;
  /** Keys of lists. */
  readonly lists: readonly string[];
  /** Formatting and views are written again from the code. */
  readonly reformat: boolean;
  /** Titles of views that the desk made once and makes no more; a council's own views stay. */
  readonly dropViews?: readonly string[];
  /** Brings the rows that are there to the new form. May be stopped anywhere and is then run again from its start. */
  readonly rows?: (sp: SPFI, siteUrl: string) => Promise<void>;
}

/** What a room brings to the site; its `index.ts` exports it. Lists stand in the order in which set-up makes them. */
export interface RoomDoor {
  readonly lists: readonly DeskList[];
  readonly commandSets: readonly CommandSetRegistration[];
  readonly upgrades: readonly Upgrade[];
  /** Keys of lists whose `Reference` leads to the page of its case, where the settings name the page with the desk. */
  readonly leadToCases?: readonly string[];
  /** Undefined: nobody but officers reads it. */
  readonly reviewers?: Reviewers;
  /** In lists that several rooms share. */
  readonly folders?: readonly RoomFolder[];
}

/** The upgrades of all rooms in order; what several rooms do under one number is one upgrade, whose rows are done room after room. */
export function upgradesOf(rooms: readonly RoomDoor[]): readonly Upgrade[] {
  const byNumber = new Map<number, Upgrade>();
  for (const upgrade of rooms.flatMap((room) => room.upgrades)) {
    const before = byNumber.get(upgrade.number);
    byNumber.set(upgrade.number, before ? together(before, upgrade) : upgrade);
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

function together(one: Upgrade, other: Upgrade): Upgrade {
  const rows = [one.rows, other.rows].filter((each) => each !== undefined);
  return {
    ...one,
    lists: [...one.lists, ...other.lists],
    reformat: one.reformat || other.reformat,
    dropViews: [...(one.dropViews ?? []), ...(other.dropViews ?? [])],
    ...(rows.length === 0 ? {} : { rows: async (sp: SPFI, siteUrl: string) => { for (const each of rows) await each(sp, siteUrl); } })
  };
}

/** All that set-up makes. */
export interface DeskDefinition {
  readonly lists: readonly DeskList[];
  readonly commandSets: readonly CommandSetRegistration[];
  readonly services: readonly ServiceFolder[];
  readonly reviewers: readonly Reviewers[];
  readonly roomFolders: readonly RoomFolder[];
  readonly upgrades: readonly Upgrade[];
  /** Tenant property that tells personal tabs where the desk is. */
  readonly siteProperty: string;
}

/** What a group holds somewhere. */
export interface GroupRight {
  readonly group: GroupRef;
  readonly level: LevelKey;
}

/** A folder that set-up makes, with rights of its own: a service's, a room's, or that of restricted cases. */
export interface DeskFolder {
  readonly list: DeskList;
  /** Its address within the list: `breach/Restricted`. */
  readonly name: string;
  readonly title: string;
  readonly rights: readonly GroupRight[];
}

/** Group by group. */
export function groupRights(rights: ListRights): GroupRight[] {
  return (Object.entries(rights) as [Audience, LevelKey][]).flatMap(([audience, level]) => groupsOf(audience).map((group) => ({ group, level })));
}

/** All folders of a desk, each after the one that it lies in: of a room where the list is one of the desk's, of restricted cases and of a service in each list that has them. */
export function foldersOf(desk: Pick<DeskDefinition, 'lists' | 'services' | 'roomFolders'>): DeskFolder[] {
  return [
    ...desk.roomFolders.flatMap(({ list: { key }, name, title, rights, restricted }) =>
      desk.lists.filter((list) => list.key === key).flatMap((list): DeskFolder[] =>
        [{ list, name, title, rights: groupRights(rights) }, ...(restricted ? [restrictedFolder(list, rights, name)] : [])])),
    ...desk.lists.filter((list) => list.restricted).map((list) => restrictedFolder(list, list.rights)),
    ...desk.services.flatMap((service) => desk.lists.flatMap((list) => (list.service === undefined ? [] : [serviceFolder(list, service, list.service)])))
  ];
}

function restrictedFolder(list: DeskList, rights: ListRights, within?: string): DeskFolder {
  return { list, name: within === undefined ? restrictedName : `${within}/${restrictedName}`, title: restrictedName, rights: groupRights(restrictedRights(rights)) };
}

function serviceFolder(list: DeskList, { name }: ServiceFolder, service: ServiceRights): DeskFolder {
  const own = (Object.entries(service) as [ServiceAudience, LevelKey][]).map(([audience, level]): GroupRight => ({ group: { service: name, audience }, level }));
  return { list, name: plainServiceName(name), title: name, rights: [...groupRights(list.rights), ...own] };
}

/** Which folder it is, for the maps of a site's folders. */
export function folderKey({ list, name }: Pick<DeskFolder, 'list' | 'name'>): string {
  return `${list.key}/${name}`;
}

/** The number that a freshly made desk has. */
export function versionOf(desk: Pick<DeskDefinition, 'upgrades'>): number {
  return desk.upgrades.reduce((highest, upgrade) => Math.max(highest, upgrade.number), 1);
}

/** A group of a service, by the service's name. */
export interface ServiceGroup {
  readonly service: string;
  readonly audience: ServiceAudience;
}

/** A group by its part, or one of a service. */
export type GroupRef = Exclude<Audience, 'staff'> | 'members' | 'visitors' | ServiceGroup;

/** The groups that an audience of the rights table stands for. */
export function groupsOf(audience: Audience): readonly GroupRef[] {
  return audience === 'staff' ? ['members', 'visitors'] : [audience];
}
