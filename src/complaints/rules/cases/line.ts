import type { Cell } from '../../../casework/rules/cells';
import { utcSecond } from '../../../calendar';
import { standingOf } from '../../../casework/rules/kind';
import type { LineRules } from '../../../casework/rules/worklist';
import { awaits, decisionAwaited, factCells, factsOfCells, fileFacts } from './awaits';
import { clockStateOf, complaintClock, dueMoment } from './clock';
import type { ComplaintValues } from './values';

/** Columns that follow from the fields of a complaint. */
export const followingKinds = { Title: 'text', DueAt: 'moment', ClockState: 'text', PointsState: 'text', HandlingState: 'text', LastWordOn: 'text' } as const;

export function followingCells(values: ComplaintValues): Readonly<Record<keyof typeof followingKinds, Cell>> {
  const due = dueMoment(values);
  return { Title: values.topics.at(0) ?? 'Complaint', DueAt: due ? utcSecond(due) : null, ClockState: clockStateOf(values), ...factCells(fileFacts(values)) };
}

/** What the views ask: where the case stands, and whether a decision is awaited. */
export function viewColumns(values: ComplaintValues): { readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No' } {
  return { Standing: standingOf(values), Awaits: decisionAwaited(values) ? 'Yes' : 'No' };
}

/** A complaint in one line; what it needs of its file stands in columns of their own. */
export const complaintLine: LineRules<ComplaintValues> = {
  fields: ['receivedAt', 'nation', 'service', 'nature', 'topics', 'group', 'acknowledgement.at', 'acknowledgement.notPossible', 'outcome.toldAt'],
  following: ['PointsState', 'HandlingState', 'LastWordOn'],
  needsAll: () => false,
  of: (values, cells, now) => ({
    title: values.topics.at(0) ?? 'Complaint',
    service: values.service,
    begins: values.receivedAt,
    clock: complaintClock(values),
    awaits: awaits(values, factsOfCells(cells), now),
    marks: { nature: values.nature, group: values.group === '' ? undefined : values.group }
  })
};
