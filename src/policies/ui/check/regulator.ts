import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { readSettings, type DeskSettings } from '../../../platform/settings';

/** The regulator's name in both languages, as the desk's settings have it. */
export type RegulatorNames = Pick<DeskSettings, 'regulatorEn' | 'regulatorCy'>;

/** Undefined: no settings, or they could not be read; the usual name stands then. */
export const RegulatorContext = React.createContext<RegulatorNames | undefined>(undefined);

/** A name is not worth an error page: whatever stops its reading, the check goes on with the usual one. */
export async function readRegulator({ sp, siteUrl }: DeskServices): Promise<RegulatorNames | undefined> {
  try {
    return (await readSettings(sp, siteUrl)).settings;
  } catch (error) {
    console.warn('The settings could not be read for the regulator’s name', error);
    return undefined;
  }
}
