import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import { logItems, type CaseKind, type CaseSite } from '../../casework/store/site';
import type { LogRow } from '../../casework/store/rows';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { BreachLogRow } from '../lists';
import { breachPlaces } from '../lists/paths';
import { breachRules, publicStateOf, type BreachCase, type BreachFixed, type CaseEventKind, type CaseValues } from '../rules';
import { earliestDisposal } from '../rules/investigation';
import { reportItems } from '../store/reportItems';
import { keeping } from './fetchKeeping';

/** Breach cases as the engine keeps them. */
export const breachKind: CaseKind<CaseValues, BreachFixed, CaseEventKind> = {
  ...breachRules,
  lists: { log: breachPlaces.log, files: breachPlaces.files },
  afterSave: async (services, before, saved) => {
    if (publicStateOf(before.caseState) !== publicStateOf(saved.values.caseState)) {
      await tellReporter(services, saved);
    }
  },
  afterLook: async (services, found, row, savedAt) => {
    await lookAgain(services, found, row);
    // of a row that nobody has saved since it was taken in there is nothing to tell
    if (savedAt && found.reportId > 0) {
      await catchUpReport(services, found);
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

/** The state on the reporter's own report, which is for them only. */
async function tellReporter(services: DeskServices, found: Pick<BreachCase, 'reportId' | 'values'>): Promise<void> {
  if (found.reportId > 0) {
    await reportItems(services).getById(found.reportId).update({ PublicState: publicStateOf(found.values.caseState) });
  }
}

const reporterState = v.object({ PublicState: v.nullish(v.string(), 'Received') });

async function catchUpReport(services: DeskServices, found: BreachCase): Promise<void> {
  try {
    const { PublicState } = v.parse(reporterState, await reportItems(services).getById(found.reportId).select('PublicState')());
    if ((PublicState ?? 'Received') !== publicStateOf(found.values.caseState)) {
      await tellReporter(services, found);
    }
  } catch (error) {
    // a report that was deleted under the retention rule has nobody left to tell
    if (!isDeskError(error, 'not-found')) {
      throw error;
    }
  }
}

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
