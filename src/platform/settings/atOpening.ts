import { askedOnce } from '../sharepoint/askedOnce';
import type { SPFI } from '../sharepoint/pnp';
import type { DeskSettings } from './schema';
import { readSettings, type StoredSettings } from './store';

/** The settings that an officers' page begins with, asked once for all components that open together. @throws DeskError as `readSettings` */
export function settingsAtOpening({ sp, siteUrl }: { readonly sp: SPFI; readonly siteUrl: string }): Promise<StoredSettings<DeskSettings>> {
  return askedOnce(sp, 'settings', () => readSettings(sp, siteUrl));
}
