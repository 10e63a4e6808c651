import strings from '../../../../loc/cases';
import * as React from 'react';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { SidePanel } from '../../../../shared-ui/SidePanel';
import type { HostTheme } from '../../../../shared-ui/theme/deskTheme';
import { ServiceNames } from '../serviceNames';
import { CaseDesk, type CaseDeskProps } from './CaseDesk';
import { CaseStoreProvider, type CaseStore } from './casePort';
import { leavingTexts } from './Leaving';
import { commandTitle } from './offers';

export interface CasesPanelHost extends Omit<CaseDeskProps, 'onDirty'> {
  readonly store: CaseStore;
  readonly theme: HostTheme | undefined;
  /** The rows that are chosen in the list now; another choice changes nothing in an open panel. */
  readonly selection: readonly number[];
  readonly onDismissed: () => void;
}

/** The panel on top of the list. */
export const CasesPanel: React.FC<CasesPanelHost> = ({ store, theme, selection, onDismissed, ...desk }) => {
  const [dirty, setDirty] = React.useState(false);
  const isOther = [...selection].sort().join() !== [...desk.logIds].sort().join();
  return (
    <SidePanel theme={theme} lang={desk.services.locale} title={commandTitle(desk.command)} close={strings.close} leaving={leavingTexts} dirty={dirty} onDismissed={onDismissed}>
      {isOther ? <MessagePanel tone="information"><p>{strings.selectionChanged}</p></MessagePanel> : null}
      <CaseStoreProvider value={store}>
        <ServiceNames services={desk.services}><CaseDesk {...desk} onDirty={setDirty} /></ServiceNames>
      </CaseStoreProvider>
    </SidePanel>
  );
};
