import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, ukDate } from '../../calendar';
import type { ReadingException } from './exceptions';

/** What exceptions are read with, `$select`; *Created by* needs `$expand=Author`. */
export const exceptionSelect = ['Id', 'ExceptionKind', 'PolicyId', 'VersionId', 'People', 'Reason', 'Until', 'EndsId', 'Created', 'Author/Title'] as const;

const json = v.pipe(v.nullish(v.string(), ''), v.rawTransform<string, readonly string[]>(({ dataset, addIssue, NEVER }) => {
  try {
    const read = v.safeParse(v.array(v.string()), JSON.parse(dataset.value || '[]'));
    if (read.success) return read.output.map((upn) => upn.trim().toLowerCase()).filter((upn) => upn !== '');
  } catch {
    // not JSON: the same as JSON of another shape
  }
  addIssue({ message: 'people' });
  return NEVER;
}));
const optionalId = v.pipe(v.nullish(v.number()), v.transform((value) => value ?? undefined));
const row = v.object({
  Id: v.number(), ExceptionKind: v.picklist(['exempt', 'leaver', 'declined', 'superseded', 'ended']), PolicyId: optionalId, VersionId: optionalId, People: json,
  Reason: v.nullish(v.string(), ''), Until: v.nullish(v.string(), ''), EndsId: optionalId, Created: v.string(), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
});

/** The day in `Until` is the last on which the exception holds. It is written as the noon of that day in UTC, which is the same day in the UK. */
function untilDay(text: string): Temporal.PlainDate | undefined {
  const at = readInstant(text);
  return at ? ukDate(at) : undefined;
}

/**
 * The exceptions that hold: not ended by a later row, not past their last day. A row that cannot be read excuses nobody.
 * @param today the UK day; without it, exceptions that have run out are in the list too
 */
export function readExceptions(rows: readonly unknown[], today?: Temporal.PlainDate): readonly ReadingException[] {
  const read = rows.flatMap((each) => {
    const parsed = v.safeParse(row, each);
    return parsed.success ? [parsed.output] : [];
  });
  const ended = new Set(read.flatMap((each) => (each.ExceptionKind === 'ended' && each.EndsId !== undefined && each.EndsId < each.Id ? [each.EndsId] : [])));
  return read.flatMap((each): readonly ReadingException[] => {
    const at = readInstant(each.Created);
    const until = untilDay(each.Until ?? '');
    const isOver = ended.has(each.Id) || (until !== undefined && today !== undefined && Temporal.PlainDate.compare(until, today) < 0);
    if (each.ExceptionKind === 'ended' || !at || isOver || each.People.length === 0) return [];
    return [{
      id: each.Id, kind: each.ExceptionKind, policyId: each.PolicyId, versionId: each.VersionId, upns: each.People, reason: each.Reason ?? '', until, by: each.Author?.Title ?? '', at
    }];
  });
}

export interface NewException {
  readonly kind: ReadingException['kind'];
  readonly policyId: number | undefined;
  readonly versionId: number | undefined;
  readonly upns: readonly string[];
  readonly reason: string;
  readonly until: Temporal.PlainDate | undefined;
}

/** A column of several lines takes about 64,000 characters; this many addresses of the longest kind fit. */
const peopleARow = 200;

/** The rows to add: a long list of people is split, so that no row is longer than a column holds. */
export function exceptionColumns(exception: NewException) {
  const upns = [...new Set(exception.upns.map((upn) => upn.trim().toLowerCase()).filter((upn) => upn !== ''))];
  const parts = Array.from({ length: Math.ceil(upns.length / peopleARow) }, (none, part) => upns.slice(part * peopleARow, (part + 1) * peopleARow));
  return parts.map((people) => ({
    Title: `${exception.kind}: ${people.length === 1 ? people[0] : String(people.length)}`.slice(0, 255), ExceptionKind: exception.kind,
    PolicyId: exception.policyId ?? null, VersionId: exception.versionId ?? null, People: JSON.stringify(people), Reason: exception.reason.trim(),
    Until: exception.until ? `${exception.until.toString()}T12:00:00Z` : null
  }));
}

/** The row that ends an exception; nothing is deleted. */
export function endColumns(endsId: number, reason: string) {
  return { Title: `ended: ${endsId}`, ExceptionKind: 'ended' as const, EndsId: endsId, Reason: reason.trim() };
}
