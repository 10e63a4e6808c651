import * as React from 'react';
import common from '../../../../loc/common';
import type { KeyValueStore } from '../../../../platform/host/browserDrafts';
import type { DeskServices, Locale } from '../../../../platform/host/services';
import type { DeskSettings } from '../../../../platform/settings';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import type { ToldDraft } from '../../../rules/told/toldDraft';
import type { SentOutcome } from '../../../staff/contract';
import type { DraftKind } from '../draft/draftStore';
import type { DraftKeeper } from '../draft/useDraft';
import { useFormDraft } from '../draft/useFormDraft';
import { DpoContact } from '../DpoContact';
import { Sent } from '../sent/Sent';
import styles from '../StaffPage.module.scss';
import { useFetchAhead } from '../useFetchAhead';

/** What stands above such a form, in the room's words. */
export interface ToldPageWords {
  readonly heading: string;
  readonly lead: string;
  readonly noDecision: string;
  readonly clockTitle: string;
  readonly clockText: string;
  readonly sentTitle: string;
}

/** What was sent, as the page that tells of it needs it. */
export interface SentTold<Entry, Outcome extends SentOutcome> {
  readonly outcome: Outcome;
  readonly report: Entry;
}

export interface ToldConfirmationProps<Told> {
  readonly sent: Told;
  readonly settings: DeskSettings;
  readonly locale: Locale;
  readonly onAnother: () => void;
}

export interface ToldFormPlace<Draft extends ToldDraft, Told, LoadStore> {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly keeper: DraftKeeper<Draft>;
  readonly loadStore: LoadStore;
  readonly onSent: (sent: Told) => void;
}

/** What a room says of its page. */
export interface ToldRoom<Draft extends ToldDraft, Told extends { readonly outcome: SentOutcome }, LoadStore> {
  readonly draftKind: DraftKind;
  readonly words: ToldPageWords;
  readonly Form: React.ComponentType<ToldFormPlace<Draft, Told, LoadStore>>;
  readonly loadConfirmation: () => Promise<{ readonly Confirmation: React.ComponentType<ToldConfirmationProps<Told>> }>;
  /** What must be known besides before somebody writes. */
  readonly warning?: React.ReactNode;
}

export interface ToldPageProps<LoadStore> {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  /** Fetched after the form is on the screen: nothing of the store is needed to fill the form in. */
  readonly loadStore: LoadStore;
  /** Where drafts are kept; the browser's own store unless given. */
  readonly drafts?: KeyValueStore;
}

/** Somebody of staff logs what reached them, and is told what comes of it. @param room the same object at each render */
export function toldPage<Draft extends ToldDraft, Told extends { readonly outcome: SentOutcome }, LoadStore extends () => Promise<unknown>>(
  { draftKind, words, Form, loadConfirmation, warning }: ToldRoom<Draft, Told, LoadStore>
): React.FC<ToldPageProps<LoadStore>> {
  return function ToldPage({ services, settings, loadStore, drafts }) {
    const [sent, setSent] = React.useState<Told | undefined>();
    const keeper = useFormDraft<Draft>(draftKind, services, drafts);
    const stands = keeper.found !== undefined;
    const [isBegun, setBegun] = React.useState(false);
    const parts = React.useMemo(() => [loadStore, loadConfirmation], [loadStore]);
    useFetchAhead(stands && isBegun, parts);
    return (
      <div className={styles.page}>
        <h2 className={styles.title}>{words.heading}</h2>
        {sent ? (
          <Sent load={loadConfirmation} title={words.sentTitle} reference={sent.outcome.reference} settings={settings}
            props={{ sent, settings, locale: services.locale, onAnother: () => setSent(undefined) }} />
        ) : (
          <div onFocus={() => setBegun(true)}>
            <p className={styles.lead}>{words.lead}</p>
            <p className={styles.quiet}>{words.noDecision}</p>
            <aside className={styles.urgent} aria-label={words.clockTitle}>
              <p className={styles.urgentTitle}>{words.clockTitle}</p>
              <p>{words.clockText}</p>
              <DpoContact settings={settings} />
            </aside>
            {warning}
            {stands ? (
              <Form key={keeper.isLate ? 'late' : 'first'} services={services} settings={settings} keeper={keeper} loadStore={loadStore} onSent={setSent} />
            ) : <Skeleton label={common.loading} />}
          </div>
        )}
      </div>
    );
  };
}
