import type * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import type { Unread } from '../../rules/risks/readRisk';
import type { MyScreening as StoredScreening, NewScreening, StaffDpiaStore } from '../staff/contract';

export type { NewScreening };

/** A screening of whoever looks. */
export interface MyScreening extends StoredScreening {
  /** `YYYY-MM-DD`: until when they asked for a *no* to hold. */
  readonly wantedUntil?: string;
  /** Parts of its answers that could not be read, with what stands there: they are shown, and lost with the next save. */
  readonly unread?: readonly Unread[];
}

/** What the pages of screening ask of SharePoint. @see ScreeningStore of `staff/contract` */
export interface ScreeningPort extends Pick<StaffDpiaStore, 'readMyServices'> {
  readonly submitScreening: (services: DeskServices, screening: NewScreening, guid: string) => Promise<MyScreening>;
  readonly changeScreening: (services: DeskServices, over: MyScreening, screening: NewScreening) => Promise<MyScreening>;
  readonly readMyScreenings: (services: DeskServices) => Promise<readonly MyScreening[]>;
}
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
