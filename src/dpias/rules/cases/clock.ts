import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate, ukStartOfDay } from '../../../calendar';
import type { CaseClock } from '../../../casework/rules/clock';
import { mustConsult } from '../signing/who';
import { consultationDue, consultStateOf, isConsulting, type ConsultState } from './consultClock';
import type { DpiaValues } from './values';

/** In the last two weeks a day is shown as due soon. */
const soonHours = 14 * 24;

/** The days on which something of a screening or a DPIA is due. */
export const dueWhats = ['lookAgain', 'views', 'consultation', 'goLive', 'review'] as const;
export type DueWhat = (typeof dueWhats)[number];

export interface DueDay {
  readonly what: DueWhat;
  readonly on: Temporal.PlainDate;
}

/** The last moment of a day: all its hours count. */
export const endOfDay = (day: Temporal.PlainDate): Temporal.Instant => ukStartOfDay(day.add({ days: 1 })).subtract({ seconds: 1 });

export const consultState = ({ file, submission }: Pick<DpiaValues, 'file' | 'submission'>): ConsultState => consultStateOf(file.consultation, mustConsult(submission.level));

/** Until when the Commissioner answers; undefined where nobody waits for that, or the time has stopped. */
export function consultDay({ file, nation, submission }: Pick<DpiaValues, 'file' | 'nation' | 'submission'>): Temporal.PlainDate | undefined {
  const state = consultStateOf(file.consultation, mustConsult(submission.level));
  return file.consultation && isConsulting(state) ? consultationDue(file.consultation, nation).due : undefined;
}

/** Until when views were asked of the submission that counts; the first of them. */
function viewsDay({ file, submission }: DpiaValues): Temporal.PlainDate | undefined {
  const days = file.consultees.filter((each) => each.submission === submission.hash).flatMap(({ due }) => plainDate(due ?? '') ?? []);
  return days.sort(Temporal.PlainDate.compare).at(0);
}

const asDay = (text: string | undefined): Temporal.PlainDate | undefined => (text === undefined ? undefined : plainDate(text));

/** Every day that is due of an open row, the first one first. Nothing of one that is closed. */
export function dueDays(values: DpiaValues): readonly DueDay[] {
  const { caseState, look, plannedOn, liveOn, reviewOn } = values;
  const day = (what: DueWhat, on: Temporal.PlainDate | undefined): readonly DueDay[] => (on ? [{ what, on }] : []);
  const isDpia = !['Screened', 'Not needed', 'DPIA started', 'Closed'].includes(caseState);
  const days = [
    ...(caseState === 'Not needed' ? day('lookAgain', asDay(look.until)) : []),
    ...(caseState === 'Submitted' || caseState === 'Advised' ? day('views', viewsDay(values)) : []),
    ...(isDpia ? day('consultation', consultDay(values)) : []),
    ...(isDpia && liveOn === undefined ? day('goLive', asDay(plannedOn)) : []),
    ...(caseState === 'In force' ? day('review', asDay(reviewOn)) : [])
  ];
  return days.sort((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}

/** As they stand in the log. */
export const clockStates = ['Running', 'Waiting', 'Stopped'] as const;
export type ClockState = (typeof clockStates)[number];

/** `Waiting`: the Commissioner's time has stopped, and no other day is due. `Stopped`: no day is. */
export function clockOf(values: DpiaValues): { readonly state: ClockState; readonly due: Temporal.PlainDate | undefined } {
  const [first] = dueDays(values);
  if (first) return { state: 'Running', due: first.on };
  return { state: values.caseState !== 'Closed' && consultState(values) === 'Stopped' ? 'Waiting' : 'Stopped', due: undefined };
}

export const asCaseClock = ({ state, due }: ReturnType<typeof clockOf>): CaseClock => ({ state: ({ Running: 'running', Waiting: 'waiting', Stopped: 'stopped' } as const)[state], due: due && endOfDay(due), soonHours });

/** Whether a day has come. */
export const hasCome = (text: string | undefined, now: Temporal.Instant): boolean => {
  const day = asDay(text);
  return day !== undefined && Temporal.PlainDate.compare(day, ukDate(now)) <= 0;
};

/** Days before the last one on which it is looked at again; then the last day itself, and when it has passed. */
const daysBefore = [14, 7, 1, 0] as const;

/** When time alone asks for a look. What has become due and was not looked at stays. */
export function nextLook(stored: Temporal.Instant | undefined, values: DpiaValues, now: Temporal.Instant): Temporal.Instant | undefined {
  const looks = dueDays(values).flatMap(({ on }) => [...daysBefore.map((days) => ukStartOfDay(on.subtract({ days }))), endOfDay(on).add({ seconds: 1 })]).sort(Temporal.Instant.compare);
  const isOverdue = stored !== undefined && Temporal.Instant.compare(stored, now) <= 0;
  return isOverdue && looks.length > 0 ? stored : looks.find((at) => Temporal.Instant.compare(at, now) > 0);
}
