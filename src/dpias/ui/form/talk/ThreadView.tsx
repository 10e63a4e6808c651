import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatUkStamp } from '../../../../calendar';
import { LinkButton } from '../../../../shared-ui/Button';
import { failureSentence } from '../../../../shared-ui/failure';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { TalkRow } from '../../../rules/talk/talk';
import type { Thread } from '../../../rules/talk/threads';
import { SayBox } from './SayBox';
import { useSay } from './useSay';
import styles from '../form.module.scss';

export const Said: React.FC<{ readonly row: TalkRow }> = ({ row: { authorName, created, said } }) => (
  <div className={styles.saidRow}>
    <p className={styles.byline}><strong>{authorName || strings.somebody}</strong> <span>{formatUkStamp(created)}</span></p>
    <p className={styles.said} dir="auto">{said}</p>
  </div>
);

/** A comment with its replies: to be answered, settled, and opened again. */
export const ThreadView: React.FC<{ readonly thread: Thread; readonly id: string }> = ({ thread: { first, replies, resolved }, id }) => {
  const [isReplying, setReplying] = React.useState(false);
  const { isSending, failure, say } = useSay();
  const about = { question: first.question, replyTo: first.guid };
  const reply = `${id}-reply`;
  return (
    <li className={resolved ? `${styles.thread} ${styles.settled}` : styles.thread}>
      <Said row={first} />
      {replies.length > 0 ? <div className={styles.replies}>{replies.map((row) => <Said key={row.id} row={row} />)}</div> : null}
      {resolved ? <p className={styles.quiet}>{fill(strings.settledBy, resolved.authorName || strings.somebody, formatUkStamp(resolved.created))}</p> : null}
      {failure ? <MessagePanel tone="error" title={strings.sayFailed} level={4} urgent><p>{failureSentence(failure)}</p></MessagePanel> : null}
      {isReplying ? (
        <SayBox id={`${reply}-text`} label={resolved ? strings.openAgainWhy : strings.replyLabel} send={resolved ? strings.openAgain : strings.reply} thenFocus={reply} onCancel={() => setReplying(false)} onSent={() => setReplying(false)}
          make={(said) => ({ kind: 'reply', said, ...about })} />
      ) : (
        <p className={styles.buttons}>
          <LinkButton id={reply} thenFocus={`${reply}-text`} aria-label={fill(strings.toComment, resolved ? strings.openAgain : strings.reply, first.authorName)} onClick={() => setReplying(true)}>{resolved ? strings.openAgain : strings.reply}</LinkButton>
          {resolved ? null : (
            <LinkButton thenFocus={reply} aria-disabled={isSending} aria-label={fill(strings.toComment, strings.settle, first.authorName)} onClick={() => void say({ kind: 'resolved', said: '', ...about })}>{isSending ? strings.sending : strings.settle}</LinkButton>
          )}
        </p>
      )}
    </li>
  );
};
