import * as React from 'react';
import strings from '../../../loc/policies';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { useLazy, whenIdle } from '../../../shared-ui/useLazy';
import { shelf as shelve, type MyPolicy } from '../../rules/mine';
import type { Mine } from '../../store/mine/contract';
import { failureSentence } from '../../../shared-ui/failure';
import { answerKeeper } from './keeper';
import { Lists, type ListName } from './Lists';
import { cardId } from './PolicyCard';
import type { LoadMineStore } from './ports';
import { Progress } from './Progress';
import { useMine } from './useMine';
import type { DocumentPageProps } from './document/DocumentPage';
import type { ReceiptsPageProps } from './receipts/ReceiptsPage';
import styles from './Mine.module.scss';

const loadDocument = (): Promise<typeof import('./document/DocumentPage')> => import(/* webpackChunkName: 'reading' */ './document/DocumentPage');
const loadReceipts = (): Promise<typeof import('./receipts/ReceiptsPage')> => import(/* webpackChunkName: 'my-policies-receipts' */ './receipts/ReceiptsPage');

export interface MinePageProps {
  readonly services: DeskServices;
  readonly first: Mine;
  readonly load: (services: DeskServices) => Promise<Mine>;
  readonly loadStore: LoadMineStore;
  /** Opened at once, as from the link of a reminder. */
  readonly policyId?: number;
}

type View = { readonly name: ListName | 'receipts' } | { readonly name: 'document'; readonly policyId: number; readonly from: ListName };

/** The lists, a policy opened, and one's receipts. */
export const MinePage: React.FC<MinePageProps> = ({ services, first, load, loadStore, policyId }) => {
  const [view, setView] = React.useState<View>(
    policyId !== undefined && first.policies.some((policy) => policy.policyId === policyId) ? { name: 'document', policyId, from: 'toRead' } : { name: 'toRead' });
  const state = useMine(services, first, load, view.name === 'document');
  const { mine, policies } = state;
  const shelf = React.useMemo(() => shelve(policies), [policies]);
  const [search, setSearch] = React.useState('');
  const [returnTo, setReturnTo] = React.useState<number | undefined>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const keeper = React.useMemo(() => answerKeeper({ siteUrl: services.siteUrl, upn: services.me.upn, now: services.now }), [services]);
  React.useEffect(() => whenIdle(() => {
    // there before it is wanted; what fails now is fetched again then
    void Promise.allSettled([loadStore(), loadDocument()]);
  }), [loadStore]);
  React.useEffect(() => {
    if (returnTo !== undefined) {
      // the card may be in another list by now, as when it was agreed to
      const card = document.getElementById(cardId(returnTo));
      (card ?? heading.current)?.focus();
      setReturnTo(undefined);
    }
  }, [returnTo]);

  const open = (each: MyPolicy, from: ListName): void => setView({ name: 'document', policyId: each.policy.policyId, from });
  const opened = view.name === 'document' ? policies.find(({ policy }) => policy.policyId === view.policyId) : undefined;
  if (view.name === 'document' && opened) {
    const next = shelf.toRead.find((each) => each !== opened && each.state.kind !== 'declined');
    return (
      <div className={styles.page}>
        <OpenedPolicy
          key={view.policyId} services={services} each={opened} mine={mine} keeper={keeper} loadStore={loadStore} next={next} all={policies}
          onRecorded={state.add} onReload={state.reload} onOpen={(another) => open(another, view.from)}
          onBack={() => { setView({ name: view.from }); setReturnTo(view.policyId); }}
        />
      </div>
    );
  }
  const list: ListName = view.name === 'read' || view.name === 'all' ? view.name : 'toRead';
  const tab = (name: ListName | 'receipts', text: string): React.ReactElement => (
    <button type="button" className={styles.tab} aria-current={(view.name === 'receipts' ? 'receipts' : list) === name ? 'page' : undefined} onClick={() => setView({ name })}>{text}</button>
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>{strings.myPoliciesHeading}</h2>
        <Progress {...shelf.progress} />
      </div>
      {state.failure ? (
        <MessagePanel tone="warning" title={strings.staleTitle} urgent>
          <p>{failureSentence(state.failure)}</p>
          <QuietButton onClick={() => void state.reload()}>{strings.reload}</QuietButton>
        </MessagePanel>
      ) : null}
      <nav className={styles.tabs} aria-label={strings.listsLabel}>
        {tab('toRead', fill(strings.tabToRead, shelf.toRead.length))}
        {tab('read', fill(strings.tabRead, shelf.read.length))}
        {tab('all', fill(strings.tabAll, shelf.all.length))}
        {tab('receipts', strings.tabReceipts)}
      </nav>
      {view.name === 'receipts' ? <MyReceipts services={services} mine={mine} /> : (
        <>
          {list !== 'read' && policies.some((each) => each.concerns === 'unknown') ? <p className={styles.note}>{strings.unknownNote}</p> : null}
          <Lists shelf={shelf} locale={services.locale} list={list} search={search} onList={(name) => setView({ name })} onSearch={setSearch} onOpen={(each) => open(each, list)} />
        </>
      )}
    </div>
  );
};

const OpenedPolicy: React.FC<DocumentPageProps> = (props) => {
  const lazy = useLazy(loadDocument);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={strings.documentLoading} lines={8} />;
    case 'failed':
      return <NotLoaded tone="warning" title={strings.failPartTitle} again={lazy.again}><QuietButton onClick={props.onBack}>{strings.back}</QuietButton></NotLoaded>;
    case 'ready':
      return <lazy.module.DocumentPage {...props} />;
  }
};

const MyReceipts: React.FC<ReceiptsPageProps> = (props) => {
  const lazy = useLazy(loadReceipts);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={strings.opening} />;
    case 'failed':
      return <NotLoaded tone="warning" title={strings.failPartTitle} again={lazy.again} />;
    case 'ready':
      return <lazy.module.ReceiptsPage {...props} />;
  }
};
