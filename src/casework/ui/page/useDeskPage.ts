import * as React from 'react';
import { settingsAtOpening } from '../../../platform/settings/atOpening';
import { deskPageOf } from '../../../platform/settings/pages';
import { useCaseUi } from '../room';
import { useRead } from '../useRead';

/** The page with the officers' desk, in a panel over a list as on the desk itself; undefined where the settings name none, and until they are read. */
export function useDeskPage(): string | undefined {
  const { services, deskPage: known } = useCaseUi();
  const page = useRead(React.useCallback(
    () => (known === undefined ? settingsAtOpening(services).then(({ settings }) => deskPageOf(services.siteUrl, settings)) : Promise.resolve(known)), [services, known]
  ));
  return page.state === 'read' ? page.value : undefined;
}
