import type { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import { normaliseText } from './normaliseText';
import { NOTE_LIMIT } from './report';
import { utcSecond } from './reportColumns';

/** What an author added after the report was made. */
export interface FurtherParagraph {
  /** When it was added, by the server's clock as the page knew it. For reading only: the version history has SharePoint's own stamp. */
  readonly at: Temporal.Instant;
  readonly text: string;
}

const STAMP = /^\[(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)\] ?/;

/**
 * The column `FurtherInformation` with one more addition at its end: '[2026-11-22T14:05:09Z] The recipient has deleted it.', a blank
 * line between additions. Nothing that stands there already is changed.
 * A line of the text that itself looks like a stamp is indented, so that nobody can make an addition look older than it is.
 */
export function addFurtherInformation(column: string, text: string, at: Temporal.Instant): { readonly ok: true; readonly column: string } | { readonly ok: false; readonly code: 'required' | 'too-long'; readonly params: readonly number[] } {
  const normal = normaliseText(text).split('\n').map((line) => (STAMP.test(line) ? ` ${line}` : line)).join('\n');
  if (normal === '') return { ok: false, code: 'required', params: [] };
  const before = normaliseText(column);
  const whole = `${before === '' ? '' : `${before}\n\n`}[${utcSecond(at)}] ${normal}`;
  if (whole.length > NOTE_LIMIT) return { ok: false, code: 'too-long', params: [Math.max(0, normal.length - (whole.length - NOTE_LIMIT)), normal.length] };
  return { ok: true, column: whole };
}

/** The additions in a column, oldest first. Text without a stamp (written around the desk) takes the time of `unstampedAt`. */
export function readFurtherInformation(column: string, unstampedAt: Temporal.Instant): readonly FurtherParagraph[] {
  const additions: { at: Temporal.Instant; lines: string[] }[] = [];
  for (const line of normaliseText(column).split('\n')) {
    const stamp = STAMP.exec(line);
    // A stamp that is no moment ('2026-13-45T…') was typed by somebody: it stays text.
    const at = stamp ? readInstant(stamp[1]) : undefined;
    if (at) additions.push({ at, lines: [line.replace(STAMP, '')] });
    else if (additions.length > 0) additions[additions.length - 1].lines.push(line);
    else if (line.trim() !== '') additions.push({ at: unstampedAt, lines: [line] });
  }
  return additions.map(({ at, lines }) => ({ at, text: lines.join('\n').trim() }));
}
