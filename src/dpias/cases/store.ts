import { taskTelling } from '../../casework/intake/taskTelling';
import { withdrawals } from '../../casework/intake/withdrawals';
import { openCaseAccess as accessTo } from '../../casework/store/access';
import type { CaseAccess, CaseStore } from '../../casework/store/contract';
import { openCaseStore } from '../../casework/store/openCaseStore';
import { openCases } from '../../casework/store/openCase';
import type { DeskServices } from '../../platform/host/services';
import type { DpiaEvent } from '../rules/cases/events';
import type { DpiaCase, DpiaFixed, DpiaValues } from '../rules/cases/values';
import type { SignRow } from '../rules/signing/counts';
import type { NewTalk, TalkRow } from '../rules/talk/talk';
import type { ReadSubmission, SubmissionFile } from '../store/submissions';
import { keeping } from './fetchKeeping';
import { dpiaKind, dpiaSite } from './kind';

/** What is asked of DPIAs besides what every kind of case is asked. */
export interface DpiaStore extends CaseStore<DpiaValues, DpiaFixed, DpiaEvent> {
  /** Another screening or DPIA by its reference; undefined where there is none. @throws DeskError */
  readOther(reference: string): Promise<DpiaCase | undefined>;
  /** The submissions of a DPIA in the folder of its service, in the order in which they came. @throws DeskError */
  readSubmissions(found: DpiaCase): Promise<readonly SubmissionFile[]>;
  /** One of them with its content, its bytes hashed again. @throws DeskError `not-found` */
  readSubmission(file: SubmissionFile): Promise<ReadSubmission>;
  /** What counts of its talk. @throws DeskError */
  readTalk(found: DpiaCase): Promise<readonly TalkRow[]>;
  /** Adds to its talk, in the folder of its service. @param guid made by the page, the same when it tries again @throws DeskError */
  addTalk(found: DpiaCase, talk: NewTalk, guid: string): Promise<number>;
  /** Every sign-off that names it; which of them count says `signState`. @throws DeskError */
  readSigns(found: DpiaCase): Promise<readonly SignRow[]>;
}

/** What the signed-in person may do with DPIAs; undefined for everybody who may not read their log. @throws DeskError */
export const openDpiaAccess = (services: DeskServices): Promise<CaseAccess | undefined> => accessTo(dpiaSite(services));

const about = ({ reference, values: { service } }: DpiaCase): { readonly reference: string; readonly service: string } => ({ reference, service });

/** All that the officers' pages ask of screenings and DPIAs, for whoever is signed in. */
export function openDpiaStore(services: DeskServices): DpiaStore {
  const store = openCaseStore(services, dpiaKind);
  return {
    ...store,
    ...withdrawals(dpiaSite(services)),
    ...taskTelling(dpiaSite(services)),
    keepFile: async (found, file) => store.keepFile(found, { ...file, name: (await keeping()).evidenceName(file.name) }),
    readCounts: async (found) => (await keeping()).readCounts(services, found),
    readOther: async (reference) => {
      const placed = await store.findCase(reference);
      return placed.at === 'log' ? (await openCases(dpiaSite(services), [placed.found.logId])).at(0) : undefined;
    },
    readSubmissions: async (found) => (await keeping()).listSubmissions(services, about(found)),
    readSubmission: async (file) => (await keeping()).readSubmission(services, file),
    readTalk: async (found) => (await keeping()).readTalk(services, about(found)),
    addTalk: async (found, talk, guid) => (await keeping()).addTalk(services, about(found), talk, guid),
    readSigns: async (found) => (await keeping()).readSigns(services, found)
  };
}
