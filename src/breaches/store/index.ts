export type * from './contract';
export { loadReportPage } from './loadReportPage';
export { addFurtherInformation, myReports, openMyReport } from './myReports';
export { submitReport } from './submitReport';
