import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { plainServiceName } from '../../../platform/settings/serviceNames';
import { deskList } from '../../../platform/sharepoint/deskList';
import { DeskError, isDeskError, isDuplicateValue } from '../../../platform/sharepoint/errors';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { teamReading } from '../../lists/teamReading';
import { emptiedRow, isEmptied, outstandingText, teamKey, type TeamRow } from '../../rules/team';
import { readTeamRows, type StoredTeamRow } from './teamRows';

export interface TeamUpdateResult {
  readonly written: number;
  /** Services whose folder is not there: set-up has to run again. */
  readonly withoutFolder: readonly string[];
  readonly asAt: Temporal.Instant;
}

function columns(row: TeamRow): Readonly<Record<string, string | number>> {
  return {
    Title: row.title, TeamKey: teamKey(row), Service: row.service, PolicyId: row.policyId, VersionNumber: row.versionNumber, Concerned: row.concerned, HaveRead: row.haveRead,
    ReadLate: row.readLate, NotYet: row.notYet, Overdue: row.overdue, Exempt: row.exempt, Declined: row.declined, Outstanding: outstandingText(row)
  };
}

const same = (one: TeamRow, other: TeamRow): boolean => JSON.stringify(columns(one)) === JSON.stringify(columns(other));
/** The row over all policies tells when its service was counted; the others are written only when they change. */
const tellsWhen = ({ policyId }: TeamRow): boolean => policyId === 0;

const results = v.array(v.object({ FieldName: v.string(), FieldValue: v.nullish(v.string(), ''), HasException: v.boolean(), ErrorMessage: v.nullish(v.string(), '') }));

/** Makes the row in the service's folder, where its people see it. @throws DeskError */
async function make(services: DeskServices, row: TeamRow): Promise<number> {
  const folder = `${listUrl(services.siteUrl, teamReading)}/${plainServiceName(row.service)}`;
  const values = Object.entries(columns(row)).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
  const answer: unknown = await deskList(services.sp, services.siteUrl, teamReading).addValidateUpdateItemUsingPath(values, folder);
  const read = v.parse(results, answer);
  const refused = read.find(({ HasException }) => HasException);
  const id = Number(read.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  if (refused || !Number.isInteger(id) || id < 1) throw new DeskError('invalid', { serverMessage: refused?.ErrorMessage ?? 'The row came without a number.' });
  return id;
}

/** Another officer's page counted at the same time: its row is as good, and newer rows are not written over. */
async function change(services: DeskServices, { id, etag }: Pick<StoredTeamRow, 'id' | 'etag'>, values: object): Promise<void> {
  try {
    await deskList(services.sp, services.siteUrl, teamReading).items.getById(id).update(values, etag);
  } catch (error) {
    if (!isDeskError(error, 'conflict')) throw error;
  }
}

/**
 * Brings `Team reading` up to date: a row for each service and policy, those of gone services and policies emptied. What did not change is
 * not written; each service's first row says as at when.
 * @throws DeskError; what was written until then is whole, and the next count goes on
 */
export async function updateTeamReading(services: DeskServices, rows: readonly TeamRow[], asAt: Temporal.Instant, onProgress?: (done: number, of: number) => void): Promise<TeamUpdateResult> {
  const there = new Map((await readTeamRows(services)).map((row) => [row.key, row]));
  const wanted = new Map(rows.map((row) => [teamKey(row), row]));
  const gone = [...there.values()].filter((row) => !wanted.has(row.key) && !isEmptied(row)).map(emptiedRow);
  const toWrite = [...gone, ...rows].filter((row) => {
    const present = there.get(teamKey(row));
    return tellsWhen(row) || !present || !same(present, row);
  });
  const when = { AsAt: asAt.toString({ smallestUnit: 'second' }) };
  const withoutFolder = new Set<string>();
  let done = 0;
  for (const row of toWrite) {
    const present = there.get(teamKey(row));
    if (present) {
      await change(services, present, { ...columns(row), ...when });
    } else if (!withoutFolder.has(row.service)) {
      try {
        const id = await make(services, row);
        // that door takes dates as people of the site write them
        if (tellsWhen(row)) await deskList(services.sp, services.siteUrl, teamReading).items.getById(id).update(when, '*');
      } catch (error) {
        // somebody else's page made it first
        if (isDeskError(error, 'not-found', 'not-set-up')) withoutFolder.add(row.service);
        else if (!isDuplicateValue(error) && !(error instanceof DeskError && /duplicate/i.test(error.serverMessage ?? ''))) throw error;
      }
    }
    onProgress?.(++done, toWrite.length);
  }
  return { written: toWrite.length, withoutFolder: [...withoutFolder], asAt };
}
