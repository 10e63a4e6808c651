import * as React from 'react';
import type { StaffStart } from '../../casework/ui/staff/staffDoor';
import { loadStart, loadStore } from '../ui/screening/loads';
import { ScreeningPage } from '../ui/screening/ScreeningPage';

/** Screening a project, where it is one of several things that staff can start. */
export const start: StaffStart = {
  Page: ({ services, settings, reportId }) => <ScreeningPage services={services} settings={settings} loadStore={loadStore} loadStart={loadStart} opens={reportId} />
};
