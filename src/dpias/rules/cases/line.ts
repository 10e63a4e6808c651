import { plainDate, readInstant, ukDate, ukStartOfDay, utcSecond } from '../../../calendar';
import type { Cell, Cells } from '../../../casework/rules/cells';
import { standingOf } from '../../../casework/rules/kind';
import type { LineRules } from '../../../casework/rules/worklist';
import { awaits, decisionAwaited, factCells, factsOfCells, lineFacts, turnOf } from './awaits';
import { asCaseClock, clockOf, clockStates, consultDay, endOfDay, type DueWhat } from './clock';
import type { DpiaValues } from './values';

/** Columns that follow from the fields. `ReviewAt` is the day of the review as a moment, since a view compares it with today. */
export const followingKinds = { Title: 'text', DueAt: 'moment', ClockState: 'text', ReviewAt: 'moment', PublishedAt: 'moment', SignState: 'text', ConsultState: 'text', ConsultDue: 'text', ReviewState: 'text' } as const;

/** What it is called: the project, or that it has no name. */
export const titleOf = ({ title }: Pick<DpiaValues, 'title'>): string => (title === '' ? 'DPIA' : title);

/** Since when it is published; nothing where it is not. */
function publishedAt({ publication, file }: DpiaValues): string | null {
  const on = publication === 'Published' ? plainDate(file.publications.at(-1)?.on ?? '') : undefined;
  return on ? utcSecond(ukStartOfDay(on)) : null;
}

export function followingCells(values: DpiaValues): Readonly<Record<keyof typeof followingKinds, Cell>> {
  const { state, due } = clockOf(values);
  const review = values.caseState === 'In force' ? plainDate(values.reviewOn ?? '') : undefined;
  return {
    Title: titleOf(values), DueAt: due ? utcSecond(endOfDay(due)) : null, ClockState: state, ReviewAt: review ? utcSecond(ukStartOfDay(review)) : null, ConsultDue: consultDay(values)?.toString() ?? null,
    PublishedAt: publishedAt(values), ...factCells(lineFacts(values))
  };
}

/** What the views ask: where it stands, and whether a decision is awaited. */
export function viewColumns(values: DpiaValues): { readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No' } {
  return { Standing: standingOf(values), Awaits: decisionAwaited(values) ? 'Yes' : 'No' };
}

/** The clock as it stands in the row. */
function clockInRow({ ClockState: state, DueAt: due }: Cells): ReturnType<typeof clockOf> {
  const at = typeof due === 'string' ? readInstant(due) : undefined;
  return { state: clockStates.find((each) => each === state) ?? 'Stopped', due: at && ukDate(at) };
}

/** Its other days for the calendar of the desk. */
function daysOf({ caseState, look, plannedOn, liveOn, reviewOn }: DpiaValues, { ConsultDue: consult }: Cells): readonly { readonly what: DueWhat; readonly on: string }[] {
  const day = (what: DueWhat, on: unknown): readonly { readonly what: DueWhat; readonly on: string }[] => (typeof on === 'string' && plainDate(on) ? [{ what, on }] : []);
  return [
    ...(caseState === 'Not needed' ? day('lookAgain', look.until) : []), ...day('consultation', consult), ...(liveOn === undefined ? day('goLive', plannedOn) : []), ...(caseState === 'In force' ? day('review', reviewOn) : [])
  ];
}

/** A screening or a DPIA in one line; what it needs of its file stands in columns of their own. `turn` is whose turn it is with what is most urgent. */
export const dpiaLine: LineRules<DpiaValues> = {
  fields: ['title', 'service', 'result', 'look.decision', 'look.until', 'plannedOn', 'liveOn', 'reviewOn', 'submission.at', 'submission.level', 'publication'],
  following: ['DueAt', 'ClockState', 'SignState', 'ConsultState', 'ConsultDue', 'ReviewState'],
  needsAll: () => false,
  of: (values, cells, now) => {
    const awaited = awaits(values, factsOfCells(cells), now);
    const [first] = awaited;
    return {
      title: titleOf(values), service: values.service, begins: values.submission.at, clock: asCaseClock(clockInRow(cells)), awaits: awaited, days: daysOf(values, cells),
      marks: { level: values.submission.level, result: values.result, turn: first === undefined ? undefined : turnOf[first], publication: values.publication === 'Not decided' ? undefined : values.publication }
    };
  }
};
