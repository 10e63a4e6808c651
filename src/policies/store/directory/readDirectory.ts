import type { DeskServices } from '../../../platform/host/services';
import type { Audience, Directory, Policy, StaffMember } from '../../rules';
import { currentVersion } from '../../rules';
import { readGroups, readPeople, type DirectoryPerson, type GroupMembers } from './graphPeople';
import { readSiteUsers, type SiteUser } from './siteUsers';
import { readStaffListFile } from './staffListFile';

type Group = (Audience & { kind: 'some' })['groups'][number];

/** The groups that any policy in force names, each once. Only these are read. */
export function groupsNamed(policies: readonly Policy[]): readonly Group[] {
  const groups = policies.flatMap((policy) => {
    const audience = currentVersion(policy)?.audience;
    return audience?.kind === 'some' ? audience.groups : [];
  });
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}

const noGroups: GroupMembers = { members: new Map(), unreadable: [] };

/**
 * Everybody who can be asked to read: the directory of the tenant, else the council's staff list, else who has come to the site. What the
 * source does not say is `undefined`, so that nobody is counted out of a policy for want of a right.
 * @param alsoGroups groups that no policy names and whose members are wanted too
 * @throws DeskError, GraphFailure for what may pass
 */
export async function readDirectory(services: DeskServices, policies: readonly Policy[], alsoGroups: readonly Group[] = []): Promise<Directory> {
  const groups = [...new Map([...alsoGroups, ...groupsNamed(policies)].map((group) => [group.id, group])).values()];
  const [siteUsers, people] = await Promise.all([readSiteUsers(services), services.graph && readPeople(services.graph)]);
  const siteIds = new Map(siteUsers.map(({ upn, id }) => [upn, id]));
  if (people && services.graph) {
    const inGroups = groups.length === 0 ? noGroups : await readGroups(services.graph, groups);
    return { source: 'entra', staff: people.map((person) => member(person, siteIds, inGroups)), unreadableGroups: inGroups.unreadable };
  }
  const unreadableGroups = groups.map((group) => ({ ...group, why: 'not-consented' as const }));
  const list = await readStaffListFile(services);
  if (list && list.problems.length === 0) {
    return { source: 'staff-list', unreadableGroups, staff: list.people.map((person) => ({ ...person, siteUserId: siteIds.get(person.upn), groupIds: undefined })) };
  }
  return { source: 'site-users', unreadableGroups, staff: siteUsers.map(byVisit) };
}

function member({ objectId, ...person }: DirectoryPerson, siteIds: ReadonlyMap<string, number>, { members }: GroupMembers): StaffMember {
  const groupIds = new Set([...members].flatMap(([id, ids]) => (ids.has(objectId) ? [id] : [])));
  return { ...person, siteUserId: siteIds.get(person.upn), groupIds };
}

const byVisit = ({ id, upn, name }: SiteUser): StaffMember => ({ upn, name, siteUserId: id, department: undefined, jobTitle: undefined, groupIds: undefined, joined: undefined });
