import type { DeskServices } from '../../platform/host/services';
import type { CaseKind, CaseSite, KindSite } from '../../casework/store/site';
import { breachEvidence, breachLog } from '../lists';
import { breachRules, publicStateOf, type BreachCase, type BreachFixed, type CaseEventKind, type CaseValues } from '../rules';
import { reportItems } from '../store/reportItems';

/** Breach cases as the engine keeps them. */
export const breachKind: CaseKind<CaseValues, BreachFixed, CaseEventKind> = {
  ...breachRules,
  lists: { log: breachLog, files: breachEvidence },
  afterSave: async (services, before, saved) => {
    if (publicStateOf(before.caseState) !== publicStateOf(saved.values.caseState)) {
      await tellReporter(services, saved);
    }
  }
};

export type BreachSite = CaseSite<CaseValues, BreachFixed>;
export const breachSite = (services: DeskServices): BreachSite => ({ services, kind: breachKind });
/** For set-up, which has no person and no clock of the page. */
export const breachesOn = (sp: DeskServices['sp'], siteUrl: string): KindSite<CaseValues, BreachFixed> => ({ services: { sp, siteUrl }, kind: breachKind });

/** The state on the reporter's own report, which is for them only. */
export async function tellReporter(services: DeskServices, found: Pick<BreachCase, 'reportId' | 'values'>): Promise<void> {
  if (found.reportId > 0) {
    await reportItems(services).getById(found.reportId).update({ PublicState: publicStateOf(found.values.caseState) });
  }
}
