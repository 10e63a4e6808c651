import * as strings from 'CasesStrings';
import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../../../shared-ui/theme/deskTheme';
import { CaseDesk, type CaseDeskProps } from './CaseDesk';
import { CaseStoreProvider, type CaseStore } from './casePort';
import { Leaving, useAskBeforeUnload } from './Leaving';
import { commandTitle } from './offers';
import styles from '../cases.module.scss';

export interface CasesPanelHost extends Omit<CaseDeskProps, 'onDirty'> {
  readonly store: CaseStore;
  readonly theme: HostTheme | undefined;
  /** The rows that are chosen in the list now; another choice changes nothing in an open panel. */
  readonly selection: readonly number[];
  readonly onDismissed: () => void;
}

/** The panel on top of the list. Fluent keeps the focus inside and gives it back to the command when it closes. */
export const CasesPanel: React.FC<CasesPanelHost> = ({ store, theme, selection, onDismissed, ...desk }) => {
  const [isOpen, setOpen] = React.useState(true);
  const [dirty, setDirty] = React.useState(false);
  const [asking, setAsking] = React.useState(false);
  useAskBeforeUnload(dirty && isOpen);
  const { locale } = desk.services;
  const isOther = [...selection].sort().join() !== [...desk.logIds].sort().join();
  return (
    <DeskRoot theme={theme} lang={locale}>
      <Panel
        isOpen={isOpen}
        type={PanelType.custom}
        customWidth="min(760px, 100vw)"
        headerText={commandTitle(desk.command)}
        headerTextProps={{ 'aria-level': 2 }}
        closeButtonAriaLabel={strings.close}
        onDismiss={(event) => {
          if (dirty) {
            event?.preventDefault();
            setAsking(true);
          } else {
            setOpen(false);
          }
        }}
        onOuterClick={() => undefined}
        onDismissed={onDismissed}
      >
        <DeskRoot theme={theme} lang={locale}>
          <div className={styles.content}>
            {asking ? <Leaving onStay={() => setAsking(false)} onLeave={() => setOpen(false)} /> : null}
            {isOther ? <MessagePanel tone="information"><p>{strings.selectionChanged}</p></MessagePanel> : null}
            <CaseStoreProvider value={store}>
              <CaseDesk {...desk} onDirty={setDirty} />
            </CaseStoreProvider>
          </div>
        </DeskRoot>
      </Panel>
    </DeskRoot>
  );
};
