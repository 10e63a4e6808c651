import { fetchPart } from '../../../platform/host/fetchPart';
import type { DeskServices } from '../../../platform/host/services';
import { openDpiaStore } from '../../cases/store';
import { unlessNoneCame } from '../../store/restingArrivals';
import type { DpiaDeskStore } from './contract';

const more = (): Promise<typeof import('./deskKeeping')> => fetchPart(() => import(/* webpackChunkName: 'dpia-desk-keeping' */ './deskKeeping'));

/** All that the panels of DPIAs ask, for whoever is signed in. What the lists and rows do not need is fetched by the first that asks it. */
export const openDpiaDesk = (services: DeskServices): DpiaDeskStore => ({
  ...openDpiaStore(services),
  readScreening: async (found) => (await more()).readScreeningAnswers(services, found),
  readArrivals: () => unlessNoneCame(services, async () => (await more()).noticeArrivals(services)),
  readReviewers: async () => (await more()).readReviewers(services),
  siteUserId: async (upn) => (await more()).siteUserId(services, upn),
  tellDecided: async (found) => (await more()).tellDecided(services, found),
  tellTurn: async (found) => (await more()).tellTurn(services, found)
});
