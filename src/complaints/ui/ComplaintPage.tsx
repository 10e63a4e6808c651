import * as React from 'react';
import common from '../../loc/common';
import strings from '../../loc/complaintForm';
import { useFormDraft } from '../../casework/ui/staff/draft/useFormDraft';
import { DpoContact } from '../../casework/ui/staff/DpoContact';
import { Sent } from '../../casework/ui/staff/sent/Sent';
import styles from '../../casework/ui/staff/StaffPage.module.scss';
import { useFetchAhead } from '../../casework/ui/staff/useFetchAhead';
import type { KeyValueStore } from '../../platform/host/browserDrafts';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { Skeleton } from '../../shared-ui/Skeleton';
import type { EntryDraft } from '../rules/intake/entryDraft';
import type { LoadComplaintStore, SentComplaint } from './contract';
import { ComplaintForm } from './form/ComplaintForm';

export interface ComplaintPageProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly loadStore: LoadComplaintStore;
  /** Where drafts are kept; the browser's own store unless given. */
  readonly drafts?: KeyValueStore;
}

const draftKind = { text: 'complaint|text', files: 'complaint|files' };

const loadConfirmation = (): Promise<typeof import('./sent/Confirmation')> => import(/* webpackChunkName: 'complaint-sent' */ './sent/Confirmation');

/** Somebody of staff logs a complaint that reached them, and is told what comes of it. */
export const ComplaintPage: React.FC<ComplaintPageProps> = ({ services, settings, loadStore, drafts }) => {
  const [sent, setSent] = React.useState<SentComplaint | undefined>();
  const keeper = useFormDraft<EntryDraft>(draftKind, services, drafts);
  const stands = keeper.found !== undefined;
  const [isBegun, setBegun] = React.useState(false);
  const parts = React.useMemo(() => [loadStore, loadConfirmation], [loadStore]);
  useFetchAhead(stands && isBegun, parts);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.heading}</h2>
      {sent ? (
        <Sent load={loadConfirmation} title={strings.sentTitle} reference={sent.outcome.reference} settings={settings}
          props={{ sent, settings, locale: services.locale, onAnother: () => setSent(undefined) }} />
      ) : (
        <div onFocus={() => setBegun(true)}>
          <p className={styles.lead}>{strings.lead}</p>
          <p className={styles.quiet}>{strings.noDecision}</p>
          <aside className={styles.urgent} aria-label={strings.clockTitle}>
            <p className={styles.urgentTitle}>{strings.clockTitle}</p>
            <p>{strings.clockText}</p>
            <DpoContact settings={settings} />
          </aside>
          {stands ? (
            <ComplaintForm key={keeper.isLate ? 'late' : 'first'} services={services} settings={settings} keeper={keeper} loadStore={loadStore} onSent={setSent} />
          ) : <Skeleton label={common.loading} />}
        </div>
      )}
    </div>
  );
};
