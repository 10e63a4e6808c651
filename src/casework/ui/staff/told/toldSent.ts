import type { DeskServices } from '../../../../platform/host/services';
import type { OwnTold } from '../../../staff/ownTold';
import type { StaffSent } from '../staffDoor';

/** What somebody has logged in a room. There is no more to see of it: what becomes of it is for those who work on it. */
export const toldSent = (title: string, readOwn: (services: DeskServices) => Promise<readonly OwnTold[]>): StaffSent => ({
  readSent: async (services) => (await readOwn(services)).map(({ reportId, reference, createdAt, publicState }) =>
    ({ reportId, reference, title, sentAt: createdAt, state: publicState, canOpen: false }))
});
