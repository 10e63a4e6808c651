import strings from '../../../loc/proof';
import type { Temporal } from 'temporal-polyfill';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { chainEnd, type ChainEnd } from '../../rules/digests';
import { bringUpToDate, lastMailedHead, newestDigest, type BroughtUpToDate, type MailedHead } from '../../store/proof';
import type { PolicyPageProps } from '../desk/deskContract';
import { TaskView } from './TaskView';
import { useTask } from './useTask';
import { strangeWords } from './words';
import styles from './proof.module.scss';

interface State {
  readonly at: Temporal.Instant;
  readonly end: ChainEnd;
  readonly mailed: MailedHead | undefined;
}

/** How far the chain is. An officer's page brings it up to date when it opens; reviewers look. */
export const ChainSection: React.FC<PolicyPageProps> = ({ services, access }) => {
  const task = useTask();
  const [state, setState] = React.useState<State>();
  const [done, setDone] = React.useState<BroughtUpToDate>();
  const mayAppend = access.role !== 'reviewer';
  const { run } = task;
  const bring = React.useCallback(() => run(async (reading) => {
    const brought = mayAppend ? await bringUpToDate(services, reading) : undefined;
    const [end, mailed] = await Promise.all([brought ? brought.appended.end : newestDigest(services).then(({ digest }) => chainEnd(digest)), lastMailedHead(services)]);
    setDone(brought);
    setState({ at: services.now(), end, mailed });
  }), [run, services, mayAppend]);
  React.useEffect(bring, [bring]);
  return (
    <section aria-labelledby="proof-chain">
      <h3 id="proof-chain" className={styles.heading}>{strings.chainHeading}</h3>
      <p>{strings.chainAbout}</p>
      {state ? <StateFacts {...state} locale={services.locale} /> : null}
      {done ? <Done {...done} /> : null}
      <TaskView task={task} />
      {mayAppend ? <PrimaryButton aria-disabled={task.busy} onClick={bring}>{strings.bringUpToDate}</PrimaryButton> : null}
    </section>
  );
};

const StateFacts: React.FC<State & { readonly locale: 'en-GB' | 'cy-GB' }> = ({ at, end, mailed, locale }) => (
  <dl className={styles.facts}>
    <dt>{strings.asAt}</dt><dd>{formatUkDateTime(at, locale)}</dd>
    <dt>{strings.newestDigest}</dt><dd>{end.number === 0 ? strings.noDigest : end.number}</dd>
    {end.number === 0 ? null : (
      <>
        <dt>{strings.upToReceipt}</dt><dd>{end.lastId}</dd>
        <dt>{strings.newestHead}</dt><dd><code className={styles.hash}>{end.head}</code> <Copy text={end.head} /></dd>
      </>
    )}
    <dt>{strings.lastMailed}</dt><dd>{mailed ? fill(strings.mailedLine, mailed.number, formatUkDateTime(mailed.at, locale), mailed.to) : strings.neverMailed}</dd>
  </dl>
);

const Copy: React.FC<{ readonly text: string }> = ({ text }) => {
  const announce = useAnnounce();
  const [copied, setCopied] = React.useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce(strings.copied);
  };
  // where the browser gives no clipboard the hash can still be marked by hand
  return navigator.clipboard ? <QuietButton onClick={() => void copy().catch(() => setCopied(false))}>{copied ? strings.copied : strings.copyHead}</QuietButton> : null;
};

const Done: React.FC<BroughtUpToDate> = ({ appended, mail }) => (
  <div role="status">
    {appended.beyond ? <MessagePanel tone="warning"><p>{fill(strings.digestBeyond, appended.beyond.number, appended.beyond.receiptId)}</p></MessagePanel> : null}
    {appended.strange.length > 0 ? <MessagePanel tone="warning"><ul>{strangeWords(strings, appended.strange).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></MessagePanel> : null}
    <p>{appended.receipts === 0 ? strings.nothingNew : fill(strings.broughtUp, appended.receipts, appended.digests)}</p>
    {mail.kind === 'sent' ? <p>{fill(strings.mailSent, mail.mailed.to)}</p> : null}
    {mail.kind === 'no-mailbox' ? <MessagePanel tone="warning"><p>{strings.mailNoMailbox}</p></MessagePanel> : null}
    {mail.kind === 'failed' ? (
      <MessagePanel tone="warning" title={strings.mailFailedTitle} level={4}>
        <p>{fill(strings.mailFailed, mail.to)} {mail.mayHaveHappened ? strings.mailMaybe : ''}</p>
        <p><code className={styles.hash}>{appended.end.head}</code></p>
      </MessagePanel>
    ) : null}
  </div>
);
