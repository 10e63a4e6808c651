import { Temporal } from 'temporal-polyfill';
import { closedState } from '../kind';

/** A version of the row, as far as its closing is told from it. */
export interface ClosingVersion {
  readonly label: string;
  /** SharePoint's stamp. */
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly caseState: string;
  /** The seal fits: a command of the desk wrote it. */
  readonly isDesks: boolean;
}

/** An event of `Case history` that tells of a closing. */
export interface ClosingEvent {
  readonly created: Temporal.Instant;
  readonly by: string;
  readonly rowVersion: string;
}

export interface StampedClosing {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly label: string;
  /** Versions since, in all of which the case was closed for the desk. */
  readonly labels: ReadonlySet<string>;
  /** `made-closed`: the row was never open. `not-kept`: the version that closed it is not kept any more, so `at` is later than the closing was. */
  readonly beginning: 'seen' | 'made-closed' | 'not-kept';
}

/**
 * The save that closed the case, as SharePoint stamped it: the first of the unbroken run of closed versions up to what counts now. What was
 * changed around the desk and put back is passed over; in a log of before there were seals every version counts. Times and names that a row
 * says of itself are not asked: whoever may write rows can write those.
 * @param versions oldest first
 * @returns undefined for a case that is not closed
 */
export function closingOf(versions: readonly ClosingVersion[]): StampedClosing | undefined {
  const sealedFrom = versions.findIndex(({ isDesks }) => isDesks);
  const counted = versions.filter(({ isDesks }, index) => isDesks || index < sealedFrom);
  const lastOpen = counted.map(({ caseState }) => caseState !== closedState).lastIndexOf(true);
  const closing = counted.at(lastOpen + 1);
  if (!closing) {
    return undefined;
  }
  const { at, by, label } = closing;
  const labels = new Set(versions.slice(versions.indexOf(closing)).map((version) => version.label));
  return { at, by, label, labels, beginning: lastOpen >= 0 ? 'seen' : label === '1.0' ? 'made-closed' : 'not-kept' };
}

/** A page writes the event just after the row; clocks of two servers differ by so much at most. */
const toleranceMinutes = 5;

/** The event by which an officer's page told of this closing. Only officers may add to `Case history`, and nobody but owners changes it. */
export function eventOfClosing(closing: StampedClosing, events: readonly ClosingEvent[]): ClosingEvent | undefined {
  const notBefore = closing.at.subtract({ minutes: toleranceMinutes });
  return closing.beginning === 'not-kept'
    // the version is gone, as in a disposal that was stopped: the newest telling is the nearest there is
    ? [...events].sort((one, other) => Temporal.Instant.compare(other.created, one.created)).at(0)
    : events.find(({ rowVersion, created }) => closing.labels.has(rowVersion) && Temporal.Instant.compare(created, notBefore) >= 0);
}

/** When the case was closed, by SharePoint's stamps alone. */
export function closedAtOf(closing: StampedClosing, event: ClosingEvent | undefined): Temporal.Instant {
  return closing.beginning === 'not-kept' && event && Temporal.Instant.compare(event.created, closing.at) < 0 ? event.created : closing.at;
}
