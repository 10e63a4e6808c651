import * as React from 'react';
import type { StaffStart } from '../../casework/ui/staff/staffDoor';
import { ComplaintPage } from '../ui/ComplaintPage';
import { loadStore } from '../ui/loads';

/** Logging a complaint, where it is one of several things that staff can start. */
export const start: StaffStart = {
  Page: ({ services, settings }) => <ComplaintPage services={services} settings={settings} loadStore={loadStore} />
};
