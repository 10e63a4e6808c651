import { NOTE_LIMIT } from '../../../casework/rules/limits';
import { addInFolder, asTyped } from '../../../platform/sharepoint/addInFolder';
import { DeskError, isDeskError, isDuplicateValue } from '../../../platform/sharepoint/errors';
import { ConflictError, updateVersioned } from '../../../platform/sharepoint/etag';
import { waitToRepeat } from '../../../platform/sharepoint/repeat';
import type { DeskServices } from '../../../platform/host/services';
import type { NewDpiaAnswerRow } from '../../lists/dpiaAnswers';
import { cleanAnswer, writeAnswer } from '../../rules/questionnaire/answer';
import { placedQuestions } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import type { Answer } from '../../rules/questionnaire/questionnaire';
import { writeRisk } from '../../rules/risks/readRisk';
import type { Risk } from '../../rules/risks/risk';
import { DraftConflict, type MyDpia, type SavedAnswer, type SavedRisk, type StaffDpiaStore, type Written } from './contract';
import { answerKey, asAnswer, asRisk, draftFolder, draftList, findDraftRow, readDraftRow, riskKey, written, type DraftRow } from './draftRows';

type Cells = Partial<NewDpiaAnswerRow>;

/** What a row of the draft holds. */
interface Kept {
  readonly key: string;
  readonly part: NewDpiaAnswerRow['Part'];
  readonly itemId: string;
  readonly said: string;
}

export const keptAnswer = (dpia: Pick<MyDpia, 'guid' | 'folder' | 'own'>, question: string, answer: Answer): Kept & { readonly answer: Answer } => {
  const known = placedQuestions({ questionnaire: dpiaQuestionnaire, own: dpia.own }).find((each) => each.question.id === question)?.question;
  const clean = known ? cleanAnswer(known, answer) : answer;
  return { key: answerKey(dpia, question), part: 'answer', itemId: question, said: writeAnswer(clean), answer: clean };
};
export const keptRisk = (dpia: Pick<MyDpia, 'guid' | 'folder'>, risk: Risk): Kept => ({ key: riskKey(dpia, risk.id), part: 'risk', itemId: risk.id, said: writeRisk(risk) });

export const newDraftCells = ({ guid }: Pick<MyDpia, 'guid'>, { key, part, itemId, said }: Kept): Readonly<Record<string, string>> =>
  asTyped({ Title: itemId, AnswerKey: key, DpiaGuid: guid, Part: part, ItemId: itemId, Said: said });

/** SharePoint would cut nothing and refuse all of it; the pages say so before. @throws DeskError `invalid` */
export function mustFit({ said, itemId }: Pick<Kept, 'said' | 'itemId'>): void {
  if (said.length > NOTE_LIMIT) throw new DeskError('invalid', { serverMessage: `${itemId}: ${said.length} characters are more than a column holds.` });
}

/** Of a draft of questions that this page does not know nothing is written. @throws DeskError */
function mustBeKnown({ version }: Pick<MyDpia, 'version'>): void {
  if (version > dpiaQuestionnaire.version) throw new DeskError('older-page', { serverMessage: `The questions are of version ${version}.` });
}

export const saveAnswer: StaffDpiaStore['saveAnswer'] = async (services, dpia, question, answer, over) => {
  mustBeKnown(dpia);
  const kept = keptAnswer(dpia, question, answer);
  mustFit(kept);
  const theirs = (row: DraftRow): SavedAnswer | undefined => asAnswer(row, question);
  const saved = over ? await update(services, dpia, { over, key: kept.key, cells: cellsOver(kept), theirs }) : await add(services, dpia, kept, theirs);
  await takeOut(services, over?.also ?? []);
  return { ...saved, answer: kept.answer };
};

/** An answer that was written under the question of an older version moves, so the row and its past stay one; and what stood under no key of its own has one then. */
const cellsOver = ({ key, itemId, said }: Kept): Cells => ({ Title: itemId, AnswerKey: key, ItemId: itemId, Said: said, Withdrawn: false });

export const saveRisk: StaffDpiaStore['saveRisk'] = async (services, dpia, risk, over) => {
  mustBeKnown(dpia);
  const kept = keptRisk(dpia, risk);
  mustFit(kept);
  const saved = over ? await update(services, dpia, { over, key: kept.key, cells: cellsOver(kept), theirs: asRisk }) : await add(services, dpia, kept, asRisk);
  return { ...saved, risk };
};

export const withdrawRisk: StaffDpiaStore['withdrawRisk'] = async (services, dpia, over) => {
  mustBeKnown(dpia);
  await update(services, dpia, { over, key: riskKey(dpia, over.risk.id), cells: { Withdrawn: true }, theirs: asRisk });
};

type Theirs = (row: DraftRow) => SavedAnswer | SavedRisk | undefined;

/**
 * Adds the row of an answer or a risk, once. Where its key is taken, and after an answer that leaves it open whether it was added, the row is read: it is what was to be written, or somebody else was first.
 * @throws DraftConflict; DeskError
 */
async function add(services: DeskServices, dpia: MyDpia, kept: Kept, theirs: Theirs): Promise<Written> {
  for (let attempt = 1; ; attempt++) {
    try {
      await addInFolder(draftList(services), draftFolder(services, dpia), newDraftCells(dpia, kept));
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable', 'conflict')) throw error;
      const waited = error.kind !== 'conflict' && (await waitToRepeat(attempt, error));
      const there = await foundAfter(services, dpia, kept.key, error);
      if (there) return met(there, kept, theirs);
      if (!waited) throw error;
      continue;
    }
    // with its etag; somebody may have written over it already
    const there = await findDraftRow(services, dpia, kept.key);
    if (!there) throw new DeskError('unknown-outcome', { serverMessage: 'It was added and cannot be read.' });
    return met(there, kept, theirs);
  }
}

function met(there: DraftRow, { said }: Kept, theirs: Theirs): Written {
  if (there.said !== said || there.isWithdrawn) throw new DraftConflict(theirs(there));
  return written(there);
}

async function foundAfter(services: DeskServices, dpia: MyDpia, key: string, addError: DeskError): Promise<DraftRow | undefined> {
  try {
    return await findDraftRow(services, dpia, key);
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}

interface Change {
  readonly over: Written;
  /** The key that its row has then. */
  readonly key: string;
  readonly cells: Cells;
  readonly theirs: Theirs;
}

/**
 * Writes over the version that was shown. Where its answer was lost, the row is read, and holds what was to be written, or what somebody else wrote.
 * @throws DraftConflict; DeskError
 */
async function update(services: DeskServices, dpia: MyDpia, { over, key, cells, theirs }: Change): Promise<Written> {
  try {
    const etag = await updateVersioned<Cells>(draftList(services).items.getById(over.rowId), cells, over.etag, ['Id']);
    return { rowId: over.rowId, etag, by: services.me.displayName, at: services.now().toString() };
  } catch (error) {
    const isTaken = isDuplicateValue(error);
    if (!(error instanceof ConflictError) && !isTaken) throw error;
    // taken: the question to which it was to move was answered meanwhile
    const there = isTaken ? await findDraftRow(services, dpia, key) : await readDraftRow(services, over.rowId);
    throw new DraftConflict(there && theirs(there));
  }
}

/** Rows whose answers stand in another one now. One that was changed meanwhile stays, and comes to the same question when it is read again. @throws DeskError */
async function takeOut(services: DeskServices, rows: readonly Written[]): Promise<void> {
  await Promise.all(rows.map(async ({ rowId, etag }) => {
    try {
      await updateVersioned<Cells>(draftList(services).items.getById(rowId), { Withdrawn: true }, etag, ['Id', 'Withdrawn']);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }));
}
