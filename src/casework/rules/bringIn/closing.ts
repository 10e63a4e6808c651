import type { Temporal } from 'temporal-polyfill';
import { notBefore } from './days';
import type { Line } from './line';

interface Ending<Column extends string> {
  readonly closed: Column;
  readonly state: Column;
  /** What happened last before it. */
  readonly after: Temporal.Instant;
  /** The day that is taken where the row is closed by its state alone. */
  readonly otherwise?: Temporal.Instant | undefined;
  /** Words of a state that only this log has, besides those of every log. */
  readonly words?: { readonly closed: RegExp; readonly open: RegExp };
}

const closedWords = /^(closed|complete|resolved|withdrawn|cau|wedi cau|wedi.i chau|wedi.i gau|cwblhawyd|tynnwyd)/;
const openWords = /^(open|new|in progress|ongoing|investigat|acknowledged|looking|agored|ar agor|newydd|ar waith)/;

/** When a row was closed, by its day and the words of its state; what does not hold together is a doubt. */
export function closedDay<Column extends string>(line: Line<Column>, { closed, state, after, otherwise, words }: Ending<Column>): Temporal.Instant | undefined {
  const day = line.day(closed);
  const closedAt = day && notBefore(day, after);
  if (day && !closedAt) line.doubt('closed-too-early');
  const said = line.raw(state).toLowerCase();
  const [saysClosed, saysOpen] = [closedWords.test(said) || words?.closed.test(said) === true, openWords.test(said) || words?.open.test(said) === true];
  if (said !== '' && !saysClosed && !saysOpen) line.doubt('state-unknown');
  if (saysOpen && closedAt) line.doubt('open-yet-closed');
  if (!saysClosed || line.raw(closed) !== '') return closedAt;
  line.doubt(otherwise ? 'closed-when-told' : 'closed-without-day');
  return otherwise;
}
