import type { OwnQuestion } from '../../rules/content';
import { isAnswered } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import { migrate } from '../../rules/questionnaire/migrate';
import type { Answers } from '../../rules/questionnaire/questionnaire';
import { settleNumbers } from '../../rules/risks/numbering';
import type { Draft, MyDpia, SavedAnswer, SavedRisk, StaffDpiaStore } from './contract';
import { asAnswer, asBroken, asRisk, readDraftRows, type DraftRow } from './draftRows';

/** One paged question. @throws DeskError */
export const readDraft: StaffDpiaStore['readDraft'] = async (services, dpia) => draftOf(dpia, await readDraftRows(services, dpia));

/** What the rows of a DPIA say: answers in the questions of today, risks by their numbers, and what is neither. */
export function draftOf(dpia: Pick<MyDpia, 'version' | 'own'>, rows: readonly DraftRow[]): Draft {
  // an answer whose row was taken out stands in another one since
  const answers = rows.filter(({ part, isWithdrawn }) => part === 'answer' && !isWithdrawn);
  const readable = answers.flatMap((row) => { const saved = asAnswer(row, row.itemId); return saved ? [{ id: row.itemId, saved }] : []; });
  const risks = rows.flatMap((row) => asRisk(row) ?? []);
  const broken = rows.filter((row) => (row.part === 'answer' ? answers.includes(row) && !readable.some(({ saved }) => saved.rowId === row.rowId) : !risks.some(({ rowId }) => rowId === row.rowId))).map(asBroken);
  return {
    ...placed(dpia, readable), ...numbered(risks), unreadable: broken.map(({ id }) => id), ...(broken.length > 0 ? { broken } : {})
  };
}

interface Read {
  readonly id: string;
  readonly saved: SavedAnswer;
}

/** Each answer under the question of today to which it came, with the row over which it is saved. */
function placed({ version, own }: Pick<MyDpia, 'version' | 'own'>, readable: readonly Read[]): Pick<Draft, 'answers' | 'moved' | 'left' | 'isNewer'> {
  const all = Object.fromEntries(readable.map(({ id, saved }) => [id, saved.answer]));
  const { answers, moved, isNewer } = migrate({ version, answers: all, own }, dpiaQuestionnaire);
  if (isNewer) return { answers: Object.fromEntries(readable.map(({ id, saved }) => [id, saved])), isNewer };
  const left: (readonly [string, SavedAnswer])[] = [];
  const found = new Map<string, Read[]>();
  for (const read of readable) {
    const to = placeOf(version, own, read);
    if (to !== undefined) found.set(to, [...(found.get(to) ?? []), read]);
    else if (isAnswered(read.saved.answer)) left.push([read.id, read.saved]);
  }
  return {
    answers: Object.fromEntries([...found].map(([to, reads]) => [to, together(to, reads, answers)])),
    ...(moved.length > 0 ? { moved } : {}), ...(left.length > 0 ? { left: Object.fromEntries(left) } : {})
  };
}

/** The question of today to which an answer came; an answer that says nothing has its row too, and goes the same way. */
function placeOf(version: number, own: readonly OwnQuestion[], { id, saved: { answer } }: Read): string | undefined {
  return Object.keys(migrate({ version, answers: { [id]: isAnswered(answer) ? answer : 'x' }, own }, dpiaQuestionnaire).answers).at(0);
}

/** Its own row is that of the question itself, where there is one: its key is taken. */
function together(to: string, reads: readonly Read[], answers: Answers): SavedAnswer {
  const main = reads.find(({ id }) => id === to) ?? reads[0];
  const also = reads.filter((read) => read !== main).map(({ saved: { rowId, etag, by, at } }) => ({ rowId, etag, by, at }));
  return { ...main.saved, answer: answers[to] ?? main.saved.answer, ...(main.id === to ? {} : { from: main.id }), ...(also.length > 0 ? { also } : {}) };
}

/** Numbers are settled among all that there ever were, so that everybody sees the same. */
function numbered(risks: readonly SavedRisk[]): Pick<Draft, 'risks' | 'withdrawn'> {
  const settled = settleNumbers(risks.map(({ risk }) => risk));
  const all = risks.map((saved, place): SavedRisk => ({ ...saved, risk: settled[place] }));
  const withdrawn = all.filter(({ isWithdrawn }) => isWithdrawn);
  return {
    risks: all.filter(({ isWithdrawn }) => !isWithdrawn).sort((one, other) => one.risk.number - other.risk.number), ...(withdrawn.length > 0 ? { withdrawn } : {})
  };
}
