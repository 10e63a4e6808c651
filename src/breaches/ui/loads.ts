import type { LoadOwnReports, LoadReportStore } from './storePort';

export const loadStore: LoadReportStore = () => import(/* webpackChunkName: 'report-store' */ '../store');
export const loadOwn: LoadOwnReports = () => import(/* webpackChunkName: 'my-reports' */ '../store/ownReports');
