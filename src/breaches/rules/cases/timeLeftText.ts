import type { Temporal } from 'temporal-polyfill';
import { CountCode, countedText, durationCodes, fillIn } from '../../../calendar';
import { ClockDecisions, TimeLeft, timeLeft } from './clock';

/** What is left of the clock as codes for strings: the sentence, and the length of time that goes into its `{0}`. */
export interface TimeLeftWords {
  readonly key: 'timeLeftRunning' | 'timeLeftDueSoon' | 'timeLeftLate' | 'timeLeftStopped' | 'timeLeftMet' | 'timeLeftNone';
  readonly duration: readonly CountCode[];
}

const keys = {
  running: 'timeLeftRunning', 'due-soon': 'timeLeftDueSoon', late: 'timeLeftLate', stopped: 'timeLeftStopped', met: 'timeLeftMet', none: 'timeLeftNone',
  // nothing stops the 72 hours: a clock of breaches never waits
  waiting: 'timeLeftNone'
} as const;

export function timeLeftWords(left: TimeLeft): TimeLeftWords {
  const counted = left.state === 'running' || left.state === 'due-soon' || left.state === 'late';
  const duration = counted ? durationCodes({ days: Math.floor(left.hours / 24), hours: left.hours, minutes: left.minutes }) : [];
  return { key: keys[left.state], duration };
}

/** '5 hours 20 minutes left' in the language of the strings. */
export function timeLeftText(awareAt: Temporal.Instant | undefined, now: Temporal.Instant, strings: Readonly<Record<string, string>>, decisions: ClockDecisions = {}): string {
  const words = timeLeftWords(timeLeft(awareAt, now, decisions));
  return fillIn(strings[words.key] ?? words.key, [durationText(words.duration, strings)]);
}

export function durationText(codes: readonly CountCode[], strings: Readonly<Record<string, string>>): string {
  return codes.map((code) => fillIn(countedText(strings, code.stem, code.count), [code.count])).join(' ');
}
