import * as React from 'react';
import strings from '../../../../loc/policies';
import { fillPieces, formatUkDate } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { LinkButton, PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Pieces } from '../../../../shared-ui/Pieces';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fileSize, fill } from '../../../../shared-ui/text';
import type { MyPolicy } from '../../../rules/mine';
import type { Receipt } from '../../../rules/receipt';
import { languageOfPolicy, policyReference, type PolicyVersion } from '../../../rules/version';
import type { Mine } from '../../../store/mine/contract';
import { publishedLink } from '../../../store/published';
import { titlePiece } from '../../reading/PolicyTitle';
import { ReadingView } from '../../reading/ReadingView';
import { FailurePanel } from '../FailurePanel';
import type { AnswerKeeper } from '../keeper';
import type { LoadMineStore } from '../ports';
import { printPart } from '../print';
import { Answer } from './Answer';
import { Changes } from './Changes';
import { Facts } from './Facts';
import { NotAsPublished } from './NotAsPublished';
import { useOpened } from './useOpened';
import { Versions } from './Versions';
import styles from './Document.module.scss';

export interface DocumentPageProps {
  readonly services: DeskServices;
  readonly each: MyPolicy;
  readonly mine: Mine;
  readonly keeper: AnswerKeeper;
  readonly loadStore: LoadMineStore;
  /** The policy to read after this one, if there is one. */
  readonly next: MyPolicy | undefined;
  /** All of them, from which the related ones are shown. */
  readonly all: readonly MyPolicy[];
  readonly onRecorded: (receipt: Receipt) => void;
  readonly onReload: () => Promise<void>;
  readonly onOpen: (each: MyPolicy) => void;
  readonly onBack: () => void;
}

/** A policy opened: its text with the original beside it, what changed, what one answers, and its former versions. */
export const DocumentPage: React.FC<DocumentPageProps> = ({ services, each, mine, keeper, loadStore, next, all, onRecorded, onReload, onOpen, onBack }) => {
  const { locale } = services;
  const [former, setFormer] = React.useState<PolicyVersion | undefined>();
  const shown = former ?? each.newest;
  const isNewest = shown.id === each.newest.id;
  const { opened, retry } = useOpened(services, loadStore, shown);
  const text = opened.name === 'opened' && opened.version.ok ? opened.version.text : undefined;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const article = React.useRef<HTMLDivElement>(null);
  const endSeenOf = React.useRef<number | undefined>();
  const onEndSeen = React.useCallback(() => { endSeenOf.current = shown.id; }, [shown.id]);
  React.useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown.id]);
  const toAnswer = (): void => {
    const answer = document.getElementById('desk-answer');
    answer?.focus({ preventScroll: true });
    answer?.scrollIntoView?.({ block: 'start' });
  };
  const hasAgreed = each.state.kind === 'read';
  const original = publishedLink(services, shown.fileUrl);

  return (
    <div className={styles.document}>
      <LinkButton onClick={onBack}>{strings.back}</LinkButton>
      <p className={styles.reference}>{policyReference(each.policy.policyId)}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.title} lang={languageOfPolicy(shown)}>{shown.title}</h2>
      <Facts version={shown} versions={each.policy.versions} locale={locale} related={all.filter(({ policy }) => shown.relatedPolicies.includes(policy.policyId))} onOpen={onOpen} />
      {each.policy.withdrawn ? (
        <MessagePanel tone="warning" title={strings.withdrawnTitle}>
          <p>{fill(strings.withdrawnText, formatUkDate(each.policy.withdrawn.at, locale))}</p>
          {each.policy.withdrawn.reason ? <p><Pieces of={fillPieces(strings.withdrawnReason, [{ text: each.policy.withdrawn.reason, lang: languageOfPolicy(each.newest) }])} /></p> : null}
        </MessagePanel>
      ) : null}
      {isNewest ? null : (
        <MessagePanel tone="information" title={strings.formerTitle}>
          <p>{fill(strings.formerText, shown.number, each.newest.number)}</p>
          <QuietButton onClick={() => setFormer(undefined)}>{fill(strings.readVersion, each.newest.number)}</QuietButton>
        </MessagePanel>
      )}
      {opened.name === 'loading' ? <Skeleton label={strings.documentLoading} lines={8} /> : null}
      {opened.name === 'failed' ? <FailurePanel failure={opened.failure} title={strings.failOpenTitle} onRetry={retry} /> : null}
      {opened.name === 'opened' && !opened.version.ok ? <NotAsPublished reason={opened.version.reason} contact={mine.contact} /> : null}
      {text ? (
        <>
          <div className={styles.actions}>
            {original === undefined ? null : (
              <a href={original} target="_blank" rel="noreferrer">
                {fill(strings.original, formatOf(shown), fileSize(shown.fileSize, locale))}<span className={styles.unseen}> ({strings.originalNote})</span>
              </a>
            )}
            <LinkButton onClick={() => { if (article.current) { printPart(article.current); } }}>{strings.print}</LinkButton>
            {isNewest && each.current && !hasAgreed ? <LinkButton onClick={toAnswer}>{strings.toAnswer}</LinkButton> : null}
          </div>
          {isNewest && each.current && each.former ? <Changes services={services} loadStore={loadStore} each={each} former={each.former} shown={shown} text={text} /> : null}
          <div ref={article} className={styles.text}><ReadingView key={shown.id} text={text} onEndSeen={onEndSeen} /></div>
          {isNewest && each.current ? (
            <Answer
              key={shown.id} services={services} mine={mine} version={each.current} keeper={keeper} loadStore={loadStore} reachedEnd={() => endSeenOf.current === shown.id} each={each}
              onRecorded={onRecorded} onReload={onReload}
            />
          ) : null}
        </>
      ) : null}
      {each.policy.versions.length > 1 ? <Versions each={each} shown={shown} locale={locale} onShow={(version) => setFormer(version.id === each.newest.id ? undefined : version)} /> : null}
      <div className={styles.foot}>
        {hasAgreed && next ? <PrimaryButton onClick={() => onOpen(next)}><Pieces of={fillPieces(strings.nextPolicy, [titlePiece(next.newest)])} /></PrimaryButton> : null}
        <QuietButton onClick={onBack}>{strings.back}</QuietButton>
      </div>
    </div>
  );
};

function formatOf({ fileName }: PolicyVersion): string {
  return /\.docx?$/i.test(fileName) ? strings.formatWord : /\.pdf$/i.test(fileName) ? strings.formatPdf : strings.formatOther;
}
