import * as v from 'valibot';
import { plainDate, readInstant, ukDate, ukStartOfDay, utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { policies } from '../lists/policies';
import { bareName } from '../rules/version';

/** A policy whose review is due. */
export interface ReviewDue {
  readonly id: number;
  readonly title: string;
  /** Empty where nobody is named. */
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly reviewDue: string;
}

/** So many are named: a council has a few hundred policies. */
const most = 500;
const text = v.nullish(v.string(), '');
const rowSchema = v.object({ Id: v.number(), Title: text, FileLeafRef: v.string(), ReviewDue: v.string(), PolicyOwner: v.nullish(v.object({ Title: text })) });

/**
 * The policies of the library whose review is due on a day or was before, the longest due first, in one question. Withdrawn policies are reviewed
 * no more.
 * @param until `YYYY-MM-DD`, with that day
 * @throws DeskError
 */
export async function readReviewsDue(services: Pick<DeskServices, 'sp' | 'siteUrl'>, until: string): Promise<readonly ReviewDue[]> {
  const day = plainDate(until);
  if (!day) return [];
  const filter = `ReviewDue lt datetime'${utcSecond(ukStartOfDay(day.add({ days: 1 })))}' and PolicyStatus ne 'Withdrawn'`;
  const rows: unknown = await deskList(services.sp, services.siteUrl, policies).items.filter(filter)
    .select('Id', 'Title', 'FileLeafRef', 'ReviewDue', 'PolicyOwner/Title').expand('PolicyOwner').orderBy('ReviewDue').top(most)();
  return v.parse(v.array(rowSchema), rows).flatMap(({ Id, Title, FileLeafRef, ReviewDue, PolicyOwner }) => {
    const due = readInstant(ReviewDue);
    return due === undefined ? [] : [{ id: Id, title: Title?.trim() || bareName(FileLeafRef), owner: PolicyOwner?.Title ?? '', reviewDue: ukDate(due).toString() }];
  });
}
