import type { DeskSettings } from '../../platform/settings';
import type { BreachReport } from '../rules/reporting';
import type { AddFurtherInformation, MyReports, OpenMyReport, SubmitReport } from '../store/contract';

/** What the pages ask of the breach store. */
export interface ReportStore {
  readonly submitReport: SubmitReport<BreachReport>;
  readonly myReports: MyReports;
  readonly openMyReport: OpenMyReport;
  readonly addFurtherInformation: AddFurtherInformation;
}

/** The store is fetched after the form is on the screen: nothing of it is needed to fill the form in. */
export type LoadReportStore = () => Promise<ReportStore>;

/** Whoever looks at their own reports needs no more of it than their list. */
export type LoadOwnReports = () => Promise<Pick<ReportStore, 'myReports'>>;

export type PublicSettings = DeskSettings;
