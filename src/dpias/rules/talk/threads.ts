import type { TalkRow } from './talk';

/** What was said about a question, from a comment on. */
export interface Thread {
  readonly first: TalkRow;
  readonly replies: readonly TalkRow[];
  /** Who settled it; undefined: it is open. A word after that opens it again. */
  readonly resolved: TalkRow | undefined;
}

/**
 * Comments with their replies, the oldest first. A reply to a reply belongs to the same thread; one to a row that is not there is a thread of its own, so that nothing that somebody
 * wrote is hidden. Anybody who reads the DPIA may settle a thread.
 * @param rows that count
 */
export function threadsOf(rows: readonly TalkRow[]): readonly Thread[] {
  const talk = rows.filter(({ kind }) => kind === 'comment' || kind === 'reply' || kind === 'resolved');
  const byGuid = new Map(talk.map((row) => [row.guid, row]));
  const rootOf = (row: TalkRow, passed = new Set<string>()): TalkRow => {
    const before = row.kind === 'comment' || row.replyTo === '' || passed.has(row.guid) ? undefined : byGuid.get(row.replyTo);
    return before === undefined ? row : rootOf(before, passed.add(row.guid));
  };
  const roots = new Map<TalkRow, TalkRow[]>();
  for (const row of talk) {
    const root = rootOf(row);
    // that something is settled of which nothing is there says nothing
    if (row === root && row.kind === 'resolved') continue;
    roots.set(root, [...(roots.get(root) ?? []), ...(row === root ? [] : [row])]);
  }
  return [...roots].map(([first, after]) => ({
    first, replies: after.filter(({ kind }) => kind !== 'resolved'),
    resolved: after.at(-1)?.kind === 'resolved' ? after.at(-1) : undefined
  }));
}

/** Threads of each question, by its id; those about none stand under the empty id. */
export function threadsByQuestion(rows: readonly TalkRow[]): ReadonlyMap<string, readonly Thread[]> {
  const found = new Map<string, readonly Thread[]>();
  for (const thread of threadsOf(rows)) found.set(thread.first.question, [...(found.get(thread.first.question) ?? []), thread]);
  return found;
}

export const openThreads = (rows: readonly TalkRow[]): number => threadsOf(rows).filter(({ resolved }) => resolved === undefined).length;
