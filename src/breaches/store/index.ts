export type * from './contract';
export { loadReportPage } from './loadReportPage';
export { addFurtherInformation, openMyReport } from './myReports';
export { myReports } from './ownReports';
export { submitReport } from './submitReport';
