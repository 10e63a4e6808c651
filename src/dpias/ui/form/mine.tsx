import * as React from 'react';
import type { OpenedDesk } from '../../../casework/ui/staff/StaffRoom';
import type { StartFromScreeningProps } from '../screening/contract';
import { ownDpiaStore, ownScreeningStore } from '../staff/ownStore';
import { formStore } from './formStore';
import { MyDpias } from './MyDpias';

const store = formStore(ownDpiaStore);

/** *My DPIAs* over SharePoint. */
export const OwnDpias: React.FC<OpenedDesk> = (desk) => <MyDpias {...desk} store={store} readMyScreenings={ownScreeningStore.readMyScreenings} />;

/** The same, which begins with a screening. */
export const StartFromScreening: React.FC<StartFromScreeningProps> = ({ services, settings, screening: { reference } }) => (
  <MyDpias services={services} settings={settings} store={store} readMyScreenings={ownScreeningStore.readMyScreenings} screening={reference} />
);
