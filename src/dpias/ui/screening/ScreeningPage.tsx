import * as React from 'react';
import common from '../../../loc/common';
import strings from '../../../loc/dpiaScreen';
import staff from '../../../loc/staff';
import { useFormDraft } from '../../../casework/ui/staff/draft/useFormDraft';
import { Sent } from '../../../casework/ui/staff/sent/Sent';
import styles from '../../../casework/ui/staff/StaffPage.module.scss';
import { useFetchAhead } from '../../../casework/ui/staff/useFetchAhead';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import { LinkButton } from '../../../shared-ui/Button';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useLazy } from '../../../shared-ui/useLazy';
import type { ScreeningDraft } from '../../rules/screening/draft';
import type { LoadStart, MyScreening, ScreeningDesk, StartFromScreeningProps } from './contract';
import { ScreeningForm, type SentScreening } from './form/ScreeningForm';
import type { MyScreeningsProps } from './mine/MyScreenings';

export interface ScreeningPageProps extends ScreeningDesk {
  /** One of one's own, to begin with. */
  readonly opens?: number;
  /** Where drafts are kept; the browser's own store unless given. */
  readonly drafts?: KeyValueStore;
}

const loadConfirmation = (): Promise<typeof import('./sent/Confirmation')> => import(/* webpackChunkName: 'screening-sent' */ './sent/Confirmation');
const loadMine = (): Promise<typeof import('./mine/MyScreenings')> => import(/* webpackChunkName: 'my-screenings' */ './mine/MyScreenings');

const draftKind = { text: 'screening|text', files: 'screening|files' };

type View = 'screen' | 'mine';
interface Starting {
  readonly screening: MyScreening;
  readonly myServices: readonly string[];
}

/** Whether a project needs a DPIA, and one's own screenings. Changing sides, or starting a DPIA, keeps what was typed. */
export const ScreeningPage: React.FC<ScreeningPageProps> = ({ opens, drafts, ...desk }) => {
  const { services, settings, loadStore, loadStart } = desk;
  const [view, setView] = React.useState<View>(opens === undefined ? 'screen' : 'mine');
  const [sent, setSent] = React.useState<SentScreening | undefined>();
  const [starting, setStarting] = React.useState<Starting | undefined>();
  const keeper = useFormDraft<ScreeningDraft>(draftKind, services, drafts);
  const stands = keeper.found !== undefined;
  const [isBegun, setBegun] = React.useState(false);
  const parts = React.useMemo(() => [loadStore, loadConfirmation], [loadStore]);
  useFetchAhead(stands && isBegun && view === 'screen', parts);
  const onStart = (screening: MyScreening, myServices: readonly string[]): void => setStarting({ screening, myServices });

  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.heading}</h2>
      {starting && loadStart ? (
        <>
          <p><LinkButton onClick={() => setStarting(undefined)}>{strings.startBack}</LinkButton></p>
          <Start load={loadStart} services={services} settings={settings} {...starting} />
        </>
      ) : null}
      <div hidden={starting !== undefined}>
        <nav className={styles.tabs} aria-label={strings.tabsLabel}>
          <Tab current={view === 'screen'} onClick={() => setView('screen')}>{strings.tabScreen}</Tab>
          <Tab current={view === 'mine'} onClick={() => setView('mine')}>{strings.tabMine}</Tab>
        </nav>
        <div hidden={view !== 'screen'} onFocus={() => setBegun(true)}>
          {sent ? (
            <Sent load={loadConfirmation} title={strings.sentTitle} reference={sent.screening.reference} settings={settings}
              props={{ ...desk, sent, onStart, onAnother: () => setSent(undefined), onMine: () => setView('mine') }} />
          ) : (
            <>
              <p className={styles.lead}>{strings.lead}</p>
              <p className={styles.quiet}>{strings.what}</p>
              {stands ? (
                <ScreeningForm key={keeper.isLate ? 'late' : 'first'} services={services} settings={settings} loadStore={loadStore} keeper={keeper} onSent={setSent} />
              ) : <Skeleton label={common.loading} lines={6} />}
            </>
          )}
        </div>
        {view === 'mine' ? <Mine {...desk} opens={opens} drafts={drafts} onStart={onStart} /> : null}
      </div>
    </div>
  );
};

const Tab: React.FC<{ readonly current: boolean; readonly onClick: () => void }> = ({ current, onClick, children }) => (
  <button type="button" className={styles.tab} aria-current={current ? 'page' : undefined} onClick={onClick}>{children}</button>
);

const Mine: React.FC<MyScreeningsProps> = (props) => {
  const lazy = useLazy(loadMine);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={strings.mineReading} />;
    case 'failed': return <NotLoaded tone="warning" title={staff.loadFailTitle} again={lazy.again} />;
    case 'ready': return <lazy.module.MyScreenings {...props} />;
  }
};

const Start: React.FC<StartFromScreeningProps & { readonly load: LoadStart }> = ({ load, ...props }) => {
  const lazy = useLazy(load);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={common.loading} lines={6} />;
    case 'failed': return <NotLoaded tone="warning" title={strings.startNotLoaded} again={lazy.again} />;
    case 'ready': return <lazy.module {...props} />;
  }
};
