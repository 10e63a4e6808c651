import type { Temporal } from 'temporal-polyfill';
import { takeIn } from '../../src/casework/intake/takeIn';
import type { DeskServices } from '../../src/platform/host/services';
import { openRequestAccess, openRequestStore } from '../../src/requests/cases/store';
import { requestIntake } from '../../src/requests/intake/requestIntake';
import { submitRequest } from '../../src/requests/store/submitRequest';
import type { Moment } from './moments';
import { demoRequests } from './requests';
import { searchMoments } from './requestSearches';
import { toldMoments } from './toldMoments';

/** What happens to the requests of the demo, each at its time. */
export function requestMoments(as: (account: string) => DeskServices, present: Temporal.Instant): readonly Moment[] {
  return toldMoments({
    guid: (number) => `d3530000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    enter: async (services, entry, { guid: reportGuid, receivedAt, files }) => {
      const report = { services: [], subject: '', rights: [], ...entry, reportGuid, receivedAt, requester: { contact: '', language: 'English' as const, kind: 'The person' as const, ...entry.requester } };
      return (await submitRequest(services, { report, reportGuid, mayAlreadyExist: false, files })).reference;
    },
    takeIn: (services) => takeIn(requestIntake(services)),
    access: openRequestAccess,
    store: openRequestStore,
    beside: (place, saved, caseOf) => (demoRequests[place].searches ?? []).flatMap((search, nth) =>
      searchMoments(search, { as, saved, caseOf, guid: (part) => `d3530000-0000-4000-8001-${String(place * 100 + nth * 10 + (part === 'asked' ? 1 : 2)).padStart(12, '0')}` }))
  }, demoRequests, as, present, {});
}
