import type { CaseLine } from '../../casework/rules/worklist';
import type { WorklistAsked } from '../../casework/store/worklist';
import type { ReadableLog } from './LogsPage';

/** The open cases of a log. @param asked what else is wanted of them */
export type ReadLines = (opened: ReadableLog, asked?: WorklistAsked) => Promise<readonly CaseLine[]>;

/** For the views of one page: who wants the lines of a log alone, while another reads them, has the answer of that one. Nothing is kept. */
export function sharedLines(): ReadLines {
  const reading = new Map<string, Promise<readonly CaseLine[]>>();
  return ({ log: { key }, store }, asked) => {
    const underWay = asked === undefined ? reading.get(key) : undefined;
    if (underWay) return underWay;
    const lines = store.readWorklist(asked);
    reading.set(key, lines);
    const end = (): void => { if (reading.get(key) === lines) reading.delete(key); };
    lines.then(end, end);
    return lines;
  };
}

/** @param then after each reading, whatever came of it */
export const readsThen = (read: ReadLines, then: () => void): ReadLines => (...given) => read(...given).finally(then);
