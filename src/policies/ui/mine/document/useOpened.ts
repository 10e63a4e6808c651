import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import type { PolicyVersion } from '../../../rules/version';
import type { OpenedVersion } from '../../../store/mine/contract';
import { failureOf, type Failure } from '../../../../shared-ui/failure';
import type { LoadMineStore } from '../ports';

export type Opened =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'opened'; readonly version: OpenedVersion };

/** The text of a version, fetched when the version is shown. */
export function useOpened(services: DeskServices, loadStore: LoadMineStore, version: PolicyVersion): { readonly opened: Opened; readonly retry: () => void } {
  const [opened, setOpened] = React.useState<Opened>({ name: 'loading' });
  const [tries, setTries] = React.useState(0);
  // the row of a version never changes, so its id stands for it; it may be held meanwhile
  const shown = React.useRef(version);
  shown.current = version;
  const isHeld = version.held !== undefined;
  React.useEffect(() => {
    let here = true;
    setOpened({ name: 'loading' });
    loadStore().then((store) => store.openVersion(services, shown.current)).then(
      (found) => { if (here) { setOpened({ name: 'opened', version: found }); } },
      (error: unknown) => { if (here) { setOpened({ name: 'failed', failure: failureOf(error) }); } }
    );
    return () => { here = false; };
  }, [loadStore, services, tries, version.id, isHeld]);
  return { opened, retry: () => setTries(tries + 1) };
}
