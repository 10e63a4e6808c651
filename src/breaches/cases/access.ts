import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { listPermissions } from '../../platform/lists/listPermissions';
import { deskGroups, holds } from '../../platform/rights';
import { isDeskError } from '../../platform/sharepoint/errors';
import '../../platform/sharepoint/pnpOfficer';
import { mayKeepTheLog } from '../intake/officer';
import { breachLog } from '../lists';
import type { CaseRole } from '../rules';
import { myId } from '../../platform/sharepoint/me';
import type { CaseAccess, OfficerPerson } from './contract';

const users = v.array(v.object({ Id: v.number(), Title: v.nullish(v.string(), ''), LoginName: v.nullish(v.string(), ''), PrincipalType: v.nullish(v.number(), 1) }));
/** `SP.Utilities.PrincipalType.User`; a directory group inside the officers' group cannot lead an investigation. */
const aPerson = 1;

const knownRoles = new WeakMap<object, CaseRole>();

/** The role of the signed-in person, without a call once the page has asked for its access. @throws DeskError */
export async function mayKeepCases(services: DeskServices): Promise<boolean> {
  const role = knownRoles.get(services.sp);
  return role === undefined ? mayKeepTheLog(services) : role !== 'reviewer';
}

/**
 * What the signed-in person may do, as the log itself says it; undefined for everybody who may not read the log. All is asked at once, so that an
 * officers' page has it in one step.
 * @throws DeskError
 */
export async function openCaseAccess(services: DeskServices): Promise<CaseAccess | undefined> {
  const [held, id, listed] = await Promise.all([listPermissions(services, breachLog), myId(services), readOfficers(services)]);
  if (!held || !holds(held, 'viewListItems')) {
    return undefined;
  }
  const role: CaseRole = holds(held, 'deleteListItems') ? 'owner' : holds(held, 'editListItems') ? 'officer' : 'reviewer';
  knownRoles.set(services.sp, role);
  const me = { id, name: services.me.displayName };
  const isListed = listed.some(({ id }) => id === me.id);
  const officers = role === 'officer' && !isListed ? [...listed, { ...me, upn: services.me.upn }] : listed;
  return { role, me, officers };
}

/** Members of the officers' group as far as the site lists them. */
async function readOfficers(services: DeskServices): Promise<readonly OfficerPerson[]> {
  try {
    const members: unknown = await services.sp.web.siteGroups.getByName(deskGroups.officers).users.select('Id', 'Title', 'LoginName', 'PrincipalType')();
    return v.parse(users, members).filter(({ PrincipalType }) => PrincipalType === aPerson)
      .map(({ Id, Title, LoginName }) => ({ id: Id, name: Title ?? '', upn: LoginName?.split('|').pop() ?? '' }));
  } catch (error) {
    // a group whose members are hidden from its members
    if (isDeskError(error, 'forbidden', 'not-found', 'invalid', 'not-set-up')) {
      return [];
    }
    throw error;
  }
}
