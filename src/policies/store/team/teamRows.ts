import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { allRows } from '../../../platform/sharepoint/paging';
import { teamReading } from '../../lists/teamReading';
import { readOutstanding, type TeamRow } from '../../rules/team';

export interface StoredTeamRow extends TeamRow {
  readonly id: number;
  readonly key: string;
  readonly asAt: Temporal.Instant | undefined;
  readonly etag: string;
}

const text = v.pipe(v.nullish(v.string(), ''), v.transform((value) => value ?? ''));
const count = v.pipe(v.nullish(v.number(), 0), v.transform((value) => value ?? 0));
const row = v.object({
  Id: v.number(), Title: text, TeamKey: v.pipe(v.string(), v.nonEmpty()), Service: text, PolicyId: count, VersionNumber: count, Concerned: count, HaveRead: count, ReadLate: count,
  NotYet: count, Overdue: count, Exempt: count, Declined: count, Outstanding: text, AsAt: text, 'odata.etag': text
});
const select = Object.keys(row.entries).filter((name) => name !== 'odata.etag');

/** The rows that the signed-in person may see: their service's for heads and managers, all for officers. Folders are passed over. @throws DeskError */
export async function readTeamRows(services: Pick<DeskServices, 'sp' | 'siteUrl'>): Promise<readonly StoredTeamRow[]> {
  // a row a service and policy: fifty services and a hundred policies are more than one page
  const rows = await allRows<unknown>(deskList(services.sp, services.siteUrl, teamReading).items.select(...select).orderBy('Id'));
  return rows.flatMap((each) => {
    const read = v.safeParse(row, each);
    if (!read.success) return [];
    const found = read.output;
    return [{
      id: found.Id, key: found.TeamKey, etag: found['odata.etag'], service: found.Service, policyId: found.PolicyId, title: found.Title, versionNumber: found.VersionNumber,
      concerned: found.Concerned, haveRead: found.HaveRead, readLate: found.ReadLate, notYet: found.NotYet, overdue: found.Overdue, exempt: found.Exempt, declined: found.Declined,
      ...readOutstanding(found.Outstanding), asAt: readInstant(found.AsAt)
    }];
  });
}
