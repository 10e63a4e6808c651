import { authorsState } from '../../casework/store/authorsState';
import { keptUntil } from '../../casework/rules/disposal/retention';
import type { CaseKind, CaseSite } from '../../casework/store/site';
import type { DeskServices } from '../../platform/host/services';
import { complaintPlaces } from '../lists/paths';
import { complaintRules } from '../rules/cases/complaintRules';
import type { ComplaintEventKind } from '../rules/cases/events';
import { publicStateOf } from '../../casework/rules/publicStates';
import type { ComplaintFixed, ComplaintValues } from '../rules/cases/values';
import { keeping } from './fetchKeeping';

const author = authorsState(complaintPlaces.intake, 'Received');

/** Complaints as the engine keeps them. */
export const complaintKind: CaseKind<ComplaintValues, ComplaintFixed, ComplaintEventKind> = {
  ...complaintRules,
  lists: { log: complaintPlaces.log, files: complaintPlaces.files },
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
  names: ['RequestReference', 'BreachReference'],
  fileColumns: ({ intakeId }) => ({ IntakeId: intakeId }),
  disposal: {
    closedBy: ['closed'],
    intake: complaintPlaces.intake,
    firstDay: (_values, closedAt, { retention }) => keptUntil(closedAt, retention.complaint)
  }
};

export const complaintSite = (services: DeskServices): CaseSite<ComplaintValues, ComplaintFixed> => ({ services, kind: complaintKind });
