import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { consulteeRoles, type ConsulteeRole } from '../cases/choices';
import type { TalkRow } from './talk';

/** Somebody whose views were asked, and what they said. */
export interface AskedView {
  readonly id: number;
  readonly name: string;
  readonly role: ConsulteeRole;
  readonly at: Temporal.Instant;
  readonly due: string | undefined;
  /** Their words after they were asked, oldest first; none: it waits. */
  readonly views: readonly TalkRow[];
}

const askedSchema = v.object({ people: v.array(v.object({ id: v.number(), name: v.optional(v.string(), ''), role: v.picklist(consulteeRoles) })), by: v.optional(v.string()) });

/**
 * Views asked and given: of whom an officer's row asked, what they wrote themselves after it. What somebody says who was not asked is heard (`otherViews`), and answers for nobody.
 * @param rows that count
 */
export function askedViews(rows: readonly TalkRow[]): readonly AskedView[] {
  const asked = rows.filter(({ kind }) => kind === 'viewAsked').flatMap((row) => {
    const read = v.safeParse(askedSchema, row.details);
    return read.success ? read.output.people.map((person) => ({ ...person, at: row.created, due: read.output.by })) : [];
  });
  return asked.filter(({ id }, place) => asked.findIndex((other) => other.id === id) === place).map((each) => ({ ...each, views: viewsOf(rows, each.id, each.at) }));
}

const viewsOf = (rows: readonly TalkRow[], id: number, since: Temporal.Instant): readonly TalkRow[] =>
  rows.filter(({ kind, authorId, created }) => kind === 'view' && authorId === id && Temporal.Instant.compare(created, since) >= 0);

export function otherViews(rows: readonly TalkRow[]): readonly TalkRow[] {
  const answered = new Set(askedViews(rows).flatMap(({ views }) => views.map(({ id }) => id)));
  return rows.filter(({ kind, id }) => kind === 'view' && !answered.has(id));
}
