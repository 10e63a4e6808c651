import type { DeskServices } from '../../../../platform/host/services';
import { openBreachCases } from '../../../cases';
import { isUnread, readAddedReports, readReported, readUnread, readWaiting } from '../../../intake';
import type { BreachStore } from '../shell/casePort';

/** All that the panels of breaches ask, for whoever is signed in. */
export function openBreachStore(services: DeskServices): BreachStore {
  return {
    ...openBreachCases(services),
    readReported: (found) => readReported(services, found),
    readUnread: (found) => readUnread(services, found),
    readWaiting: (reference) => readWaiting(services, reference),
    readAddedReports: (reportIds) => readAddedReports(services, reportIds),
    isUnread: (report, seen) => isUnread(services, report, seen)
  };
}
