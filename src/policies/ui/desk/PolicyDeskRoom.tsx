import strings from '../../../loc/policyDesk';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useLazy, whenIdle } from '../../../shared-ui/useLazy';
import type { PolicyAccess } from '../../store/access';
import type { DeskTab, PolicyPageProps } from './deskContract';
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

/** The officers' policy desk from an empty page on; staff get a sentence. */
export const PolicyDeskRoom: React.FC<{ readonly open: () => Promise<OpenedPolicyDesk> }> = ({ open }) => {
  const [read, again] = useRead(open);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.deskHeading}</h2>
      {read.name === 'reading' ? <Skeleton label={strings.opening} lines={6} /> : null}
      {read.name === 'failed' ? (
        <Failure error={read.error} onRetry={again} title={strings.openFailed}>{isDeskError(read.error, 'not-set-up') ? <p>{strings.notSetUp}</p> : undefined}</Failure>
      ) : null}
      {read.name === 'there' ? <Opened {...read.value} /> : null}
    </div>
  );
};

const Opened: React.FC<OpenedPolicyDesk> = ({ services, access }) => (access ? <Pages services={services} access={access} /> : (
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

const Pages: React.FC<PolicyPageProps> = (page) => {
  const [chosen, setChosen] = React.useState<DeskTab>(deskPages[0].key);
  const entry = deskPages.find(({ key }) => key === chosen) ?? deskPages[0];
  const { services, access: { role } } = page;
  // the chain over the receipts grows whenever an officer is here, whatever they came for
  React.useEffect(() => { if (role !== 'reviewer') whenIdle(() => void extendChain(services)); }, [services, role]);
  return (
    <>
      {page.access.role === 'reviewer' ? <MessagePanel tone="information"><p>{strings.readOnly}</p></MessagePanel> : null}
      <Tabs id="policy-tab" label={strings.tabsLabel} tabs={deskPages.map(({ key }) => ({ key, text: tabNames[key] }))} chosen={chosen} onChoose={setChosen}>
        <Page key={chosen} entry={entry} {...page} />
      </Tabs>
    </>
  );
};

const Page: React.FC<PolicyPageProps & { readonly entry: DeskPageEntry }> = ({ entry, ...page }) => {
  const lazy = useLazy(entry.load);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={strings.opening} />;
    case 'failed': return <NotLoaded text={strings.pageNotLoaded} again={lazy.again} />;
    case 'ready': return <lazy.module.default {...page} />;
  }
};
