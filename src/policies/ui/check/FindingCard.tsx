import strings from '../../../loc/policyCheck';
import { byKey } from '../../../loc/texts';
import { Temporal } from 'temporal-polyfill';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { regulatorIn } from '../../../platform/settings/regulator';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { LinkButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { sourceUrl, type Dismissal, type Finding, type Place, type Source } from '../../rules/check';
import { DismissForm } from './DismissForm';
import { RegulatorContext } from './regulator';
import styles from './check.module.scss';

export interface FindingCardProps {
  readonly id: string;
  readonly finding: Finding;
  readonly dismissal: Dismissal | undefined;
  readonly locale: Locale;
  readonly level: 4 | 5;
  readonly onDismiss?: (finding: Finding, reason: string) => Promise<void>;
  readonly onRestore?: (finding: Finding) => Promise<void>;
}

export const FindingCard: React.FC<FindingCardProps> = ({ id, finding, dismissal, locale, level, onDismiss, onRestore }) => {
  const announce = useAnnounce();
  const regulator = regulatorIn(locale, React.useContext(RegulatorContext));
  const [asking, ask] = React.useState(false);
  const [failed, fail] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const title = byKey(strings)[`${finding.rule}_title`];
  const Heading = `h${level}` as const;
  const close = (): void => {
    ask(false);
    // the form had the focus and is gone
    setTimeout(() => button.current?.focus(), 0);
  };
  const restore = (): void => {
    fail(false);
    onRestore?.(finding).then(() => announce(fill(strings.restoredSaid, title)), (error: unknown) => { console.error(error); fail(true); });
  };
  return (
    <li className={`${styles.card} ${styles[dismissal ? 'dismissed' : finding.sure]}`}>
      <Heading className={styles.title}>{title}</Heading>
      <Where place={finding.place} />
      {finding.also.length > 0 ? (
        <details className={styles.more}>
          <summary>{fill(strings.morePlaces, finding.also.length)}</summary>
          {finding.also.map((place, index) => <Where key={index} place={place} />)}
        </details>
      ) : null}
      <dl className={styles.facts}>
        <dt>{strings.why}</dt>
        <dd>{byKey(strings)[`${finding.rule}_why`]}</dd>
        <dt>{strings.source}</dt>
        <dd>{finding.sources.map((source, index) => <Cited key={index} source={source} />)}</dd>
        <dt>{strings.write}</dt>
        <dd><Suggestion text={fill(byKey(strings)[`${finding.rule}_write`], regulator)} /></dd>
      </dl>
      {dismissal ? (
        <div className={styles.reason}>
          <p>{dismissal.reason}</p>
          <p className={styles.quiet}>{fill(strings.dismissedBy, dismissal.by, formatUkDateTime(Temporal.Instant.from(dismissal.at), locale))}</p>
          {onRestore ? <LinkButton ref={button} aria-label={fill(strings.restoreOf, title)} onClick={restore}>{strings.restore}</LinkButton> : null}
        </div>
      ) : null}
      {!dismissal && onDismiss && !asking ? <LinkButton ref={button} aria-label={fill(strings.dismissOf, title)} onClick={() => ask(true)}>{strings.dismiss}</LinkButton> : null}
      {!dismissal && onDismiss && asking ? (
        <DismissForm id={`${id}-reason`} onCancel={close} onSave={(reason) => onDismiss(finding, reason).then(() => { announce(fill(strings.dismissedSaid, title)); })} />
      ) : null}
      {failed ? <p role="alert" className={styles.failed}>{strings.saveFailed}</p> : null}
    </li>
  );
};

/** The headings above, and the sentence with the words marked; their own language is English. */
const Where: React.FC<{ readonly place: Place }> = ({ place: { path, sentence, words, start } }) => (
  <div className={styles.where}>
    <p className={styles.quiet}><span className={styles.unseen}>{strings.place}: </span>{path.length > 0 ? <span lang="en">{path.join(' › ')}</span> : strings.wholeText}</p>
    {sentence === '' ? null : (
      <blockquote lang="en" className={styles.quote}>{sentence.slice(0, start)}<mark>{words}</mark>{sentence.slice(start + words.length)}</blockquote>
    )}
  </div>
);

const Cited: React.FC<{ readonly source: Source }> = ({ source }) => {
  const text = fill(strings[`source_${source.in}`], source.at);
  const url = sourceUrl(source);
  return <cite className={styles.source}>{url === undefined ? text : <a href={url} target="_blank" rel="noreferrer">{text}</a>}</cite>;
};

const Suggestion: React.FC<{ readonly text: string }> = ({ text }) => {
  const announce = useAnnounce();
  const [failed, fail] = React.useState(false);
  const copy = (): void => {
    // a browser without the right, or an older one without the interface
    Promise.resolve().then(() => navigator.clipboard.writeText(text)).then(() => { fail(false); announce(strings.copied); }, (error: unknown) => { console.warn('Not copied', error); fail(true); });
  };
  return (
    <>
      <span className={styles.write}>{text}</span>
      <LinkButton aria-label={`${strings.copy}: ${text}`} onClick={copy}>{strings.copy}</LinkButton>
      {failed ? <span role="alert">{strings.copyFailed}</span> : null}
    </>
  );
};
