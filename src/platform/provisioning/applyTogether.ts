import { deskList } from '../sharepoint/deskList';
import { listUrl } from '../sharepoint/listSchema';
import { Item, type IItem, type SPFI } from '../sharepoint/pnpSetup';
import type { DeskFolder } from './desk';
import { fieldXml, keepInternalName } from './fieldXml';
import { formatterText, type Action, type ActionKind } from './plan';
import type { SiteIds } from './siteIds';
import type { SiteSnapshot } from './snapshot';
import '../sharepoint/pnpFiles';

/** Kinds of actions of which there are many, one after the other: several leave in one call, and SharePoint does the parts of a call in their order. */
const kinds = ['add-column', 'grant', 'make-folder', 'close-folder', 'grant-folder', 'drop-own-right'] as const satisfies readonly ActionKind[];
type TogetherKind = (typeof kinds)[number];
export type TogetherAction = Extract<Action, { readonly kind: TogetherKind }>;

/** Begins its writes at once, through whatever it is given: the site, or a call that leaves later. */
export type Prepared = (through: SPFI) => Promise<unknown>;

export const isTogether = (action: Action): action is TogetherAction => (kinds as readonly ActionKind[]).includes(action.kind);

/** So many at most: a call with more would keep whoever looks at the progress waiting, and SharePoint too long at work. */
const mostTogether = 10;

/** The plan in its order, with what may leave in one call as one group: actions of one kind that follow each other, columns and rights those of one list. */
export function inGroups(plan: readonly Action[]): readonly (readonly [Action, ...Action[]])[] {
  const groups: [Action, ...Action[]][] = [];
  for (const action of plan) {
    const group = groups.at(-1);
    if (group && group.length < mostTogether && isTogether(action) && belongs(group[0], action)) {
      group.push(action);
    } else {
      groups.push([action]);
    }
  }
  return groups;
}

function belongs(first: Action, action: TogetherAction): boolean {
  const isOfList = action.kind === 'add-column' || action.kind === 'grant';
  return first.kind === action.kind && (!isOfList || ('list' in first && first.list?.key === action.list.key));
}

const pathOf = (siteUrl: string, { list, name }: DeskFolder): string => `${listUrl(siteUrl, list)}/${name}`;

/** The row of a folder, which has its rights, by the folder's address. */
export function folderItem(through: SPFI, siteUrl: string, folder: DeskFolder): IItem {
  return Item(through.web.getFolderByServerRelativePath(pathOf(siteUrl, folder)), 'listItemAllFields');
}

type Preparers = { readonly [Kind in TogetherKind]: (action: Extract<Action, { kind: Kind }>) => Promise<Prepared> };

/** Asks what an action has to know before it can be written. */
export function preparing(siteUrl: string, site: Pick<SiteSnapshot, 'me'>, ids: SiteIds): (action: TogetherAction) => Promise<Prepared> {
  const preparers: Preparers = {
    'add-column': ({ list, name, column }) => Promise.resolve((through) => {
      const { fields } = deskList(through, siteUrl, list);
      const made = fields.createFieldAsXml({ SchemaXml: fieldXml(name, column), Options: keepInternalName });
      return Promise.all([made, ...(column.formatting ? [fields.getByInternalNameOrTitle(name).update({ CustomFormatter: formatterText(column) })] : [])]);
    }),
    grant: async ({ list, group, level }) => {
      const [groupId, levelId] = [await ids.group(group), await ids.level(level)];
      return (through) => deskList(through, siteUrl, list).roleAssignments.add(groupId, levelId);
    },
    'make-folder': ({ folder }) => Promise.resolve((through) => {
      const path = pathOf(siteUrl, folder);
      const made = through.web.getFolderByServerRelativePath(path.slice(0, path.lastIndexOf('/'))).folders.addUsingPath(path.slice(path.lastIndexOf('/') + 1));
      // a folder made this way has no title, and a list shows the title
      return Promise.all([made, folderItem(through, siteUrl, folder).update({ Title: folder.title })]);
    }),
    'close-folder': ({ folder }) => Promise.resolve((through) => folderItem(through, siteUrl, folder).breakRoleInheritance(false, false)),
    'grant-folder': async ({ folder, group, level }) => {
      const [groupId, levelId] = [await ids.group(group), await ids.level(level)];
      return (through) => folderItem(through, siteUrl, folder).roleAssignments.add(groupId, levelId);
    },
    'drop-own-right': ({ list, levelId, folder }) => Promise.resolve((through) => (
      folder ? folderItem(through, siteUrl, folder) : deskList(through, siteUrl, list)).roleAssignments.remove(site.me.id, levelId))
  };
  return (action) => (preparers[action.kind] as (wanted: Action) => Promise<Prepared>)(action);
}
