import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../../calendar';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { NOTE_LIMIT } from './report';

/** Something that the author added to a report after it was saved. */
export interface FurtherInformation {
  /** As the page noted it; who and when for certain is in the list's version history. */
  readonly at: Temporal.Instant;
  readonly text: string;
}

const stamp = /^\[(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) UTC\] /m;

/**
 * The note with one more paragraph at its end: `[2026-11-22 16:00:05 UTC] The recipient has deleted it.` The words that
 * were there are kept as they are. A line of the new text that looks like a stamp is moved in by one space.
 */
export function withFurtherInformation(existing: string, added: FurtherInformation): string {
  const [date, time] = added.at.toString({ smallestUnit: 'second' }).replace('Z', '').split('T');
  const text = normaliseText(added.text).replace(/^\[/gm, ' [');
  const paragraph = `[${date} ${time} UTC] ${text}`;
  return existing.trim() === '' ? paragraph : `${existing.trimEnd()}\n\n${paragraph}`;
}

/** Reads the note, oldest first. Words before the first stamp were written around the desk: they count from `created`. */
export function readFurtherInformation(note: string, created: Temporal.Instant): readonly FurtherInformation[] {
  const parts = note.replace(/\r\n?/g, '\n').split(new RegExp(stamp.source, 'm'));
  const [before, ...stamped] = parts;
  const found: FurtherInformation[] = before.trim() === '' ? [] : [{ at: created, text: before.trim() }];
  for (let index = 0; index + 2 < stamped.length; index += 3) {
    // A stamp that somebody typed may name a day that is none.
    found.push({ at: readInstant(`${stamped[index]}T${stamped[index + 1]}Z`) ?? created, text: stamped[index + 2].trim() });
  }
  return found;
}

/** What is wrong with an addition: nothing to add, or more than the column still holds (params: the room left, the length now). */
export function furtherInformationProblem(existing: string, text: string): { readonly field: 'furtherInformation'; readonly code: 'required' | 'too-long'; readonly params: readonly number[] } | undefined {
  const length = normaliseText(text).length;
  if (length === 0) return { field: 'furtherInformation', code: 'required', params: [] };
  // Any moment has a stamp of the same length.
  const whole = withFurtherInformation(existing, { at: Temporal.Instant.fromEpochMilliseconds(0), text }).length;
  return whole <= NOTE_LIMIT ? undefined : { field: 'furtherInformation', code: 'too-long', params: [Math.max(0, length - (whole - NOTE_LIMIT)), length] };
}
