import * as React from 'react';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import type { DeskSettings } from '../../platform/settings';
import type { DeskServices } from '../../platform/host/services';
import { useRead, type Read } from './useRead';

/** What the settings say of the council and of those for whom it acts; undefined on a site that nobody has set up. */
export function useCouncilSettings(services: DeskServices): Read<DeskSettings | undefined> {
  return useRead(React.useCallback(async () => (await settingsAtOpening(services)).settings, [services]));
}
