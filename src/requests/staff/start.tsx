import * as React from 'react';
import type { StaffStart } from '../../casework/ui/staff/staffDoor';
import { loadStore } from '../ui/loads';
import { RequestPage } from '../ui/RequestPage';

/** Logging a request, where it is one of several things that staff can start. */
export const start: StaffStart = {
  Page: ({ services, settings }) => <RequestPage services={services} settings={settings} loadStore={loadStore} />
};
