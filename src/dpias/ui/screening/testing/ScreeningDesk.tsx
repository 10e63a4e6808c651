import * as React from 'react';
import { services, settings } from '../../../../casework/ui/staff/testing/staffDesk';
import type { KeyValueStore } from '../../../../platform/host/browserDrafts';
import type { DeskSettings } from '../../../../platform/settings';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { LoadStart, ScreeningPort } from '../contract';
import { ScreeningPage } from '../ScreeningPage';

interface DeskProps {
  readonly store: ScreeningPort;
  readonly drafts: KeyValueStore;
  readonly known?: Partial<DeskSettings>;
  readonly opens?: number;
  readonly loadStart?: LoadStart;
}

/** The page over a store of a test's own. */
export const ScreeningTestDesk: React.FC<DeskProps> = ({ store, drafts, known, opens, loadStart }) => {
  const loadStore = React.useCallback(() => Promise.resolve(store), [store]);
  return (
    <DeskRoot theme={undefined} lang="en-GB">
      <ScreeningPage services={services} settings={{ ...settings, ...known }} loadStore={loadStore} loadStart={loadStart} drafts={drafts} opens={opens} />
    </DeskRoot>
  );
};
