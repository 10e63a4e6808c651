import { Temporal } from 'temporal-polyfill';
import { plainDate, ukInstant } from '../../calendar';
import type { FormProblem } from './formProblems';
import { CLOCK_SKEW_MINUTES } from './limits';
import { normaliseText } from './normaliseText';

const EARLIEST = Temporal.Instant.from('2000-01-01T00:00:00Z');

export type Need = 'required' | 'optional';

/** What is typed into a form: raw values. Dates and times are those of native inputs ('2026-11-20', '16:00'), read as UK time. */
type Draft<Field extends string> = Readonly<Partial<Record<Field, unknown>>>;

/** Reads the answers of one draft and gathers what is wrong with them. A field keeps its first problem. */
export class Answers<Field extends string, Own extends string = never> {
  public readonly problems: FormProblem<Field, Own>[] = [];

  public constructor(private readonly draft: Draft<Field>, private readonly now: Temporal.Instant) {}

  public problem(field: Field, code: FormProblem<Field, Own>['code'], ...params: readonly (string | number)[]): void {
    if (!this.problems.some((known) => known.field === field)) this.problems.push({ field, code, params });
  }

  public text(field: Field, limit: number, need: Need = 'optional'): string {
    const text = normaliseText(this.raw(field));
    if (text === '' && need === 'required') this.problem(field, 'required');
    if (text.length > limit) this.problem(field, 'too-long', limit, text.length);
    return text;
  }

  public choice<T extends string>(field: Field, choices: readonly T[], need: Need = 'optional'): T | undefined {
    const raw = this.raw(field).trim();
    const choice = choices.find((known) => known === raw);
    if (raw === '' && need === 'required') this.problem(field, 'required');
    if (raw !== '' && choice === undefined) this.problem(field, 'not-a-choice');
    return choice;
  }

  /** Several choices, each once, in the order in which they are offered. */
  public choices<T extends string>(field: Field, known: readonly T[], need: Need = 'optional'): T[] {
    const value = this.draft[field];
    const raw: readonly unknown[] = Array.isArray(value) ? value : [];
    if (raw.length === 0 && need === 'required') this.problem(field, 'required');
    if (raw.some((each) => !known.some((choice) => choice === each))) this.problem(field, 'not-a-choice');
    return known.filter((choice) => raw.includes(choice));
  }

  public day(field: Field): Temporal.PlainDate | undefined {
    const raw = this.raw(field).trim();
    const day = plainDate(raw);
    if (!day) this.problem(field, raw === '' ? 'required' : 'not-a-date');
    else if (day.year < 2000) this.problem(field, 'too-long-ago');
    return day;
  }

  /** A required date and time in UK time that lies in the past. */
  public moment(dateField: Field, timeField: Field): Temporal.Instant | undefined {
    const day = this.day(dateField);
    const time = this.raw(timeField).trim();
    if (time === '') this.problem(timeField, 'required');
    if (!day || time === '') return undefined;
    const at = ukInstant(day.toString(), time);
    if (typeof at === 'string') {
      this.problem(at === 'not-a-date' ? dateField : timeField, at);
      return undefined;
    }
    if (Temporal.Instant.compare(at, EARLIEST) < 0) return undefined;
    if (Temporal.Instant.compare(at, this.now.add({ minutes: CLOCK_SKEW_MINUTES })) > 0) this.problem(dateField, 'in-the-future');
    return at;
  }

  /** As typed; '' where nothing was. */
  public raw(field: Field): string {
    const value = this.draft[field];
    return typeof value === 'string' ? value : '';
  }
}
