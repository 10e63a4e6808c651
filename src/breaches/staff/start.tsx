import * as React from 'react';
import type { StaffStart } from '../../casework/ui/staff/staffDoor';
import { loadOwn, loadStore } from '../ui/loads';
import { ReportPage } from '../ui/ReportPage';

/** Reporting a breach, where it is one of several things that staff can start. */
export const start: StaffStart = {
  Page: ({ services, settings, reportId }) => <ReportPage services={services} settings={settings} loadStore={loadStore} loadOwn={loadOwn} opens={reportId} />
};
