import { fetchPart } from '../../../platform/host/fetchPart';
import type { DeskServices } from '../../../platform/host/services';
import type { SignRow } from '../../rules/signing/counts';
import type { MyDpia, StaffDpiaStore } from '../staff/contract';

/** What the form asks besides: who looks, and what they have signed. */
export interface FormStore extends StaffDpiaStore {
  readonly readMyId: (services: DeskServices) => Promise<number>;
  readonly readMySigns: (services: DeskServices, dpia: MyDpia) => Promise<readonly SignRow[]>;
}

const mine = (): Promise<typeof import('../../store/mine')> => fetchPart(() => import(/* webpackChunkName: 'dpia-mine' */ '../../store/mine'));

/** The store of the staff's pages with what the form asks besides. */
export const formStore = (store: StaffDpiaStore): FormStore => ({
  ...store,
  readMyId: async (services) => (await mine()).readMyId(services),
  readMySigns: async (services, dpia) => (await mine()).readMySigns(services, dpia)
});
