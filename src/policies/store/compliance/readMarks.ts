import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { largestPage, pages, startingAt, withoutMetadata } from '../../../platform/sharepoint/paging';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { stopIfAsked } from '../../../platform/sharepoint/stopIfAsked';
import { policyReceipts } from '../../lists/policyReceipts';
import type { ReceiptMark } from '../../rules';
import { countedOutcome, type VersionsWithQuestions } from '../../rules/countedOutcome';
import { marksOf, type Marks } from '../../rules/marks';
import { answersIn, rowId } from '../../rules/receiptRow';

export interface MarkReading {
  /** After each page: marks so far. */
  readonly onProgress?: (marks: number) => void;
  /** Nothing more is read once it is aborted; what was read stays, and reading goes on from there the next time. */
  readonly signal?: AbortSignal;
}

const row = v.object({
  Id: rowId, VersionId: rowId, AuthorId: rowId, Created: v.pipe(v.string(), v.transform((text) => Date.parse(text)), v.number()),
  Outcome: v.picklist(['acknowledged', 'declined', 'question', 'attempt']), Answers: v.fallback(answersIn, {})
});
const columns = ['Id', 'VersionId', 'AuthorId', 'Created', 'Outcome', 'Answers'];

/**
 * A row that is no receipt counts for nobody; the verifier names it. So does one whose version is no row's number (8.5, or 2³² more than another's):
 * its questions would be looked for under that number and not be found.
 */
function markOf(cells: unknown, asking: VersionsWithQuestions): ReceiptMark | undefined {
  const read = v.safeParse(row, cells);
  if (!read.success) return undefined;
  const { Id: id, VersionId: versionId, AuthorId: authorId, Created: createdMs, Outcome: outcome, Answers: answers } = read.output;
  return { id, versionId, authorId, createdMs, outcome: countedOutcome({ versionId, outcome, answers }, asking) };
}

const numbers = v.object({ Id: v.fallback(v.number(), 0), VersionId: v.fallback(v.number(), 0) });
const idOf = (cells: unknown): number => v.parse(numbers, cells).Id;
/** As it stands there, also of a row that counts for nobody: it says how far the index was read. */
const versionOf = (cells: unknown): number => v.parse(numbers, cells).VersionId;

const query = (services: DeskServices): IItems => withoutMetadata(deskList(services.sp, services.siteUrl, policyReceipts).items.select(...columns));

/**
 * Reads what was added since the last time into `marks`, 5,000 rows a call in the order of their ids and with six columns: each row is
 * read once. A row that SharePoint commits late, below one that was read, comes with the next whole reading.
 * @throws DeskError; DOMException `AbortError` when it was stopped
 */
export async function readNewMarks(services: DeskServices, marks: Marks, asking: VersionsWithQuestions, reading: MarkReading = {}): Promise<void> {
  for await (const page of pages<unknown>(startingAt(query(services).orderBy('Id'), `p_ID=${marks.lastId}`))) {
    page.forEach((cells) => {
      const mark = markOf(cells, asking);
      if (mark) marks.add(mark);
      else marks.pass(idOf(cells));
    });
    reading.onProgress?.(marks.size);
    stopIfAsked(reading.signal);
  }
}

/**
 * The marks of some versions alone. Not by a filter, which SharePoint refuses beyond 5,000 answers: each version is a run in the index of
 * `VersionId`, read from its beginning to its end.
 * @throws DeskError; DOMException `AbortError`
 */
export async function readMarksOfVersions(services: DeskServices, versionIds: readonly number[], asking: VersionsWithQuestions, reading: MarkReading = {}): Promise<Marks> {
  const found: ReceiptMark[] = [];
  for (const versionId of versionIds) {
    const run = startingAt(query(services).orderBy('VersionId').orderBy('Id'), `p_VersionId=${versionId}&p_ID=0`);
    for await (const page of pages<unknown>(run, largestPage)) {
      found.push(...page.flatMap((cells) => markOf(cells, asking) ?? []).filter((mark) => mark.versionId === versionId));
      reading.onProgress?.(found.length);
      stopIfAsked(reading.signal);
      if (page.some((cells) => versionOf(cells) > versionId)) break;
    }
  }
  return marksOf(found);
}

/**
 * The marks of one person alone: a few hundred in a whole working life. Of more than 5,000, which only a script writes, SharePoint refuses to answer
 * by the index, and the list is read through.
 * @throws DeskError
 */
export async function readMarksOfPerson(services: DeskServices, siteUserId: number, asking: VersionsWithQuestions): Promise<Marks> {
  const found: ReceiptMark[] = [];
  try {
    const rows: readonly unknown[] = await query(services).filter(`AuthorId eq ${siteUserId}`).top(largestPage)();
    found.push(...rows.flatMap((cells) => markOf(cells, asking) ?? []));
  } catch (error) {
    if (!isDeskError(error, 'unavailable', 'invalid')) throw error;
    for await (const page of pages<unknown>(query(services).orderBy('Id'))) {
      found.push(...page.flatMap((cells) => markOf(cells, asking) ?? []).filter(({ authorId }) => authorId === siteUserId));
    }
  }
  return marksOf(found);
}
