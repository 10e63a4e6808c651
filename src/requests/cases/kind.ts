import { authorsState } from '../../casework/store/authorsState';
import { keptUntil } from '../../casework/rules/disposal/retention';
import type { CaseKind, CaseSite } from '../../casework/store/site';
import type { DeskServices } from '../../platform/host/services';
import { requestPlaces } from '../lists/paths';
import type { RequestEventKind } from '../rules/cases/events';
import { requestRules } from '../rules/cases/requestRules';
import type { RequestFixed, RequestValues } from '../rules/cases/values';
import { publicStateOf } from '../rules/intake/publicState';
import { disposing, keeping } from './fetchKeeping';

const author = authorsState(requestPlaces.intake, 'Received');

/** Rights requests as the engine keeps them. */
export const requestKind: CaseKind<RequestValues, RequestFixed, RequestEventKind> = {
  ...requestRules,
  lists: { log: requestPlaces.log, files: requestPlaces.files },
  afterSave: async (services, before, { intakeId, values }) => {
    if (publicStateOf(before.caseState) !== publicStateOf(values.caseState)) await author.write(services, intakeId, publicStateOf(values.caseState));
  },
  afterLook: async (services, { intakeId, values }, _row, savedAt) => {
    // of a row that nobody has saved since it was added there is nothing to tell
    if (savedAt) await author.catchUp(services, intakeId, publicStateOf(values.caseState));
  },
  historyBegins: async (_services, { enteredAt }) => {
    const { historyEntry } = await keeping();
    return enteredAt ? [historyEntry({ source: 'report', kind: 'reported', at: enteredAt, by: '' })] : [];
  },
  names: ['LinkedReference'],
  fileColumns: ({ intakeId }) => ({ IntakeId: intakeId }),
  disposal: {
    closedBy: ['closed'],
    intake: requestPlaces.intake,
    rows: async () => (await disposing()).requestRows,
    firstDay: (_values, closedAt, { retention }) => keptUntil(closedAt, retention.request)
  }
};

export const requestSite = (services: DeskServices): CaseSite<RequestValues, RequestFixed> => ({ services, kind: requestKind });
