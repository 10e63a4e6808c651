import strings from '../../../loc/reading';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { enteredApproval, enteredReview } from '../../rules/approval';
import type { PolicyVersion } from '../../rules/version';

/**
 * Who approved a version's file and when, with who entered it: nobody has signed it here, so it never stands alone.
 * @param versions of the policy, in any order
 */
export function approvalText(version: PolicyVersion, versions: readonly PolicyVersion[], locale: Locale): string {
  const found = enteredApproval(version, versions);
  if (!found) return strings.approvalNone;
  const day = found.on ? formatUkDate(ukStartOfDay(found.on), locale) : '';
  if (found.approver === '') return fill(strings.approvalOn, day, found.enteredBy);
  return day === '' ? fill(strings.approvalBy, found.approver, found.enteredBy) : fill(strings.approvalByOn, found.approver, day, found.enteredBy);
}

/** The day of the next review as it was entered for a version, with who entered it; empty text for none. */
export function reviewText(version: PolicyVersion, versions: readonly PolicyVersion[], locale: Locale): string {
  const found = enteredReview(version, versions);
  return found ? fill(strings.reviewEntered, formatUkDate(ukStartOfDay(found.due), locale), found.enteredBy) : '';
}
