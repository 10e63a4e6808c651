import { openCaseAccess as accessTo } from '../../casework/store/access';
import type { CaseAccess } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import type { BreachCases } from './contract';
import { keeping } from './fetchKeeping';
import { breachSite } from './kind';
import { breachCases } from './store';

/** What the signed-in person may do with breaches; undefined for everybody who may not read their log. @throws DeskError */
export const openCaseAccess = (services: DeskServices): Promise<CaseAccess | undefined> => accessTo(breachSite(services));

/** All that the officers' pages ask of breach cases, for whoever is signed in. */
export function openBreachCases(services: DeskServices): BreachCases {
  return {
    ...breachCases(services),
    readSeverityHistory: async (found) => (await keeping()).readSeverityHistory(services, found),
    findDuplicates: async (found) => (await keeping()).findDuplicates(services, found),
    mergeCase: async (duplicate, survivor, reason) => (await keeping()).mergeCase(services, duplicate, survivor, reason),
    readReporter: async (found) => (await keeping()).reporterContact(services, found)
  };
}
