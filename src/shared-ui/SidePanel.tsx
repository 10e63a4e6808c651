import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { Leaving, type LeavingProps } from './Leaving';
import { useAskBeforeUnload } from './useAskBeforeUnload';
import { DeskRoot, type DeskRootProps } from './theme/DeskRoot';
import { FluentTheme } from './theme/FluentTheme';
import styles from './SidePanel.module.scss';

interface SidePanelProps extends DeskRootProps {
  readonly title: string;
  readonly close: string;
  readonly leaving: Omit<LeavingProps, 'onStay' | 'onLeave'>;
  /** Something was typed that is not saved: closing asks. */
  readonly dirty: boolean;
  readonly onDismissed: () => void;
}

/** A panel on top of a list. Fluent keeps the focus inside and gives it back to the command when it closes. */
export const SidePanel: React.FC<SidePanelProps> = ({ title, close, leaving, dirty, onDismissed, theme, lang, children }) => {
  const [isOpen, setOpen] = React.useState(true);
  const [asking, setAsking] = React.useState(false);
  useAskBeforeUnload(dirty && isOpen);
  return (
    <DeskRoot theme={theme} lang={lang}>
      <FluentTheme>
        <Panel
          className={styles.panel}
          isOpen={isOpen}
          type={PanelType.custom}
          customWidth="min(760px, 100vw)"
          headerText={title}
          headerTextProps={{ 'aria-level': 2 }}
          closeButtonAriaLabel={close}
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
          <DeskRoot theme={theme} lang={lang}>
            <div className={styles.content}>
              {asking ? <Leaving {...leaving} onStay={() => setAsking(false)} onLeave={() => setOpen(false)} /> : null}
              {children}
            </div>
          </DeskRoot>
        </Panel>
      </FluentTheme>
    </DeskRoot>
  );
};
