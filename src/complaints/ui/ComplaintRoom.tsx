import * as React from 'react';
import strings from '../../loc/complaintForm';
import { StaffRoom, type OpenDesk } from '../../casework/ui/staff/StaffRoom';
import { ComplaintPage } from './ComplaintPage';
import type { LoadComplaintStore } from './contract';

export interface ComplaintRoomProps {
  readonly open: OpenDesk;
  readonly loadStore: LoadComplaintStore;
}

/** Logging a complaint, from an empty page to its reference. */
export const ComplaintRoom: React.FC<ComplaintRoomProps> = ({ open, loadStore }) => (
  <StaffRoom open={open} heading={strings.heading}>{({ services, settings }) => <ComplaintPage services={services} settings={settings} loadStore={loadStore} />}</StaffRoom>
);
