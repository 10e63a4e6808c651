import type { LoadComplaintStore } from './contract';

export const loadStore: LoadComplaintStore = () => import(/* webpackChunkName: 'complaint-store' */ '../store/submitComplaint');
