import casework from '../../../loc/casework';
import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import { FluentTheme } from '../../../shared-ui/theme/FluentTheme';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { fill } from '../../../shared-ui/text';
import type { CaseKey } from '../../intake/officersCase';
import { CaseView } from './CaseView';
import type { OfficersDesk } from './officersDesk';
import type { IncomingParts, IncomingRoom } from './parts';
import { TakingInView } from './TakingInView';
import styles from './incoming.module.scss';

export interface IncomingPanelProps {
  readonly desk: OfficersDesk;
  readonly room: IncomingRoom;
  /** Of that room, fetched. */
  readonly parts: IncomingParts;
  readonly theme: HostTheme | undefined;
  readonly show: { readonly kind: 'taking-in' } | { readonly kind: 'case'; readonly key: CaseKey };
  /** The exact worklist, below what was taken in. */
  readonly worklist?: React.ReactNode;
  readonly onDismissed: () => void;
}

/**
 * The officers' panel beside a list. Fluent keeps the focus inside and gives it back to the command when it closes.
 * The panel is drawn at the end of the page, so the desk's colours and live region are set up inside it once more.
 */
export const IncomingPanel: React.FC<IncomingPanelProps> = ({ desk, room, parts, theme, show, worklist, onDismissed }) => {
  const [isOpen, setOpen] = React.useState(true);
  const [reference, setReference] = React.useState<string>();
  const { locale } = desk.services;
  const { texts } = parts;
  const caseHeading = reference === undefined ? texts.caseHeadingUnknown : fill(texts.caseHeading, reference);
  return (
    <DeskRoot theme={theme} lang={locale}>
      <FluentTheme>
        <Panel
          isOpen={isOpen}
          isLightDismiss
          {...(worklist ? { type: PanelType.custom, customWidth: 'min(980px, 100vw)' } : { type: PanelType.medium })}
          headerText={show.kind === 'taking-in' ? texts.takenInHeading : caseHeading}
          headerTextProps={{ 'aria-level': 2 }}
          closeButtonAriaLabel={casework.close}
          onDismiss={() => setOpen(false)}
          onDismissed={onDismissed}
        >
          <DeskRoot theme={theme} lang={locale}>
            <div className={styles.content}>
              {show.kind === 'taking-in'
                ? <TakingInView room={room} desk={desk} onReload={() => window.location.reload()} />
                : <CaseView desk={desk} parts={parts} caseKey={show.key} onReference={setReference} />}
              {worklist}
            </div>
          </DeskRoot>
        </Panel>
      </FluentTheme>
    </DeskRoot>
  );
};
