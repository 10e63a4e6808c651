import { taskTelling } from '../../casework/intake/taskTelling';
import { withdrawals } from '../../casework/intake/withdrawals';
import { openCaseAccess as accessTo } from '../../casework/store/access';
import type { CaseAccess, CaseStore } from '../../casework/store/contract';
import { openCaseStore } from '../../casework/store/openCaseStore';
import { openCases } from '../../casework/store/openCase';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { pages } from '../../platform/sharepoint/paging';
import * as v from 'valibot';
import { filterValue } from '../../platform/sharepoint/filters';
import { complaintPlaces } from '../lists/paths';
import type { ComplaintEvent } from '../rules/cases/events';
import type { ComplaintCase, ComplaintFixed, ComplaintValues } from '../rules/cases/values';
import { keeping } from './fetchKeeping';
import { complaintKind, complaintSite } from './kind';

/** What is asked of complaints besides what every kind of case is asked. */
export interface ComplaintStore extends CaseStore<ComplaintValues, ComplaintFixed, ComplaintEvent> {
  /** The complaint that leads a group; undefined where there is none of that reference. @throws DeskError */
  readLeader(reference: string): Promise<ComplaintCase | undefined>;
  /** Ids of the log's rows that another complaint leads, in order. @throws DeskError */
  readMembers(reference: string): Promise<readonly number[]>;
}

/** What the signed-in person may do with complaints; undefined for everybody who may not read their log. @throws DeskError */
export const openComplaintAccess = (services: DeskServices): Promise<CaseAccess | undefined> => accessTo(complaintSite(services));

const ids = v.array(v.object({ Id: v.number() }));

/** All that the officers' pages ask of complaints, for whoever is signed in. */
export function openComplaintStore(services: DeskServices): ComplaintStore {
  const store = openCaseStore(services, complaintKind);
  return {
    ...store,
    ...withdrawals(complaintSite(services)),
    ...taskTelling(complaintSite(services)),
    keepFile: async (found, file) => store.keepFile(found, { ...file, name: (await keeping()).evidenceName(file.name) }),
    readLeader: async (reference) => {
      const placed = await store.findCase(reference);
      return placed.at === 'log' ? (await openCases(complaintSite(services), [placed.found.logId])).at(0) : undefined;
    },
    readMembers: async (reference) => {
      const found: number[] = [];
      const items = deskList(services.sp, services.siteUrl, complaintPlaces.log).items;
      for await (const page of pages<unknown>(items.filter(`GroupReference eq ${filterValue(reference)}`).select('Id').orderBy('Id'), 500)) {
        found.push(...v.parse(ids, page).map(({ Id }) => Id));
      }
      return found;
    }
  };
}
