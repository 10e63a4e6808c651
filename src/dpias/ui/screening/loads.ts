import { ownDpiaStore, ownScreeningStore } from '../staff/ownStore';
import type { LoadScreenings, LoadStart, ScreeningPort } from './contract';

const port: ScreeningPort = { ...ownScreeningStore, readMyServices: ownDpiaStore.readMyServices };

/** The store over SharePoint: each of its questions is fetched with the first that is asked. */
export const loadStore: LoadScreenings = () => Promise.resolve(port);

/** The page on which a DPIA begins with a screening. */
export const loadStart: LoadStart = async () => (await import(/* webpackChunkName: 'my-dpias' */ '../form/mine')).StartFromScreening;
