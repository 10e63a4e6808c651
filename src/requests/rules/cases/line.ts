import { plainDate, readInstant, ukDate, utcSecond } from '../../../calendar';
import type { Cell, Cells } from '../../../casework/rules/cells';
import { standingOf } from '../../../casework/rules/kind';
import type { LineRules } from '../../../casework/rules/worklist';
import { awaits, decisionAwaited, factCells, factsOfCells, lineFacts } from './awaits';
import { asCaseClock, clockStates, endOfDay, requestClockOf, type ClockState } from './clock';
import { requesterKeys } from './repeats';
import type { RequestValues } from './values';

/** Columns that follow from the fields of a request. */
export const followingKinds = {
  Title: 'text', DueAt: 'moment', ClockState: 'text', OpenRights: 'text', WaitsFor: 'text', Clarifying: 'text', PersonKey: 'text',
  ContactKey: 'text'
} as const;

/** What a request is called: its rights, or that it is one. */
export const titleOf = ({ rights }: Pick<RequestValues, 'rights'>): string => (rights.length === 0 ? 'Request' : rights.join(', '));

export function followingCells(values: RequestValues): Readonly<Record<keyof typeof followingKinds, Cell>> {
  const { state, due } = requestClockOf(values);
  return { Title: titleOf(values), DueAt: due ? utcSecond(endOfDay(due)) : null, ClockState: state, ...factCells(lineFacts(values)), ...requesterKeys(values) };
}

/** What the views ask: where the case stands, and whether a decision is awaited. */
export function viewColumns(values: RequestValues): { readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No' } {
  return { Standing: standingOf(values), Awaits: decisionAwaited(values) ? 'Yes' : 'No' };
}

/** The clock as it stands in the row; one that is not readable there runs. */
function clockOf({ ClockState: state, DueAt: due }: Cells): { readonly clock: ClockState; readonly due: ReturnType<typeof plainDate> } {
  const at = typeof due === 'string' ? readInstant(due) : undefined;
  return { clock: clockStates.find((each) => each === state) ?? 'Running', due: at && ukDate(at) };
}

export const otherDays = ['notice', 'promised'] as const;

/** Until it is extended its last day is also the last for telling of an extension (UK GDPR article 12A(3)); and the day that a requester was told, of what is late. */
function daysOf({ extension, promisedBy }: RequestValues, clock: ClockState, due: ReturnType<typeof plainDate>): readonly { readonly what: (typeof otherDays)[number]; readonly on: string }[] {
  return [
    ...(clock === 'Running' && due && extension.toldAt === undefined ? [{ what: 'notice' as const, on: due.toString() }] : []),
    ...(promisedBy === undefined ? [] : [{ what: 'promised' as const, on: promisedBy }])
  ];
}

/** A request in one line; what it needs of its file stands in columns of their own. */
export const requestLine: LineRules<RequestValues> = {
  fields: ['receivedAt', 'service', 'kind', 'rights', 'requester.kind', 'extension.toldAt', 'promisedBy'],
  following: ['DueAt', 'ClockState', 'OpenRights', 'WaitsFor', 'Clarifying'],
  needsAll: () => false,
  of: (values, cells, now) => {
    const { clock, due } = clockOf(cells);
    return {
      title: titleOf(values),
      service: values.service,
      begins: values.receivedAt,
      clock: asCaseClock(clock, due),
      awaits: awaits(values, { clock, due, ...factsOfCells(cells, values) }, now),
      days: daysOf(values, clock, due),
      marks: { kind: values.kind, clock }
    };
  }
};
