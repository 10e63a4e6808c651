import type { DeskServices } from '../../../platform/host/services';
import { plainServiceName } from '../../../platform/settings/serviceNames';
import { addInFolder } from '../../../platform/sharepoint/addInFolder';
import { addOnce } from '../../../platform/sharepoint/addOnce';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { filterValue } from '../../../platform/sharepoint/filters';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { allRows, withoutMetadata } from '../../../platform/sharepoint/paging';
import { waitToRepeat } from '../../../platform/sharepoint/repeat';
import { inBatches } from '../../../platform/sharepoint/together';
import * as v from 'valibot';
import { dpiaPlaces } from '../../lists/paths';
import { isAnswered } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import type { MyDpia, NewDpia, StaffDpiaStore } from './contract';
import { draftFolder, draftList } from './draftRows';
import { readHead } from './heads';
import { keptAnswer, keptRisk, mustFit, newDraftCells } from './saveDraft';

/**
 * Begins a DPIA in the folder of its service: its head, once by its GUID, then what is taken over, a row each. What is there is looked at first, so that broken off anywhere it is called again with the same GUID and adds what is
 * missing; what somebody has answered meanwhile stays.
 */
export const start: StaffDpiaStore['start'] = async (services, dpia, guid) => {
  const folder = plainServiceName(dpia.service);
  if (folder === '') throw new DeskError('not-set-up', { serverMessage: 'No service, and so no folder.' });
  const own = JSON.stringify(dpia.own);
  mustFit({ said: own, itemId: 'own' });
  const id = await addOnce(services, {
    list: dpiaPlaces.dpias, folder: `${listUrl(services.siteUrl, dpiaPlaces.dpias)}/${folder}`, guid: { column: 'DpiaGuid', value: guid },
    values: {
      Title: dpia.title, Service: dpia.service, System: dpia.system, ScreeningReference: dpia.screening, PlannedOn: dpia.plannedOn ?? null, FormKind: dpia.form, QuestionnaireVersion: dpiaQuestionnaire.version,
      OwnQuestions: dpia.own.length === 0 ? null : own, StartedFrom: dpia.startedFrom
    }
  });
  const head = await readHead(services, id);
  if (!head) throw new DeskError('unknown-outcome', { serverMessage: 'The DPIA was added and cannot be read.' });
  await takeOver(services, head, dpia);
  return head;
};

async function takeOver(services: DeskServices, head: MyDpia, { answers, risks }: NewDpia): Promise<void> {
  const kept = [...Object.entries(answers).filter(([, answer]) => isAnswered(answer)).map(([question, answer]) => keptAnswer(head, question, answer)), ...risks.map((risk) => keptRisk(head, risk))];
  kept.forEach(mustFit);
  if (kept.length === 0) return;
  for (let attempt = 1; ; attempt++) {
    const there = await keysThere(services, head);
    const wanted = kept.filter(({ key }) => !there.has(key));
    if (wanted.length === 0) return;
    const { results, stopped } = await inBatches(services.sp, wanted, (each, batch) => addInFolder(draftList({ ...services, sp: batch }), draftFolder(services, head), newDraftCells(head, each)));
    // what is there by now, from a browser that sent it twice, is looked for with the others
    const failed = [...results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])), ...(stopped === undefined ? [] : [stopped])];
    if (failed.length === 0) return;
    const worst = failed.find((error) => !isDeskError(error, 'conflict', 'unknown-outcome', 'throttled', 'unavailable')) ?? failed[0];
    if (!isDeskError(worst, 'conflict', 'unknown-outcome', 'throttled', 'unavailable') || !(await waitToRepeat(attempt, worst))) throw worst;
  }
}

const keys = v.array(v.object({ AnswerKey: v.nullish(v.string(), '') }));

async function keysThere(services: DeskServices, { guid }: MyDpia): Promise<ReadonlySet<string>> {
  const rows = await allRows<unknown>(withoutMetadata(draftList(services).items.filter(`DpiaGuid eq ${filterValue(guid)}`).select('AnswerKey').orderBy('Id')), 500);
  return new Set(v.parse(keys, rows).map(({ AnswerKey }) => AnswerKey ?? ''));
}
