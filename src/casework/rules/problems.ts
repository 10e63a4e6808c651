import { Temporal } from 'temporal-polyfill';
import { ukInstant } from '../../calendar';
import type { CaseProblem } from './command';
import { CLOCK_SKEW_MINUTES, NOTE_LIMIT } from './limits';
import type { DayAndTime } from './moments';
import { normaliseText } from './normaliseText';

/** Gathers what is wrong with an input; a field keeps its first problem. */
export class Problems {
  public readonly found: CaseProblem[] = [];

  public add(field: string, code: string): void {
    if (!this.found.some((known) => known.field === field)) this.found.push({ field, code });
  }

  public text(field: string, typed: string, needed?: string): string {
    const text = normaliseText(typed);
    if (text === '' && needed !== undefined) this.add(field, needed);
    if (text.length > NOTE_LIMIT) this.add(field, 'too-long');
    return text;
  }

  /** When something was done: not ahead of now (but for the minutes by which two clocks differ), and not before what it follows. @param tooEarly code of the problem */
  public doneAt(field: string, { date, time }: DayAndTime, { since, now, tooEarly }: { readonly since: Temporal.Instant | undefined; readonly now: Temporal.Instant; readonly tooEarly: string }): Temporal.Instant | undefined {
    if (date === '' || time === '') {
      this.add(field, 'required');
      return undefined;
    }
    const at = ukInstant(date, time);
    if (typeof at === 'string') {
      this.add(field, at);
      return undefined;
    }
    if (Temporal.Instant.compare(at, now.add({ minutes: CLOCK_SKEW_MINUTES })) > 0) this.add(field, 'in-the-future');
    // boxes know no seconds: done in the minute in which it came is not before
    else if (since && Temporal.Instant.compare(at, since.round({ smallestUnit: 'minute', roundingMode: 'floor' })) < 0) this.add(field, tooEarly);
    return at;
  }

  /** A whole number from 0, or nothing. */
  public count(field: string, typed: string): number | undefined {
    const digits = typed.trim().replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
    if (digits === '') return undefined;
    if (!/^\d{1,9}$/.test(digits)) {
      this.add(field, 'not-a-number');
      return undefined;
    }
    return Number(digits);
  }

  /** The column holds the whole file as JSON. */
  public file(field: string, file: object): void {
    if (JSON.stringify(file).length > NOTE_LIMIT) this.add(field, 'file-too-long');
  }
}
