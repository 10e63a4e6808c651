import * as v from 'valibot';
import { policyEvent, policyEvents, type PolicyEvent } from '../events';

/** Kinds of rows in `Case history`, whose case is the policy. */
export const FINDING_DISMISSED = policyEvents.findingDismissed.kind;
export const FINDING_RESTORED = policyEvents.findingRestored.kind;
export const REASON_LIMIT = 1000;

/** Why a finding is not followed, by whom and when: SharePoint's stamps. */
export interface Dismissal {
  readonly findingId: string;
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A row as it is read. */
export interface FindingEvent {
  readonly kind: string;
  readonly details: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

const details = v.object({ finding: v.pipe(v.string(), v.minLength(1)), reason: v.optional(v.string(), '') });

/** @throws RangeError without a reason, or with one that is too long: the page asks for it first */
export function dismissEvent(findingId: string, reason: string): PolicyEvent {
  const said = reason.trim();
  if (said === '' || said.length > REASON_LIMIT) {
    throw new RangeError('A finding is dismissed with a reason.');
  }
  return policyEvent('findingDismissed', { finding: findingId }, JSON.stringify({ finding: findingId, reason: said }));
}

export function restoreEvent(findingId: string): PolicyEvent {
  return policyEvent('findingRestored', { finding: findingId }, JSON.stringify({ finding: findingId }));
}

/**
 * What is dismissed after all events, in the order in which they were written; the last word counts. Rows of other kinds, and rows that do
 * not read (someone wrote them by hand), are passed over: the finding then shows, which loses nothing.
 */
export function dismissalsOf(events: readonly FindingEvent[]): ReadonlyMap<string, Dismissal> {
  const found = new Map<string, Dismissal>();
  for (const event of events) {
    const said = event.kind === FINDING_DISMISSED || event.kind === FINDING_RESTORED ? read(event.details) : undefined;
    if (said && event.kind === FINDING_RESTORED) {
      found.delete(said.finding);
    } else if (said && said.reason.trim() !== '') {
      found.set(said.finding, { findingId: said.finding, reason: said.reason, by: event.by, at: event.at });
    }
  }
  return found;
}

function read(json: string): v.InferOutput<typeof details> | undefined {
  try {
    const parsed = v.safeParse(details, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
