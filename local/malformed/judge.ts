import type { Heard } from './ask';
import { rowCount, type Sample } from './requests';

/** SharePoint's own answers with 500, by their number: thresholds, and what is there already under that name. */
const own500 = /-2147024860|-2147024749|-2130575342|-2130575293|-2130575257|-2130575183|-2147024713/;

/** What a program says of itself when it fails, and no service to its clients. */
const insides = /sqlite|no such (table|column|function)|datatype mismatch|constraint failed|bad JSON path|unrecognized token|ERR_[A-Z]|TypeError|RangeError|SyntaxError|Cannot (read|set|convert undefined|destructure)|is not (a function|iterable|defined)|undefined is not|Maximum call stack|\bat \S+ \(|node:internal|root:.*:0:0/i;

/** What is wrong with an answer, whatever was asked; undefined when nothing is. */
export function unfit(method: string, heard: Heard): string | undefined {
  if (heard.status === 0) return `there was no answer (${heard.text})`;
  if (heard.status >= 500 && heard.status !== 501 && !own500.test(heard.text)) return `it was answered ${heard.status}`;
  const word = insides.exec(heard.text);
  if (word) return `the answer says '${word[0]}'`;
  if (method !== 'HEAD' && heard.status >= 400 && heard.text.trim() === '') return `${heard.status} without a word`;
  if (heard.status >= 300 && heard.status < 400 && heard.location !== undefined && !/^\/(?![/\\])/.test(heard.location)) return `it leads to ${heard.location}`;
  return undefined;
}

/** How many rows an answer holds; undefined when it is no collection. */
export function rowsIn(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { value, Row, ListData, d } = (body ?? {}) as { value?: unknown; Row?: unknown; ListData?: { Row?: unknown }; d?: { results?: unknown } };
  const rows = [value, Row, ListData?.Row, d?.results].find(Array.isArray);
  return (rows as readonly unknown[] | undefined)?.length;
}

/** A read that succeeded and gives every row has lost its filter. `before`: what the same request gave before it was changed. */
export function lostFilter(sample: Sample, heard: Heard, before: number): string | undefined {
  if (sample.promise !== 'filtered' || heard.status >= 300) return undefined;
  const rows = rowsIn(heard.text);
  return rows !== undefined && rows >= Math.max(rowCount, before + 4) ? `it gave ${rows} rows where the filter lets ${before} through` : undefined;
}
