import type { DeskServices } from '../../../platform/host/services';
import { unlessRefused } from '../../../platform/sharepoint/unlessRefused';
import { isEmptied } from '../../rules/team';
import { readTeamRows, type StoredTeamRow } from './teamRows';

export interface TeamService {
  readonly name: string;
  /** Over all policies, with the time of the count. */
  readonly whole: StoredTeamRow | undefined;
  /** The most overdue first. */
  readonly policies: readonly StoredTeamRow[];
}

/**
 * The services that the signed-in person may see, by name, in one call. Who heads nothing may not even see the list: that is no failure.
 * @throws DeskError
 */
export async function openTeam(services: DeskServices): Promise<readonly TeamService[]> {
  const rows = await rowsOf(services);
  const names = [...new Set(rows.map(({ service }) => service))].sort((one, other) => one.localeCompare(other));
  return names.map((name) => {
    const own = rows.filter(({ service }) => service === name);
    return {
      name, whole: own.find(({ policyId }) => policyId === 0),
      policies: own.filter((row) => row.policyId !== 0 && !isEmptied(row)).sort((one, other) => other.overdue - one.overdue || other.notYet - one.notYet || one.title.localeCompare(other.title))
    };
  }).filter(({ whole, policies }) => policies.length > 0 || (whole !== undefined && !isEmptied(whole)));
}

async function rowsOf(services: DeskServices): Promise<readonly StoredTeamRow[]> {
  return unlessRefused(['forbidden', 'not-found'], [], () => readTeamRows(services));
}
