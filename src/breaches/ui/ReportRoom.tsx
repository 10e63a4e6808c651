import * as React from 'react';
import breach from '../../loc/breach';
import { StaffRoom, type OpenDesk } from '../../casework/ui/staff/StaffRoom';
import { ReportPage } from './ReportPage';
import type { LoadOwnReports, LoadReportStore } from './storePort';

export interface ReportRoomProps {
  readonly open: OpenDesk;
  readonly loadStore: LoadReportStore;
  readonly loadOwn: LoadOwnReports;
}

/** Reporting a breach, from an empty page to "my reports". */
export const ReportRoom: React.FC<ReportRoomProps> = ({ open, ...load }) => (
  <StaffRoom open={open} heading={breach.reportHeading}>{({ services, settings }) => <ReportPage services={services} settings={settings} {...load} />}</StaffRoom>
);
