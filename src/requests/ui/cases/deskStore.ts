import { fetchPart } from '../../../platform/host/fetchPart';
import type { DeskServices } from '../../../platform/host/services';
import { openRequestStore } from '../../cases/store';
import type { RequestDeskStore } from './contract';

const reading = (): Promise<typeof import('../../intake/intakeRows')> => fetchPart(() => import(/* webpackChunkName: 'request-keeping' */ '../../intake/intakeRows'));

/** All that the panels of requests ask, for whoever is signed in. */
export const openRequestDesk = (services: DeskServices): RequestDeskStore => ({
  ...openRequestStore(services),
  readWaiting: async (reference) => (await reading()).requestRows.readWaiting(services, reference)
});
