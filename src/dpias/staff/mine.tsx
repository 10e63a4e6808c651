import * as React from 'react';
import type { StaffStart } from '../../casework/ui/staff/staffDoor';
import { OwnDpias } from '../ui/form/mine';

/** The DPIAs of one's services, where they are one of several things that staff can do. */
export const start: StaffStart = { Page: ({ services, settings }) => <OwnDpias services={services} settings={settings} /> };
