import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { listPermissions } from '../../platform/lists/listPermissions';
import { deskGroups, holds } from '../../platform/rights';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpOfficer';
import type { CaseRole } from '../rules/command';
import { myId } from '../../platform/sharepoint/me';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import type { CaseAccess, OfficerPerson, ServicePerson } from './contract';

/** A log whose rights are asked. */
interface AccessSite {
  readonly services: DeskServices;
  readonly kind: { readonly key: string; readonly lists: { readonly log: Pick<ListSchema, 'path'> } };
}

const users = v.array(v.object({ Id: v.number(), Title: v.nullish(v.string(), ''), LoginName: v.nullish(v.string(), ''), Email: v.nullish(v.string(), ''), PrincipalType: v.nullish(v.number(), 1) }));
/** `SP.Utilities.PrincipalType.User`; a directory group inside the officers' group cannot be the case officer. */
const aPerson = 1;

/** Roles by connection, and on it by the key of a kind. */
const knownRoles = new WeakMap<object, Map<string, CaseRole>>();

/** Whether the signed-in person may keep a log. @throws DeskError */
export async function mayKeepTheLog({ services, kind }: AccessSite): Promise<boolean> {
  const held = await listPermissions(services, kind.lists.log);
  return held !== undefined && holds(held, 'addListItems') && holds(held, 'editListItems');
}

/** The same, without a call once the page has asked for its access. @throws DeskError */
export async function mayKeepCases(site: AccessSite): Promise<boolean> {
  const role = knownRoles.get(site.services.sp)?.get(site.kind.key);
  return role === undefined ? mayKeepTheLog(site) : role !== 'reviewer';
}

/**
 * What the signed-in person may do, as the log itself says it; undefined for everybody who may not read the log. All is asked at once, so that an
 * officers' page has it in one step.
 * @throws DeskError
 */
export async function openCaseAccess({ services, kind }: AccessSite): Promise<CaseAccess | undefined> {
  const [held, id, listed] = await Promise.all([listPermissions(services, kind.lists.log), myId(services), officersOnce(services)]);
  if (!held || !holds(held, 'viewListItems')) {
    return undefined;
  }
  const role: CaseRole = holds(held, 'deleteListItems') ? 'owner' : holds(held, 'editListItems') ? 'officer' : 'reviewer';
  knownRoles.set(services.sp, (knownRoles.get(services.sp) ?? new Map<string, CaseRole>()).set(kind.key, role));
  const me = { id, name: services.me.displayName };
  const isListed = listed.some(({ id }) => id === me.id);
  const officers = role === 'officer' && !isListed ? [...listed, { ...me, upn: services.me.upn }] : listed;
  return { role, me, officers };
}

/** Members of the officers' group as far as the site lists them. */
export const readOfficers = async (services: DeskServices): Promise<readonly OfficerPerson[]> => (await readMembers(services, deskGroups.officers)) ?? [];

/** Logs that open within seconds of each other ask it once. */
const officersOnce = (services: DeskServices): Promise<readonly OfficerPerson[]> => askedOnce(services.sp, 'officers', () => readOfficers(services));

/** Who is in the group that alone sees restricted cases; undefined where SharePoint shows its members to nobody. @throws DeskError */
export function readRestrictedMembers(services: Pick<DeskServices, 'sp'>): Promise<readonly OfficerPerson[] | undefined> {
  return askedOnce(services.sp, 'restricted members', () => readMembers(services, deskGroups.restricted));
}

/**
 * Whether somebody is an officer, as SharePoint lists them; who asks is one. A directory group inside the officers' group lists nobody.
 * @throws DeskError
 */
export async function officersCheck(services: DeskServices): Promise<(id: number) => boolean> {
  const [me, officers] = await Promise.all([myId(services), officersOnce(services)]);
  const ids = new Set([me, ...officers.map(({ id }) => id)]);
  return (id) => ids.has(id);
}

/** People in a group of the site; undefined where SharePoint shows its members to nobody, or there is no such group. @throws DeskError */
export const readMembers = async (services: Pick<DeskServices, 'sp'>, group: string): Promise<readonly ServicePerson[] | undefined> => (await readGroup(services, group))?.people;

export interface GroupRead {
  readonly people: readonly ServicePerson[];
  /** Whether groups of the directory are in it, whose members SharePoint does not list. */
  readonly hasGroups: boolean;
}

/** The same with whether there are others in it than people. @throws DeskError */
export async function readGroup(services: Pick<DeskServices, 'sp'>, group: string): Promise<GroupRead | undefined> {
  // a group whose members are hidden from its members
  return unlessRefused(['forbidden', 'not-found', 'invalid', 'not-set-up'], undefined, async () => {
    const members: unknown = await services.sp.web.siteGroups.getByName(group).users.select('Id', 'Title', 'LoginName', 'Email', 'PrincipalType')();
    const all = v.parse(users, members);
    return {
      hasGroups: all.some(({ PrincipalType }) => PrincipalType !== aPerson),
      people: all.filter(({ PrincipalType }) => PrincipalType === aPerson).map(({ Id, Title, LoginName, Email }) => {
        const upn = LoginName?.split('|').pop() ?? '';
        return { id: Id, name: Title ?? '', upn, mail: Email || upn };
      })
    };
  });
}
