import type { OpenCaseAccess } from '../../../cases/contract';
import type { CaseStore } from '../shell/casePort';

export interface OpenedStore extends CaseStore {
  readonly openCaseAccess: OpenCaseAccess;
}

export const loadCaseStore = (): Promise<OpenedStore> => import(/* webpackChunkName: 'case-store' */ '../../../cases');
