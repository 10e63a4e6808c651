export type * from './contract';
export { addFurtherInformation, openMyReport } from './myReports';
export { myReports } from './ownReports';
export { submitReport } from './submitReport';
