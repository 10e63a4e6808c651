import { openCaseAccess as accessTo } from '../../casework/store/access';
import type { CaseAccess } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import { reporterContact } from '../store/reporter';
import type { BreachCases } from './contract';
import { findDuplicates } from './findDuplicates';
import { breachSite } from './kind';
import { mergeCase } from './mergeCase';
import { readSeverityHistory } from './severityHistory';
import { breachCases } from './store';

/** What the signed-in person may do with breaches; undefined for everybody who may not read their log. @throws DeskError */
export const openCaseAccess = (services: DeskServices): Promise<CaseAccess | undefined> => accessTo(breachSite(services));

/** All that the officers' pages ask of breach cases, for whoever is signed in. */
export function openBreachCases(services: DeskServices): BreachCases {
  return {
    ...breachCases(services),
    readSeverityHistory: (found) => readSeverityHistory(services, found),
    findDuplicates: (found) => findDuplicates(services, found),
    mergeCase: (duplicate, survivor, reason) => mergeCase(services, duplicate, survivor, reason),
    readReporter: (found) => reporterContact(services, found)
  };
}
