import type { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';
import type { IndexRow } from './bringIn';
import { documentKinds } from './choices';

/** One paper as an officer writes it down, without an index. */
export interface DocumentInput {
  readonly title: string;
  readonly kind: string;
  /** `YYYY-MM-DD`, or empty where nobody knows it. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly pages: string;
}
export const emptyDocument: DocumentInput = { title: '', kind: '', day: '', from: '', to: '', source: '', pages: '' };

/** The columns of the schedule hold no more pages. */
const mostPages = 99_999;

/** What is wrong with it. Problems: `title` (`title-required`, `too-long`), `kind` (`required`), `day` (`not-a-date`, `in-the-future`), `from`, `to`, `source` (`too-long`), `pages` (`not-a-number`). */
export function documentProblems(input: DocumentInput, today: Temporal.PlainDate): readonly CaseProblem[] {
  const problems = new Problems();
  const line = (field: 'title' | 'from' | 'to' | 'source', needed?: string): void => {
    if (problems.text(field, input[field], needed).length > TEXT_LIMIT) problems.add(field, 'too-long');
  };
  line('title', 'title-required');
  if (!documentKinds.some((each) => each === input.kind)) problems.add('kind', 'required');
  const day = plainDate(input.day);
  if (input.day !== '' && !day) problems.add('day', 'not-a-date');
  // what an index says of a day is the document's own; of what is typed here, a day ahead is a slip
  else if (day && day.since(today).sign > 0) problems.add('day', 'in-the-future');
  line('from');
  line('to');
  line('source');
  if ((problems.count('pages', input.pages) ?? 0) > mostPages) problems.add('pages', 'not-a-number');
  return problems.found;
}

/** The same as the only row of an index: its number is given as those of an index are. @param guid by which it is known again when the answer to adding it was lost */
export const documentRow = (input: DocumentInput, guid: string): IndexRow => ({
  line: 1, externalId: `~${guid}`, title: input.title.trim(), kind: documentKinds.find((each) => each === input.kind) ?? 'other', day: input.day, from: input.from.trim(), to: input.to.trim(), source: input.source.trim(),
  pages: new Problems().count('pages', input.pages), sha256: '', doubts: [], doubtValues: {}
});
