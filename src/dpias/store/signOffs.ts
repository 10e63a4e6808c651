import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { places } from '../../platform/lists/places';
import { addOnce } from '../../platform/sharepoint/addOnce';
import { deskList } from '../../platform/sharepoint/deskList';
import { filterValue } from '../../platform/sharepoint/filters';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { allRows } from '../../platform/sharepoint/paging';
import { signDecisions, type SignDecision, type SignRow } from '../rules/signing/counts';

type Services = Pick<DeskServices, 'sp' | 'siteUrl'>;

const text = v.nullish(v.fallback(v.string(), ''), '');
const stored = v.object({
  Id: v.number(), Created: v.string(), AuthorId: v.nullish(v.number(), 0), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') })), SignGuid: text, CaseReference: text, SignRole: text, Submission: text, Decision: text, Said: text,
  PointsOpenBecause: text
});
const selected = Object.keys(stored.entries).map((name) => (name === 'Author' ? 'Author/Title' : name));

/** The sign-offs that name a case: for officers all, for everybody else their own. Whether one counts says `judgeSigns`. @throws DeskError */
export async function readSigns({ sp, siteUrl }: Services, { reference }: { readonly reference: string }): Promise<readonly SignRow[]> {
  const asked = deskList(sp, siteUrl, places.signOffs).items.filter(`CaseReference eq ${filterValue(reference)}`).select(...selected).expand('Author').orderBy('Id');
  return v.parse(v.array(stored), await allRows<unknown>(asked, 500)).map((row) => ({
    id: row.Id, guid: row.SignGuid ?? '', reference: row.CaseReference ?? '', authorId: row.AuthorId ?? 0, authorName: row.Author?.Title ?? '', created: Temporal.Instant.from(row.Created), role: row.SignRole ?? '',
    submission: row.Submission ?? '', decision: signDecisions.find((each) => each === row.Decision), said: row.Said ?? '', openBecause: row.PointsOpenBecause ?? ''
  }));
}

export interface NewSign {
  readonly reference: string;
  readonly role: string;
  /** The hash of what was read and is signed. */
  readonly submission: string;
  readonly decision: SignDecision;
  readonly said: string;
  readonly openBecause: string;
}

/**
 * Adds a signature of whoever is signed in. @param guid made by the page for this one, and the same when it tries again
 * @returns the row's number
 * @throws DeskError
 */
export function addSign(services: Services, sign: NewSign, guid: string): Promise<number> {
  return addOnce(services, {
    list: places.signOffs, folder: listUrl(services.siteUrl, places.signOffs), guid: { column: 'SignGuid', value: guid },
    values: {
      Title: sign.reference, CaseReference: sign.reference, SignRole: sign.role, Submission: sign.submission, Decision: sign.decision, Said: sign.said, PointsOpenBecause: sign.openBecause
    }
  });
}
