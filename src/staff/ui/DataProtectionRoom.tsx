import * as React from 'react';
import strings from '../../loc/dataProtection';
import { StaffRoom, type OpenDesk } from '../../casework/ui/staff/StaffRoom';
import { DataProtectionPage, type DataProtectionDoors } from './DataProtectionPage';

/** Data protection for staff, from an empty page on. */
export const DataProtectionRoom: React.FC<{ readonly open: OpenDesk; readonly doors: DataProtectionDoors }> = ({ open, doors }) => (
  <StaffRoom open={open} heading={strings.heading}>{(desk) => <DataProtectionPage {...desk} doors={doors} />}</StaffRoom>
);
