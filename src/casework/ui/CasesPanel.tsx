import strings from '../../loc/casework';
import * as React from 'react';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { SidePanel } from '../../shared-ui/SidePanel';
import type { HostTheme } from '../../shared-ui/theme/deskTheme';
import { CaseDesk, type CaseDeskProps } from './CaseDesk';
import { leavingTexts } from './Leaving';
import { CaseUiProvider, type CaseUi } from './room';
import { ServiceNames } from './serviceNames';

export interface CasesPanelHost extends Omit<CaseDeskProps, 'onDirty'> {
  readonly ui: CaseUi;
  readonly theme: HostTheme | undefined;
  /** The rows that are chosen in the list now; another choice changes nothing in an open panel. */
  readonly selection: readonly number[];
  readonly onDismissed: () => void;
}

/** The panel on top of the list. */
export const CasesPanel: React.FC<CasesPanelHost> = ({ ui, theme, selection, onDismissed, ...desk }) => {
  const [dirty, setDirty] = React.useState(false);
  const isOther = [...selection].sort().join() !== [...desk.logIds].sort().join();
  return (
    <SidePanel theme={theme} lang={ui.services.locale} title={ui.room.title(desk.command)} close={strings.close} leaving={leavingTexts} dirty={dirty} onDismissed={onDismissed}>
      {isOther ? <MessagePanel tone="information"><p>{strings.selectionChanged}</p></MessagePanel> : null}
      <CaseUiProvider value={ui}>
        <ServiceNames services={ui.services}><CaseDesk {...desk} onDirty={setDirty} /></ServiceNames>
      </CaseUiProvider>
    </SidePanel>
  );
};
