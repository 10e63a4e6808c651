import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import type { CaseLine } from '../../casework/rules/worklist';
import { Leaving, useAskBeforeUnload } from '../../casework/ui/Leaving';
import { CaseUiProvider, type CaseUi } from '../../casework/ui/room';
import { QuietButton } from '../../shared-ui/Button';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { useLazy } from '../../shared-ui/useLazy';
import styles from './Desk.module.scss';

const loadDesk = (): Promise<typeof import('../../casework/ui/CaseDesk')> => import(/* webpackChunkName: 'case-desk' */ '../../casework/ui/CaseDesk');

interface CommandPageProps {
  readonly ui: CaseUi;
  readonly command: string;
  readonly line: CaseLine;
  readonly onBack: () => void;
}

/** One command on one case in the page itself: the panels are those of the list view. */
export const CommandPage: React.FC<CommandPageProps> = ({ ui, command, line, onBack }) => {
  const lazy = useLazy(loadDesk);
  const [dirty, setDirty] = React.useState(false);
  const [asking, setAsking] = React.useState(false);
  useAskBeforeUnload(dirty);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const [ids] = React.useState(() => [line.logId]);
  return (
    <section className={styles.command} aria-labelledby="desk-command-heading">
      <QuietButton onClick={() => (dirty ? setAsking(true) : onBack())}>{strings.backToWorklist}</QuietButton>
      {asking ? <Leaving onStay={() => setAsking(false)} onLeave={onBack} /> : null}
      <h3 ref={heading} id="desk-command-heading" tabIndex={-1} className={styles.heading}>{ui.room.title(command)}</h3>
      {lazy.state === 'loading' ? <Skeleton label={common.loading} /> : null}
      {lazy.state === 'failed' ? <NotLoaded text={strings.partNotLoaded} again={lazy.again} /> : null}
      {lazy.state === 'ready' ? (
        <CaseUiProvider value={ui}>
          <lazy.module.CaseDesk command={command} logIds={ids} onDirty={setDirty} onReload={onBack} />
        </CaseUiProvider>
      ) : null}
    </section>
  );
};
