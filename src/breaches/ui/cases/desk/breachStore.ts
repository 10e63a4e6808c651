import { fetchPart } from '../../../../platform/host/fetchPart';
import type { DeskServices } from '../../../../platform/host/services';
import { openBreachCases } from '../../../cases';
import { readAddedReports } from '../../../intake/addedReports';
import type { BreachStore } from '../shell/casePort';

const reading = (): Promise<typeof import('../../../intake/reading')> => fetchPart(() => import(/* webpackChunkName: 'breach-keeping' */ '../../../intake/reading'));

/** All that the panels of breaches ask, for whoever is signed in. */
export function openBreachStore(services: DeskServices): BreachStore {
  return {
    ...openBreachCases(services),
    readReported: async (found) => (await reading()).readReported(services, found),
    readUnread: async (found) => (await reading()).readUnread(services, found),
    readWaiting: async (reference) => (await reading()).readWaiting(services, reference),
    readAddedReports: (reportIds) => readAddedReports(services, reportIds),
    isUnread: async (report, seen) => (await reading()).isUnread(services, report, seen)
  };
}
