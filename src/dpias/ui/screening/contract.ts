import type * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import type { MyScreening, ScreeningStore, StaffDpiaStore } from '../staff/contract';

export type { MyScreening, NewScreening } from '../staff/contract';

/** What the pages of screening ask of SharePoint. */
export interface ScreeningPort extends ScreeningStore, Pick<StaffDpiaStore, 'readMyServices'> {}
export type LoadScreenings = () => Promise<ScreeningPort>;

export interface StartFromScreeningProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  /** What goes over into the DPIA. */
  readonly screening: MyScreening;
  /** Services in whose managers' group whoever starts is, by their folders: at least one. */
  readonly myServices: readonly string[];
}
/** The page on which a DPIA begins with a screening: the form's own, fetched when somebody starts. */
export type LoadStart = () => Promise<React.ComponentType<StartFromScreeningProps>>;

/** What each page of screening works with. */
export interface ScreeningDesk {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly loadStore: LoadScreenings;
  /** Undefined where a DPIA is started elsewhere. */
  readonly loadStart: LoadStart | undefined;
}
