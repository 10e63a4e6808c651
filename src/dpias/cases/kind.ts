import { keptUntil } from '../../casework/rules/disposal/retention';
import { authorsState } from '../../casework/store/authorsState';
import type { CaseKind, CaseSite } from '../../casework/store/site';
import type { DeskServices } from '../../platform/host/services';
import { dpiaPlaces } from '../lists/paths';
import { dpiaRules } from '../rules/cases/dpiaRules';
import type { DpiaEventKind } from '../rules/cases/events';
import { screeningState } from '../rules/cases/screeningState';
import { isScreening, type DpiaFixed, type DpiaValues } from '../rules/cases/values';
import { disposing, keeping } from './fetchKeeping';

const author = authorsState(dpiaPlaces.screenings, 'Received');

/** Screenings and DPIAs as the engine keeps them. */
export const dpiaKind: CaseKind<DpiaValues, DpiaFixed, DpiaEventKind> = {
  ...dpiaRules,
  lists: { log: dpiaPlaces.log, files: dpiaPlaces.documents },
  // neither who screened nor a service reads the log: what became of it they are told where they are
  afterSave: async (services, before, saved) => {
    if (isScreening(saved)) {
      if (screeningState(before) !== screeningState(saved.values)) await author.write(services, saved.screeningId ?? 0, screeningState(saved.values));
    } else if (before.caseState !== saved.values.caseState) {
      await (await keeping()).tellState(services, saved);
    }
  },
  afterLook: async (services, found, _row, savedAt) => {
    // of a row that nobody has saved since it was added there is nothing to tell
    if (!savedAt) return;
    if (isScreening(found)) await author.catchUp(services, found.screeningId ?? 0, screeningState(found.values));
    else await (await keeping()).catchUpState(services, found);
  },
  historyBegins: async (_services, { enteredAt }) => {
    const { historyEntry } = await keeping();
    return enteredAt ? [historyEntry({ source: 'report', kind: 'reported', at: enteredAt, by: '' })] : [];
  },
  names: ['LinkedReference'],
  fileColumns: ({ dpiaId }) => ({ DpiaId: dpiaId }),
  disposal: {
    closedBy: ['closed'],
    intake: dpiaPlaces.dpias,
    intakeOf: ({ screeningId, dpiaId }) => (screeningId !== undefined ? dpiaPlaces.screenings : dpiaId !== undefined ? dpiaPlaces.dpias : undefined),
    rows: async () => (await disposing()).dpiaRows,
    firstDay: (_values, closedAt, { retention }) => keptUntil(closedAt, retention.dpia)
  }
};

export const dpiaSite = (services: DeskServices): CaseSite<DpiaValues, DpiaFixed> => ({ services, kind: dpiaKind });
