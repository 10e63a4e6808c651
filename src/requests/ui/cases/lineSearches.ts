import type { CaseLine } from '../../../casework/rules/worklist';
import type { OutstandingSearch } from '../../rules/searches/outstanding';

/** What a line awaits of its searches, after what the request itself awaits: an answer that nobody has read, and a service that is late. */
export const lineSearches = ['searchAnswered', 'searchOverdue'] as const;

export function withSearches(line: CaseLine, found: readonly OutstandingSearch[]): CaseLine {
  const own = found.filter(({ question }) => question.reference === line.reference);
  const more = lineSearches.filter((key) => own.some(({ stand }) => stand === (key === 'searchAnswered' ? 'answered' : 'overdue')));
  return more.length === 0 ? line : { ...line, awaits: [...line.awaits, ...more] };
}
