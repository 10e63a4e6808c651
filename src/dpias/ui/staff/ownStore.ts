import { fetchPart } from '../../../platform/host/fetchPart';
import type { ScreeningStore, StaffDpiaStore } from '../../store/staff/contract';

const dpias = async (): Promise<StaffDpiaStore> => (await fetchPart(() => import(/* webpackChunkName: 'dpia-staff-store' */ '../../store/staff/ownStore'))).staffDpiaStore;
const screenings = async (): Promise<ScreeningStore> => (await fetchPart(() => import(/* webpackChunkName: 'dpia-screening-store' */ '../../store/staff/screenings'))).screeningStore;

/** DPIAs over SharePoint, fetched by the first question. @throws DeskError `offline` when it does not arrive */
export const ownDpiaStore: StaffDpiaStore = {
  readMyServices: async (services) => (await dpias()).readMyServices(services),
  readMyDpias: async (services) => (await dpias()).readMyDpias(services),
  readStates: async (services, all) => (await dpias()).readStates(services, all),
  readDraft: async (services, dpia) => (await dpias()).readDraft(services, dpia),
  readAround: async (services, dpia) => (await dpias()).readAround(services, dpia),
  saveAnswer: async (services, dpia, question, answer, over) => (await dpias()).saveAnswer(services, dpia, question, answer, over),
  saveRisk: async (services, dpia, risk, over) => (await dpias()).saveRisk(services, dpia, risk, over),
  withdrawRisk: async (services, dpia, over) => (await dpias()).withdrawRisk(services, dpia, over),
  saveHead: async (services, dpia, changes) => (await dpias()).saveHead(services, dpia, changes),
  start: async (services, dpia, guid) => (await dpias()).start(services, dpia, guid),
  addTalk: async (services, dpia, talk, guid) => (await dpias()).addTalk(services, dpia, talk, guid),
  submit: async (services, dpia, content) => (await dpias()).submit(services, dpia, content),
  readSubmitted: async (services, dpia, submission) => (await dpias()).readSubmitted(services, dpia, submission),
  sign: async (services, dpia, sign, guid) => (await dpias()).sign(services, dpia, sign, guid)
};

/** Screenings of whoever looks, fetched the same way. */
export const ownScreeningStore: ScreeningStore = {
  submitScreening: async (services, screening, guid) => (await screenings()).submitScreening(services, screening, guid),
  changeScreening: async (services, over, screening) => (await screenings()).changeScreening(services, over, screening),
  readMyScreenings: async (services) => (await screenings()).readMyScreenings(services)
};
