import strings from '../../loc/casework';
import * as React from 'react';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { SidePanel } from '../../shared-ui/SidePanel';
import { useLazy } from '../../shared-ui/useLazy';
import type { HostTheme } from '../../shared-ui/theme/deskTheme';
import type { AnyCase } from '../rules/kind';
import { CaseDesk, type CaseDeskProps } from './CaseDesk';
import { leavingTexts } from './Leaving';
import { CaseUiProvider, useCaseUi, type CaseUi } from './room';
import { RowsSaved } from './rowsSaved';
import { ServiceNames } from './serviceNames';
import type { OnFound } from './useCaseRun';

export interface CasesPanelHost extends Omit<CaseDeskProps, 'onDirty'> {
  readonly ui: CaseUi;
  readonly theme: HostTheme | undefined;
  /** The rows that are chosen in the list now; another choice changes nothing in an open panel. */
  readonly selection: readonly number[];
  readonly onDismissed: () => void;
}

/** The panel on top of the list. */
export const CasesPanel: React.FC<CasesPanelHost> = ({ ui, theme, selection, onDismissed, ...opened }) => {
  const [dirty, setDirty] = React.useState(false);
  const [command, setCommand] = React.useState(opened.command);
  const [saved, setSaved] = React.useState<AnyCase>();
  const desk = { ...opened, command };
  const title = React.useRef<HTMLDivElement>(null);
  const heard = React.useCallback<OnFound>((found, isSaved) => { if (isSaved) setSaved(found); }, []);
  const goOn = (next: string): void => {
    setCommand(next);
    setSaved(undefined);
  };
  const isNext = command !== opened.command;
  React.useEffect(() => { if (isNext) title.current?.focus(); }, [command, isNext]);
  const isOther = [...selection].sort().join() !== [...desk.logIds].sort().join();
  return (
    <SidePanel theme={theme} lang={ui.services.locale} title={ui.room.title(desk.command)} close={strings.close} leaving={leavingTexts} dirty={dirty} onDismissed={onDismissed}>
      {isOther ? <MessagePanel tone="information"><p>{strings.selectionChanged}</p></MessagePanel> : null}
      <CaseUiProvider value={ui}>
        <ServiceNames services={ui.services}>
          {/* the panel says its title once; after a step the next one has the focus */}
          <div ref={title} {...(isNext ? { role: 'group', 'aria-label': ui.room.title(command), tabIndex: -1 } : {})}>
            {/* several have their own way from one to the next */}
            <RowsSaved>
              <CaseDesk
                {...desk} key={command} onDirty={setDirty} onFound={heard}
                next={saved && desk.logIds.length === 1 ? <Next found={saved} onCommand={goOn} /> : undefined}
              />
            </RowsSaved>
          </div>
        </ServiceNames>
      </CaseUiProvider>
    </SidePanel>
  );
};

const loadPage = (): Promise<typeof import('./page')> => import(/* webpackChunkName: 'case-page' */ './page');

/** The next step has the words of the page of a case, which are fetched when they are needed; a save stands without them. */
const Next: React.FC<{ readonly found: AnyCase; readonly onCommand: (command: string) => void }> = ({ found, onCommand }) => {
  const { room } = useCaseUi();
  const page = useLazy(loadPage);
  const parts = useLazy(room.page);
  return page.state === 'ready' && parts.state === 'ready' ? <page.module.NextInPanel found={found} parts={parts.module} onCommand={onCommand} /> : null;
};
