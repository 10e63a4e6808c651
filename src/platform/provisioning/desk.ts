import type { ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnpSetup';
import { serviceFolderLevels, type Audience, type ListKey } from '../rights';

/** A list of the desk, with a key that the rights table knows. */
export type DeskList = ListSchema & { readonly key: ListKey };

/** A ListView command set, registered on the ids of the lists where it belongs. */
export interface CommandSetRegistration {
  readonly componentId: string;
  readonly title: string;
  readonly lists: readonly ListKey[];
}

/** A service: its group gets a folder in each list of `serviceFolderLevels`. */
export interface ServiceFolder {
  readonly name: string;
  /** Heads and champions, by user principal name. */
  readonly people: readonly string[];
}

/** A change that "add what is missing" cannot say, such as new formatting of a column. Run once each, in order of their numbers. */
export interface Upgrade {
  readonly number: number;
  readonly title: string;
  readonly lists: readonly ListKey[];
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
  readonly upgrades: readonly Upgrade[];
  /** Tenant property that tells personal tabs where the desk is. */
  readonly siteProperty: string;
}

/** A list that holds a folder a service. */
export type FolderList = DeskList & { readonly key: keyof typeof serviceFolderLevels };

/** The lists of a desk in which the services have folders. */
export function folderLists(desk: Pick<DeskDefinition, 'lists'>): readonly FolderList[] {
  return desk.lists.filter((list): list is FolderList => Object.hasOwn(serviceFolderLevels, list.key));
}

/** Which folder it is, for the maps of a site's folders. */
export function folderKey(list: FolderList, service: Pick<ServiceFolder, 'name'>): string {
  return `${list.key}/${service.name}`;
}

/** The number that a freshly made desk has. */
export function versionOf(desk: Pick<DeskDefinition, 'upgrades'>): number {
  return desk.upgrades.reduce((highest, upgrade) => Math.max(highest, upgrade.number), 1);
}

/** A group by its part, or a service's group by the service's name. */
export type GroupRef = Exclude<Audience, 'staff'> | 'members' | 'visitors' | { readonly service: string };

/** The groups that an audience of the rights table stands for. */
export function groupsOf(audience: Audience): readonly GroupRef[] {
  return audience === 'staff' ? ['members', 'visitors'] : [audience];
}
