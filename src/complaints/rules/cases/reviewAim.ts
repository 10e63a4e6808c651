import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays, ukDate } from '../../../calendar';
import type { ComplaintValues } from './values';

/**
 * By when the council wants to have told the outcome of a complaint about how a request was answered: so many working days after it came, as its policy says. No law sets a number (a review
 * is a complaint, Data Protection Act 2018, section 164A). Undefined where it is about no request, its outcome was told, or it was closed.
 */
export function reviewAim({ request, receivedAt, nation, outcome, caseState }: Pick<ComplaintValues, 'request' | 'receivedAt' | 'nation' | 'outcome' | 'caseState'>, days: number | undefined): Temporal.PlainDate | undefined {
  if (days === undefined || request === '' || !receivedAt || outcome.toldAt || caseState === 'Closed') return undefined;
  return addWorkingDays(ukDate(receivedAt), days, nation);
}
