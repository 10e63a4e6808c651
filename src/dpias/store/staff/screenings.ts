import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { publicStates } from '../../../casework/rules/publicStates';
import type { Cells } from '../../../casework/rules/cells';
import { referenceOf } from '../../../casework/rules/reference';
import { readOwnRows } from '../../../casework/staff/ownRows';
import { saveOnce } from '../../../casework/staff/saveOnce';
import { formItems, type StaffForm } from '../../../casework/staff/staffForm';
import type { StaffReport } from '../../../casework/staff/contract';
import { fetchPart } from '../../../platform/host/fetchPart';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { ConflictError, etagOf, updateVersioned } from '../../../platform/sharepoint/etag';
import { dpiaPlaces } from '../../lists/paths';
import { screeningPrefix } from '../../rules/cases/prefix';
import { readScreeningAnswers, writeScreeningAnswers } from '../../rules/screening/answersText';
import type { MyScreening, NewScreening, ScreeningStore } from './contract';
import { mustFit } from './saveDraft';

type Report = NewScreening & StaffReport;

/** Of a cell that somebody emptied or broke nothing is kept. */
const text = v.nullish(v.fallback(v.string(), ''), '');
const content = { Title: text, ScreeningGuid: text, Service: text, QuestionnaireVersion: v.nullish(v.fallback(v.number(), 0), 0), Answers: text, Result: text, WantedUntil: text };
const contentRow = v.object(content);
const stored = v.object({ ...content, Id: v.number(), Created: v.string(), Modified: text, PublicState: v.nullish(v.fallback(v.picklist(publicStates), 'Received'), 'Received') });
const selected = Object.keys(stored.entries);

const cellsOf = ({ title, service, version, answers, result, wantedUntil }: NewScreening): Cells =>
  ({ Title: title, Service: service || null, QuestionnaireVersion: version, Answers: writeScreeningAnswers(answers), Result: result, WantedUntil: wantedUntil ?? null });

function columnsIn(row: object): Cells {
  const { Title, ScreeningGuid, Service, QuestionnaireVersion, Answers, Result, WantedUntil } = v.parse(contentRow, row);
  return { Title: Title ?? '', Service: Service || null, QuestionnaireVersion: QuestionnaireVersion ?? 0, Answers: Answers ?? '', Result: Result ?? '', WantedUntil: WantedUntil || null, ScreeningGuid: ScreeningGuid ?? '' };
}

/** How a screening is saved. None is restricted: it is about a project. */
const form: StaffForm<Report> = {
  list: dpiaPlaces.screenings, guid: 'ScreeningGuid', select: Object.keys(content), expand: [], afterwards: [], meanwhile: {}, columnsIn,
  toColumns: (report) => ({ ...cellsOf(report), ScreeningGuid: report.reportGuid })
};

/** @param by who asks: only their own rows are read here */
function asScreening(row: object, by: string): MyScreening {
  const read = v.parse(stored, row);
  const { answers, unread } = readScreeningAnswers(read.Answers ?? '');
  return {
    rowId: read.Id, etag: etagOf(row), by, at: read.Modified ?? '', guid: read.ScreeningGuid ?? '', reference: referenceOf(screeningPrefix, read.Id, Temporal.Instant.from(read.Created)), title: read.Title ?? '',
    service: read.Service ?? '', answers, version: read.QuestionnaireVersion ?? 0, result: read.Result ?? '', publicState: read.PublicState ?? 'Received', ...(read.WantedUntil ? { wantedUntil: read.WantedUntil } : {}),
    ...(unread.length > 0 ? { unread } : {})
  };
}

const read = async (services: DeskServices, id: number): Promise<object> => formItems(services, form).getById(id).select(...selected)<object>();
const readOne = async (services: DeskServices, id: number): Promise<MyScreening> => asScreening(await read(services, id), services.me.displayName);

/** An officer's page may write the state for its author between the look and the save. */
const tries = 3;

/** The row is safe by then: whatever keeps the Data Protection Officer from being told now, an officers' page does it later. */
async function tell(services: DeskServices, saved: MyScreening, { result }: NewScreening, mayBeTold: boolean): Promise<void> {
  if (result === 'notNeeded') return;
  try {
    const { tellScreening } = await fetchPart(() => import(/* webpackChunkName: 'dpia-tell-screening' */ './tellScreening'));
    await tellScreening(services, saved, result, mayBeTold);
  } catch (error) {
    if (!isDeskError(error)) throw error;
  }
}

/** Screenings of whoever looks, over SharePoint. The Data Protection Officer is told of what needs a DPIA or should have one; a *no* waits in the log until an officer looks at it. */
export const screeningStore: ScreeningStore = {
  submitScreening: async (services, screening, guid) => {
    mustFit({ said: writeScreeningAnswers(screening.answers), itemId: 'answers' });
    // the page may have tried before: its GUID is looked for first
    const { id, alreadyThere } = await saveOnce(services, form, { ...screening, reportGuid: guid }, true);
    const saved = await readOne(services, id);
    await tell(services, saved, screening, alreadyThere);
    return saved;
  },
  changeScreening: async (services, over, screening) => {
    const cells = cellsOf(screening);
    mustFit({ said: String(cells.Answers), itemId: 'answers' });
    await write(services, over, cells);
    const saved = await readOne(services, over.rowId);
    if (over.result !== screening.result) await tell(services, saved, screening, true);
    return saved;
  },
  readMyScreenings: async (services) =>
    (await readOwnRows(services, form, selected.filter((name) => name !== 'Id' && name !== 'Created' && name !== form.guid))).map(({ row }) => asScreening(row, services.me.displayName))
};

/** Only what its author wrote is a conflict: what an officer tells them on the same row is none. */
async function write(services: DeskServices, over: MyScreening, cells: Cells): Promise<void> {
  let { etag } = over;
  for (let attempt = 1; ; attempt++) {
    try {
      await updateVersioned<Cells>(formItems(services, form).getById(over.rowId), cells, etag, selected);
      return;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === tries || !isAsShown(over, error.current.row as object)) throw error;
      ({ etag } = error.current);
    }
  }
}

const isAsShown = ({ title, service, answers, version, result, wantedUntil }: MyScreening, row: object): boolean => {
  const there = columnsIn(row);
  return there.Title === title && (there.Service ?? '') === service && there.Answers === writeScreeningAnswers(answers) && there.QuestionnaireVersion === version && there.Result === result
    && there.WantedUntil === (wantedUntil ?? null);
};
