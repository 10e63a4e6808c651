import { Temporal } from 'temporal-polyfill';
import { formatUkDate } from './format';
import type { CountedPeriod, LegalPeriod, PeriodStep } from './legalPeriods';
import { periodWords } from './periodWords';
import { countedText, fillIn } from './sentence';
import { ukStartOfDay, type CalendarLocale } from './ukTime';

/** In which language, and of the room a sentence for each of its starts: `{ received: 'Received on {0}.' }`. */
export interface PeriodWords {
  readonly starts: Readonly<Record<string, string>>;
  readonly locale: CalendarLocale;
}

/**
 * How the last day came about, a sentence for each step and each doubt, in order: for a page as a list, for a letter one after the other.
 * @throws RangeError for a start of which the room says nothing
 */
export function periodText({ steps, doubts }: CountedPeriod, words: PeriodWords): readonly string[] {
  const texts = periodWords[words.locale];
  return [...steps.flatMap((step) => stepSentences(step, words)), ...doubts.map((doubt) => texts[`doubt_${doubt}`] ?? '')];
}

function stepSentences(step: PeriodStep, { starts, locale }: PeriodWords): readonly string[] {
  const texts = periodWords[locale];
  const day = (on: Temporal.PlainDate): string => formatUkDate(ukStartOfDay(on), locale);
  const text = (key: string, ...values: readonly (string | number)[]): string => fillIn(texts[key] ?? '', values);
  const ends = ({ unit, count }: LegalPeriod, to: Temporal.PlainDate): string => fillIn(countedText(texts, unit, count), [count, day(to)]);
  switch (step.code) {
    case 'began': {
      const sentence = starts[step.what];
      if (sentence === undefined) throw new RangeError(`No words for the start of a period: ${step.what}`);
      return [fillIn(sentence, [day(step.on)])];
    }
    case 'counted': return [ends(step.period, step.to)];
    case 'extended': return [text('extended'), ends(step.period, step.to)];
    case 'no-such-date': return [text('noSuchDate', step.date)];
    case 'paused': return [fillIn(countedText(texts, 'paused', step.days), [step.days, day(step.from), day(step.until), day(step.to)])];
    case 'waits': return [text('waits', day(step.from))];
    case 'paused-too-late': return [text('pausedTooLate', day(step.from))];
    case 'moved-on': return [text('movedOn', step.over.map((why) => texts[`over_${why}`] ?? '').reduce((said, next) => text('overThen', said, next)))];
    case 'ends': return [text('ends', day(step.on))];
  }
}
