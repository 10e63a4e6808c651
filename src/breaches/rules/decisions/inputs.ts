import { Temporal } from 'temporal-polyfill';
import { ukInstant } from '../../../calendar';
import type { CaseValues } from '../cases/caseValues';
import type { CaseProblem } from '../cases/command';
import { CLOCK_SKEW_MINUTES } from '../../../casework/rules/formAnswers';
import { NOTE_LIMIT } from '../report/report';
import { normaliseText } from '../../../casework/rules/normaliseText';
import type { NotificationFile } from './notificationFile';

/** A moment as typed into a date and a time box, in UK time. */
export interface MomentInput {
  readonly date: string;
  readonly time: string;
}

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

  /** When somebody was told: not ahead of now (but for the minutes by which two clocks differ), and not before the council knew. */
  public toldAt(field: string, { date, time }: MomentInput, awareAt: Temporal.Instant | undefined, now: Temporal.Instant): Temporal.Instant | undefined {
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
    // boxes know no seconds: told in the minute in which it was noticed is not before
    else if (awareAt && Temporal.Instant.compare(at, awareAt.round({ smallestUnit: 'minute', roundingMode: 'floor' })) < 0) this.add(field, 'told-before-aware');
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
  public file(field: string, file: NotificationFile): void {
    if (JSON.stringify(file).length > NOTE_LIMIT) this.add(field, 'file-too-long');
  }
}

/** What is no personal data breach has nothing to decide or to tell; triage may find otherwise again. */
export function checkBreach(problems: Problems, { breach }: Pick<CaseValues, 'breach'>): void {
  if (breach === 'No' || breach === 'Near miss') problems.add('breach', 'not-a-breach');
}

export const earliest = <Value extends { readonly at: string }>(values: readonly Value[]): readonly Value[] =>
  [...values].sort((one, other) => Temporal.Instant.compare(one.at, other.at) || compareText(JSON.stringify(one), JSON.stringify(other)));

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
