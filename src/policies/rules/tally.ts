/** How one person stands with one policy, as a small number: thousands of them lie in one array. The order is how it is shown. */
export const cellKinds = ['none', 'unknown', 'read', 'late', 'toRead', 'overdue', 'declined', 'exempt'] as const;
export type CellKind = (typeof cellKinds)[number];

/** Counts of people (or of people and policies). `late` are those who read after their day. */
export type Tally = Readonly<Record<Exclude<CellKind, 'none'>, number>>;

export const emptyTally: Tally = { unknown: 0, read: 0, late: 0, toRead: 0, overdue: 0, declined: 0, exempt: 0 };

/** Of how many it is counted: everybody whom it concerns and who is not exempt. Who may or may not be concerned is told apart. */
export const asked = ({ read, late, toRead, overdue, declined }: Tally): number => read + late + toRead + overdue + declined;

export const haveRead = ({ read, late }: Tally): number => read + late;

/** Between 0 and 1; nobody asked is nobody missing. */
export const shareRead = (tally: Tally): number => (asked(tally) === 0 ? 1 : haveRead(tally) / asked(tally));

const shareOverdue = (tally: Tally): number => (asked(tally) === 0 ? 0 : tally.overdue / asked(tally));

/** Worst first: the larger part overdue, then the smaller part read, then the more people. */
export function worstFirst(one: Tally, other: Tally): number {
  return shareOverdue(other) - shareOverdue(one) || shareRead(one) - shareRead(other) || asked(other) - asked(one);
}

export function tallyOf(cells: Iterable<number>): Tally {
  const counts = cellKinds.map(() => 0);
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
  const of = (kind: CellKind): number => counts[cellKinds.indexOf(kind)] ?? 0;
  return { unknown: of('unknown'), read: of('read'), late: of('late'), toRead: of('toRead'), overdue: of('overdue'), declined: of('declined'), exempt: of('exempt') };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (kind: keyof Tally): number => tallies.reduce((total, tally) => total + tally[kind], 0);
  return { unknown: sum('unknown'), read: sum('read'), late: sum('late'), toRead: sum('toRead'), overdue: sum('overdue'), declined: sum('declined'), exempt: sum('exempt') };
}
