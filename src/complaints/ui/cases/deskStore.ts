import { fetchPart } from '../../../platform/host/fetchPart';
import type { DeskServices } from '../../../platform/host/services';
import { openComplaintStore } from '../../cases/store';
import type { ComplaintDeskStore } from './contract';

const reading = (): Promise<typeof import('../../intake/intakeRows')> => fetchPart(() => import(/* webpackChunkName: 'complaint-keeping' */ '../../intake/intakeRows'));

/** All that the panels of complaints ask, for whoever is signed in. */
export const openComplaintDesk = (services: DeskServices): ComplaintDeskStore => ({
  ...openComplaintStore(services),
  readWaiting: async (reference) => (await reading()).complaintRows.readWaiting(services, reference)
});
