import { Temporal } from 'temporal-polyfill';
import { plainDate, ukInstant } from '../../../calendar';
import { CLOCK_SKEW_MINUTES } from '../../../casework/rules/limits';
import { normaliseText } from '../../../casework/rules/normaliseText';
import type { ProblemCode, ReportProblem } from './problems';
import type { ReportDraft, ReportField } from './reportDraft';

const EARLIEST = Temporal.Instant.from('2000-01-01T00:00:00Z');

type Need = 'required' | 'optional';

/** Reads the answers of one draft and gathers what is wrong with them. A field keeps its first problem. */
export class Answers {
  public readonly problems: ReportProblem[] = [];

  public constructor(private readonly draft: ReportDraft, private readonly now: Temporal.Instant) {}

  public problem(field: ReportField, code: ProblemCode, ...params: readonly (string | number)[]): void {
    if (!this.problems.some((known) => known.field === field)) this.problems.push({ field, code, params });
  }

  public text(field: ReportField, limit: number, need: Need = 'optional'): string {
    const text = normaliseText(this.raw(field));
    if (text === '' && need === 'required') this.problem(field, 'required');
    if (text.length > limit) this.problem(field, 'too-long', limit, text.length);
    return text;
  }

  public choice<T extends string>(field: ReportField, choices: readonly T[], need: Need = 'optional'): T | undefined {
    const raw = this.raw(field).trim();
    const choice = choices.find((known) => known === raw);
    if (raw === '' && need === 'required') this.problem(field, 'required');
    if (raw !== '' && choice === undefined) this.problem(field, 'not-a-choice');
    return choice;
  }

  /** Several choices, each once, in the order of the list. "Not yet known" stands alone. */
  public choices<T extends string>(field: 'dataSubjectTypes' | 'dataTypes', known: readonly T[], need: Need): T[] {
    const raw = this.draft[field] ?? [];
    if (raw.length === 0 && need === 'required') this.problem(field, 'required');
    if (raw.some((value) => !known.some((choice) => choice === value))) this.problem(field, 'not-a-choice');
    const chosen = known.filter((choice) => raw.includes(choice));
    if (chosen.length > 1 && chosen.some((choice) => choice === 'Not yet known')) this.problem(field, 'not-known-and-known');
    return chosen;
  }

  /** A whole number from 0; '1,200' and '1 200' are read as 1200. */
  public wholeNumber(field: ReportField, limit: number): number | undefined {
    const raw = this.raw(field).trim();
    if (raw === '') return undefined;
    const digits = raw.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
    const value = /^\d+$/.test(digits) ? Number(digits) : undefined;
    if (value === undefined) this.problem(field, 'not-a-number');
    else if (value > limit) this.problem(field, 'number-too-large', limit);
    return value;
  }

  public day(field: ReportField): Temporal.PlainDate | undefined {
    const raw = this.raw(field).trim();
    const day = plainDate(raw);
    if (!day) this.problem(field, raw === '' ? 'required' : 'not-a-date');
    else if (day.year < 2000) this.problem(field, 'too-long-ago');
    return day;
  }

  /** A required date and time in UK time that lies in the past. */
  public moment(dateField: ReportField, timeField: ReportField): Temporal.Instant | undefined {
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

  private raw(field: ReportField): string {
    const value = this.draft[field];
    return typeof value === 'string' ? value : '';
  }
}
