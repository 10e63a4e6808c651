import { taskTelling } from '../../casework/intake/taskTelling';
import { withdrawals } from '../../casework/intake/withdrawals';
import { openCaseAccess as accessTo } from '../../casework/store/access';
import type { CaseAccess, CaseStore } from '../../casework/store/contract';
import { openCases } from '../../casework/store/openCase';
import { openCaseStore } from '../../casework/store/openCaseStore';
import type { DeskServices } from '../../platform/host/services';
import type { RequestEvent } from '../rules/cases/events';
import type { EarlierRequest } from '../rules/cases/repeats';
import type { RequestCase, RequestFixed, RequestValues } from '../rules/cases/values';
import { keeping } from './fetchKeeping';
import { requestKind, requestSite } from './kind';

/** What is asked of requests besides what every kind of case is asked. */
export interface RequestStore extends CaseStore<RequestValues, RequestFixed, RequestEvent> {
  /** Another request by its reference; undefined where there is none. @throws DeskError */
  readOther(reference: string): Promise<RequestCase | undefined>;
  /** Earlier requests of likely the same person, with what each may mean. @throws DeskError */
  findEarlier(found: RequestCase): Promise<readonly EarlierRequest[]>;
}

/** What the signed-in person may do with requests; undefined for everybody who may not read their log. @throws DeskError */
export const openRequestAccess = (services: DeskServices): Promise<CaseAccess | undefined> => accessTo(requestSite(services));

/** All that the officers' pages ask of requests, for whoever is signed in. */
export function openRequestStore(services: DeskServices): RequestStore {
  const store = openCaseStore(services, requestKind);
  return {
    ...store,
    ...withdrawals(requestSite(services)),
    ...taskTelling(requestSite(services)),
    keepFile: async (found, file) => store.keepFile(found, { ...file, name: (await keeping()).evidenceName(file.name) }),
    findEarlier: async (found) => (await keeping()).findEarlier(services, found),
    readOther: async (reference) => {
      const placed = await store.findCase(reference);
      return placed.at === 'log' ? (await openCases(requestSite(services), [placed.found.logId])).at(0) : undefined;
    }
  };
}
