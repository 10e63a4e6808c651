import incident from '../../loc/incident';
import { byKey } from '../../loc/texts';
import type { StaffSent } from '../../casework/ui/staff/staffDoor';
import { myReports } from '../store/ownReports';

/** One's own reports, by what kind of thing happened. */
export const sent: StaffSent = {
  readSent: async (services) => (await myReports(services)).map(({ reportId, reference, createdAt, incidentKind, publicState }) =>
    ({ reportId, reference, title: byKey(incident)[`kind_${incidentKind}`] ?? '', sentAt: createdAt, state: publicState, canOpen: true }))
};
