import * as React from 'react';
import { StaffRoom, type OpenDesk } from '../StaffRoom';
import type { ToldPageProps } from './ToldPage';

export interface ToldRoomProps<LoadStore> {
  readonly open: OpenDesk;
  readonly loadStore: LoadStore;
}

/** Logging what reached somebody, from an empty page to its reference. */
export const toldRoom = <LoadStore,>(heading: string, Page: React.ComponentType<ToldPageProps<LoadStore>>): React.FC<ToldRoomProps<LoadStore>> => function ToldRoom({ open, loadStore }) {
  return <StaffRoom open={open} heading={heading}>{({ services, settings }) => <Page services={services} settings={settings} loadStore={loadStore} />}</StaffRoom>;
};
