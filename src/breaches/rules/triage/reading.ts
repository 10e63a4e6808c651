import type { Temporal } from 'temporal-polyfill';
import type { CaseProblem } from '../cases/command';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { NOTE_LIMIT } from '../report/report';
import { readMoment, type DayAndTime } from '../../../casework/rules/moments';

/** Reads what was typed and gathers what is wrong with it, in the order of the page; a field keeps its first problem. */
export class Reading {
  public readonly problems: CaseProblem[] = [];

  public constructor(public readonly now: Temporal.Instant) {}

  public problem(field: string, code: string): void {
    if (!this.problems.some((known) => known.field === field)) this.problems.push({ field, code });
  }

  /** @param before what stands there: a text that differs from it only in line ends or blanks around it was not changed. */
  public text(field: string, typed: string, limit = NOTE_LIMIT, before?: string): string {
    const text = normaliseText(typed);
    if (text.length > limit) this.problem(field, 'too-long');
    return before !== undefined && text === normaliseText(before) ? before : text;
  }

  public required(field: string, typed: string, limit = NOTE_LIMIT, before?: string): string {
    const text = this.text(field, typed, limit, before);
    if (text.trim() === '') this.problem(field, 'required');
    return text;
  }

  public choice<T extends string>(field: string, typed: string, choices: readonly T[]): T | undefined {
    const choice = choices.find((known) => known === typed);
    if (choice === undefined && typed !== '') this.problem(field, 'not-a-choice');
    return choice;
  }

  /** Several choices, each once, in the order of the list. "Not yet known" stands alone. */
  public choices<T extends string>(field: string, typed: readonly string[], known: readonly T[]): readonly T[] {
    if (typed.some((value) => !known.some((choice) => choice === value))) this.problem(field, 'not-a-choice');
    const chosen = known.filter((choice) => typed.includes(choice));
    if (chosen.length > 1 && chosen.some((choice) => choice === 'Not yet known')) this.problem(field, 'not-known-and-known');
    return chosen;
  }

  /** A whole number from 0; '1,200' and '1 200' are read as 1200. */
  public wholeNumber(field: string, typed: string, limit: number): number | undefined {
    const raw = typed.trim();
    if (raw === '') return undefined;
    const digits = raw.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
    if (!/^\d+$/.test(digits)) {
      this.problem(field, 'not-a-number');
      return undefined;
    }
    const value = Number(digits);
    if (value > limit) this.problem(field, 'number-too-large');
    return value;
  }

  public moment(field: string, typed: DayAndTime, before: Temporal.Instant | undefined, wholeDay = false): Temporal.Instant | undefined {
    const { at, problem } = readMoment(typed, before, this.now, wholeDay);
    if (problem) this.problem(field, problem);
    return at;
  }

  /**
   * The reason for a change: what stands there already was the reason of the last one.
   * @param code says why a reason is asked.
   */
  public reasonFor(field: string, reason: string, before: string, code: string): void {
    if (reason === '') this.problem(field, code);
    else if (reason === before) this.problem(field, 'reason-of-last-change');
  }
}
