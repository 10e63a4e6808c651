import { readInstant } from '../../calendar';
import type { StaffSent } from '../../casework/ui/staff/staffDoor';
import { loadStore } from '../ui/screening/loads';

/** One's own screenings, by the project. */
export const sent: StaffSent = {
  readSent: async (services) => (await (await loadStore()).readMyScreenings(services)).flatMap(({ rowId, reference, title, at, publicState }) => {
    const sentAt = readInstant(at);
    return sentAt ? [{ reportId: rowId, reference, title, sentAt, state: publicState, canOpen: true }] : [];
  })
};
