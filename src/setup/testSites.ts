import { folderKey, foldersOf, groupRights, versionOf, type DeskDefinition, type GroupRight } from '../platform/provisioning/desk';
import { typeOf } from '../platform/provisioning/fieldXml';
import { formatterText, wantedProperties } from '../platform/provisioning/plan';
import type { FolderState, Grant, ListState, SiteSnapshot } from '../platform/provisioning/snapshot';
import { basePermissions, permissionLevels, type DeskLevelKey } from '../platform/rights';
import { deskDefinition } from './desk';

/** Sites as tests need them: an empty one, and one as set-up leaves it. */

export const desk = deskDefinition(undefined);
const associated = { owners: 3, members: 5, visitors: 4 };

export const emptySite: SiteSnapshot = {
  webUrl: 'https://northmere.example/sites/dataprotection', me: { id: 7, isSiteAdmin: true }, mayManage: true, levels: [],
  groups: [
    { id: 3, name: 'Owners', allowMembersEditMembership: false, ownerTitle: 'Owners' }, { id: 5, name: 'Members', allowMembersEditMembership: true, ownerTitle: 'Owners' },
    { id: 4, name: 'Visitors', allowMembersEditMembership: false, ownerTitle: 'Owners' }
  ],
  associated, webGrants: [], membersCanShare: true, lists: new Map(), folders: new Map(), members: new Map(), former: [], siteProperty: { state: 'unknown' }, version: 0
};

export const deskLevels = (Object.keys(permissionLevels) as DeskLevelKey[]).map((level, index) => ({
  id: 100 + index, name: permissionLevels[level].name, kind: 0, permissions: basePermissions(permissionLevels[level].permissions)
}));
export const builtIn = [
  { id: 1, name: 'Full Control', kind: 5, permissions: { High: '2147483647', Low: '4294967295' } }, { id: 2, name: 'Read', kind: 2, permissions: { High: '176', Low: '138612833' } }
];
export const groups = [
  ...emptySite.groups.map((group) => ({ ...group, allowMembersEditMembership: false })), { id: 20, name: 'Desk officers', allowMembersEditMembership: false, ownerTitle: 'Owners' },
  { id: 21, name: 'Desk breach reviewers', allowMembersEditMembership: false, ownerTitle: 'Owners' }, { id: 22, name: 'Desk policy reviewers', allowMembersEditMembership: false, ownerTitle: 'Owners' },
  { id: 23, name: 'Desk restricted', allowMembersEditMembership: false, ownerTitle: 'Owners' }, { id: 24, name: 'Desk dpia reviewers', allowMembersEditMembership: false, ownerTitle: 'Owners' }
];

const idOf: Readonly<Record<string, number>> = { owners: 3, members: 5, visitors: 4, officers: 20, 'reviewers:breach': 21, 'reviewers:policy': 22, restricted: 23, 'reviewers:dpia': 24, 'Housing champions': 30, 'Housing managers': 31 };

export function grantsOf(rights: readonly GroupRight[]): Grant[] {
  const levels = [...builtIn, ...deskLevels];
  return rights.map(({ group, level }) => {
    const found = level === 'full' ? levels[0] : level === 'read' ? levels[1] : levels.find((candidate) => candidate.name === permissionLevels[level].name);
    const name = typeof group === 'object' ? `${group.service} ${group.audience}` : group;
    if (!found || !idOf[name]) throw new Error('no such level or group');
    return { principalId: idOf[name], principal: name, levels: [found] };
  });
}

function foldersAsMade(made: DeskDefinition): SiteSnapshot['folders'] {
  return new Map(foldersOf(made).map((folder, index): [string, FolderState] => [folderKey(folder), { itemId: index + 1, hasOwnRights: true, grants: grantsOf(folder.rights) }]));
}

/** The site as set-up leaves it. */
export function completeSite(): SiteSnapshot {
  const lists = desk.lists.map((list): [string, ListState] => [list.key, {
    id: list.key, title: list.title, hasOwnRights: true, properties: wantedProperties(list),
    columns: Object.entries(list.columns).map(([name, column]) => ({
      id: name, internalName: name, title: column.title, type: typeOf(column), required: column.required ?? false, indexed: column.indexed ?? false,
      unique: column.unique ?? false, formatter: formatterText(column), choices: 'choices' in column ? column.choices : [], inForms: column.inForms ?? true
    })),
    views: list.views.map((view) => ({ id: view.title, title: view.title, isDefault: view.isDefault ?? false, query: view.query, columns: view.columns, isRecursive: view.recursive ?? false, leaf: 'x.aspx' })),
    grants: grantsOf(groupRights(list.rights)),
    commandSets: desk.commandSets.map((set) => set.componentId)
  }]);
  return {
    ...emptySite, levels: [...builtIn, ...deskLevels], groups, membersCanShare: false, lists: new Map(lists), folders: foldersAsMade(desk), version: versionOf(desk),
    webGrants: [20, 21, 22, 23, 24].map((principalId) => ({ principalId, principal: 'x', levels: [builtIn[1]] }))
  };
}

/** A desk with one service. */
export const deskWithHousing: DeskDefinition = { ...desk, services: [{ name: 'Housing', people: { champions: [], managers: [] } }] };

/** A complete site with one service. */
export function siteWithHousing(): SiteSnapshot {
  const site = completeSite();
  const housing = [[30, 'Desk service Housing'], [31, 'Desk managers Housing']] as const;
  return {
    ...site, groups: [...groups, ...housing.map(([id, name]) => ({ id, name, allowMembersEditMembership: false, ownerTitle: 'Desk officers' }))],
    webGrants: [...site.webGrants, ...housing.map(([principalId]) => ({ principalId, principal: 'x', levels: [builtIn[1]] }))],
    folders: foldersAsMade(deskWithHousing)
  };
}
