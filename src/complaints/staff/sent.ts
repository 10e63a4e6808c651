import strings from '../../loc/complaintSent';
import type { StaffSent } from '../../casework/ui/staff/staffDoor';
import { myComplaints } from '../store/ownComplaints';

/** Complaints that one has logged. There is no more to see of them: what becomes of one is for those who look into it. */
export const sent: StaffSent = {
  readSent: async (services) => (await myComplaints(services)).map(({ reportId, reference, createdAt, publicState }) =>
    ({ reportId, reference, title: strings.ownTitle, sentAt: createdAt, state: publicState, canOpen: false }))
};
