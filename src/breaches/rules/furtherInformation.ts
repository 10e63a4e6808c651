import { Temporal } from 'temporal-polyfill';

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
  const text = added.text.trim().replace(/\r\n?/g, '\n').replace(/^\[/gm, ' [');
  const paragraph = `[${date} ${time} UTC] ${text}`;
  return existing.trim() === '' ? paragraph : `${existing.trimEnd()}\n\n${paragraph}`;
}

/** Reads the note, oldest first. Words before the first stamp were written around the desk: they count from `created`. */
export function readFurtherInformation(note: string, created: Temporal.Instant): readonly FurtherInformation[] {
  const parts = note.replace(/\r\n?/g, '\n').split(new RegExp(stamp.source, 'm'));
  const [before, ...stamped] = parts;
  const found: FurtherInformation[] = before.trim() === '' ? [] : [{ at: created, text: before.trim() }];
  for (let index = 0; index + 2 < stamped.length; index += 3) {
    found.push({ at: moment(stamped[index], stamped[index + 1]) ?? created, text: stamped[index + 2].trim() });
  }
  return found;
}

/** A stamp that somebody typed may name a day that is none. */
function moment(date: string, time: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(`${date}T${time}Z`);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}
