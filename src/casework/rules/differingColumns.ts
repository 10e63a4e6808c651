import type { Cell } from './cells';

/** The columns in which two versions of what somebody wrote differ, in the order of the second; both as they would be written. */
export function differingColumns<Columns extends Readonly<Record<string, Cell>>>(before: Columns, after: Columns): readonly (keyof Columns & string)[] {
  return Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
