import { Temporal } from 'temporal-polyfill';
import { utcSecond } from '../../calendar';
import { authorsState } from '../../casework/store/authorsState';
import { logItems, type CaseKind, type CaseSite } from '../../casework/store/site';
import type { LogRow } from '../../casework/store/rows';
import type { DeskServices } from '../../platform/host/services';
import type { BreachLogRow } from '../lists';
import { breachPlaces } from '../lists/paths';
import { breachRules, publicStateOf, type BreachCase, type BreachFixed, type CaseEventKind, type CaseValues } from '../rules';
import { earliestDisposal } from '../rules/investigation';
import { keeping } from './fetchKeeping';

const reporter = authorsState(breachPlaces.reports, 'Received');

/** Breach cases as the engine keeps them. */
export const breachKind: CaseKind<CaseValues, BreachFixed, CaseEventKind> = {
  ...breachRules,
  lists: { log: breachPlaces.log, files: breachPlaces.files },
  afterSave: async (services, before, saved) => {
    if (publicStateOf(before.caseState) !== publicStateOf(saved.values.caseState)) {
      await reporter.write(services, saved.reportId, publicStateOf(saved.values.caseState));
    }
  },
  afterLook: async (services, found, row, savedAt) => {
    await lookAgain(services, found, row);
    // of a row that nobody has saved since it was taken in there is nothing to tell
    if (savedAt) {
      await reporter.catchUp(services, found.reportId, publicStateOf(found.values.caseState));
    }
  },
  historyBegins: async (services, found) => {
    const { historyEntry, reporterNamed } = await keeping();
    const by = await reporterNamed(services, found);
    return found.reportedAt ? [historyEntry({ source: 'report', kind: 'reported', at: found.reportedAt, by })] : [];
  },
  fileColumns: ({ reportId }) => ({ ReportId: reportId }),
  disposal: {
    closedBy: ['closed', 'merged'],
    intake: breachPlaces.reports,
    firstDay: (values, closedAt, { retention }) => earliestDisposal(values, closedAt, retention)
  }
};

export type BreachSite = CaseSite<CaseValues, BreachFixed>;
export const breachSite = (services: DeskServices): BreachSite => ({ services, kind: breachKind });

/** So long after a report its row says that files may still come, and when to look: taking in leaves it so. */
const lookedAfterMinutes = 60;

/** A row of a report of this hour that says that nothing is to be looked for cannot be what taking in left: files and messages are looked at again. */
async function lookAgain(services: DeskServices, { logId, reportId, reportedAt }: BreachCase, row: LogRow): Promise<void> {
  const isYoung = reportedAt !== undefined && Temporal.Instant.compare(services.now(), reportedAt.add({ minutes: lookedAfterMinutes })) < 0;
  if (reportId > 0 && isYoung && (row.EvidenceSettled === true || !row.TryAt)) {
    const changes = { EvidenceSettled: false, TryAt: utcSecond(services.now()) } satisfies Partial<BreachLogRow>;
    await logItems(breachSite(services)).getById(logId).update(changes);
  }
}
