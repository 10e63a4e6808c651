import strings from '../../../loc/policyDesk';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { Leaving } from '../../../shared-ui/Leaving';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useLazy, whenIdle } from '../../../shared-ui/useLazy';
import type { PolicyAccess } from '../../store/access';
import type { DeskTab, PolicyPageProps, TaskOfPolicy, TasksGiven } from './deskContract';
import { deskPages, type DeskPageEntry } from './deskPages';
import { Failure } from './failure';
import { Tabs } from '../../../shared-ui/Tabs';
import { useRead } from './useRead';
import styles from './policyDesk.module.scss';

export interface OpenedPolicyDesk {
  readonly services: DeskServices;
  /** Undefined for everybody who may not read the library of working files. */
  readonly access: PolicyAccess | undefined;
}

const tabNames: Readonly<Record<DeskTab, string>> = {
  library: strings.tab_library, reviews: strings.tab_reviews, compliance: strings.tab_compliance, reminders: strings.tab_reminders, proof: strings.tab_proof
};

interface Asked {
  /** The policy that the page was opened for, by its number in the library. */
  readonly asked?: number;
  /** Hears that it was left. */
  readonly onLeft?: () => void;
}

/** The officers' policy desk from an empty page on; staff get a sentence. */
export const PolicyDeskRoom: React.FC<Asked & { readonly open: () => Promise<OpenedPolicyDesk> }> = ({ open, ...asked }) => {
  const [read, again] = useRead(open);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.deskHeading}</h2>
      {read.name === 'reading' ? <Skeleton label={strings.opening} lines={6} /> : null}
      {read.name === 'failed' ? (
        <Failure error={read.error} onRetry={again} title={strings.openFailed}>{isDeskError(read.error, 'not-set-up') ? <p>{strings.notSetUp}</p> : undefined}</Failure>
      ) : null}
      {read.name === 'there' ? <Opened {...read.value} {...asked} /> : null}
    </div>
  );
};

const Opened: React.FC<OpenedPolicyDesk & Asked> = ({ access, ...given }) => (access ? <Pages {...given} access={access} /> : (
  <MessagePanel tone="information" title={strings.notForYouTitle}>
    <p>{strings.notForYou}</p>
    <p>{strings.notForYouAccess}</p>
  </MessagePanel>
));

async function extendChain(services: PolicyPageProps['services']): Promise<void> {
  try {
    const { bringUpToDateBeside } = await import(/* webpackChunkName: 'policy-proof' */ '../../store/proof/bringUpToDate');
    bringUpToDateBeside(services);
  } catch (error) {
    console.warn('The part of the page that extends the chain of receipts was not fetched', error);
  }
}

/** What stands in the place of the tabs' panel: a page, begun anew with each task that the address asks for. */
interface Shown {
  readonly tab: DeskTab;
  readonly opened: TaskOfPolicy | undefined;
  readonly turn: number;
}

const Pages: React.FC<PolicyPageProps & Asked> = ({ asked, onLeft, ...page }) => {
  const { services, access: { role } } = page;
  const [shown, setShown] = React.useState<Shown>({ tab: deskPages[0].key, opened: undefined, turn: 0 });
  const [isDirty, setDirty] = React.useState(false);
  const [leaving, setLeaving] = React.useState<{ readonly go: () => void }>();
  const entry = deskPages.find(({ key }) => key === shown.tab) ?? deskPages[0];
  const show = (tab: DeskTab, opened?: TaskOfPolicy): void => {
    const go = (): void => {
      setLeaving(undefined);
      setDirty(false);
      setShown({ tab, opened, turn: shown.turn + 1 });
      if (!opened && shown.opened) onLeft?.();
    };
    if (isDirty) setLeaving({ go });
    else go();
  };
  const open = React.useRef<(policyId: number) => void>(() => undefined);
  open.current = (policyId) => {
    // whoever comes for a policy comes because its review is due; one who may record none sees what was published of it
    if (shown.opened?.policyId !== policyId) show('reviews', { task: role === 'reviewer' ? 'versions' : 'review', policyId });
  };
  React.useEffect(() => { if (asked !== undefined) open.current(asked); }, [asked]);
  const left = (): void => {
    if (!shown.opened) return;
    setShown({ ...shown, opened: undefined });
    onLeft?.();
  };
  // the chain over the receipts grows whenever an officer is here, whatever they came for
  React.useEffect(() => { if (role !== 'reviewer') whenIdle(() => void extendChain(services)); }, [services, role]);
  return (
    <>
      {page.access.role === 'reviewer' ? <MessagePanel tone="information"><p>{strings.readOnly}</p></MessagePanel> : null}
      {leaving ? (
        <Leaving heading={strings.leaveHeading} text={strings.leaveText} stay={strings.leaveStay} go={strings.leaveGo} onStay={() => setLeaving(undefined)} onLeave={leaving.go} />
      ) : null}
      <Tabs id="policy-tab" label={strings.tabsLabel} tabs={deskPages.map(({ key }) => ({ key, text: tabNames[key] }))} chosen={shown.tab} onChoose={(tab) => show(tab)}>
        <Page key={`${shown.tab} ${shown.turn}`} entry={entry} {...page} opened={shown.opened} guard={setDirty} onLeft={left} />
      </Tabs>
    </>
  );
};

const Page: React.FC<PolicyPageProps & TasksGiven & { readonly entry: DeskPageEntry }> = ({ entry, ...page }) => {
  const lazy = useLazy(entry.load);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={strings.opening} />;
    case 'failed': return <NotLoaded text={strings.pageNotLoaded} again={lazy.again} />;
    case 'ready': return <lazy.module.default {...page} />;
  }
};
