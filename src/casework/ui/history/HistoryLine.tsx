import strings from '../../../loc/caseHistory';
import casework from '../../../loc/casework';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import { counted, fill } from '../../../shared-ui/text';
import type { HistoryEntry } from '../../store/contract';
import type { CaseRoom, ValueWords } from '../room';
import type { EntryWords, HistoryWords } from './drawHistory';
import styles from '../cases.module.scss';

interface HistoryLineProps {
  readonly id: string;
  readonly entry: HistoryEntry;
  readonly words: HistoryWords;
  readonly room: Pick<CaseRoom, 'label' | 'show'>;
  readonly about: ValueWords;
  /** Of what came before the log. */
  readonly intake: { readonly from: string; readonly by: string };
}

/** One line: what, when, who; and below it, field by field, what was changed. */
export const HistoryLine: React.FC<HistoryLineProps> = ({ id, entry, words, room, about, intake }) => {
  const isIntake = entry.source === 'report';
  const by = entry.by || (isIntake ? intake.by : casework.valueNone);
  const source = isIntake ? intake.from : entry.source === 'version' ? strings.historyFromVersion : '';
  return (
    <li id={id} className={entry.sealed ? undefined : styles.unsealed}>
      <strong className={styles.event}>{words.kind(entry.kind)}</strong>
      <span className={styles.quiet}>{fill(strings.historyWhoWhen, by, formatUkDateTime(entry.at, about.locale))}</span>
      {entry.sealed ? null : <span className={styles.mark}>{strings.historyAround}</span>}
      <Words {...words.entry(entry, about.locale)} />
      {entry.details === '' ? null : <Text text={entry.details} />}
      {source === '' ? null : <p className={styles.quiet}>{source}</p>}
      {entry.changes.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{counted(strings, 'historyChanged', entry.changes.length)}</summary>
          <dl className={styles.changes}>
            {entry.changes.map(({ field, before, after }) => (
              <React.Fragment key={field}>
                <dt>{room.label(field)}</dt>
                <dd dir="auto"><span className={styles.quiet}>{casework.was}</span> <Long text={room.show(field, before, about)} /></dd>
                <dd dir="auto"><span className={styles.quiet}>{casework.isNow}</span> <Long text={room.show(field, after, about)} /></dd>
              </React.Fragment>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
};

const Words: React.FC<EntryWords> = ({ title, titleLang, lines }) => (
  <>
    {title === '' ? null : <p dir="auto" lang={titleLang}>{title}</p>}
    {lines.length === 0 ? null : <Text text={lines.join('\n')} />}
  </>
);

/** Sixty-three thousand characters are kept to themselves until somebody asks for them. */
const LONG = 600;

const Text: React.FC<{ readonly text: string }> = ({ text }) => <p className={styles.prose} dir="auto"><Long text={text} /></p>;

const Long: React.FC<{ readonly text: string }> = ({ text }) => {
  const [all, setAll] = React.useState(false);
  const whole = React.useRef<HTMLSpanElement>(null);
  // the button is gone, and its reader goes on in the text
  React.useEffect(() => { if (all) whole.current?.focus(); }, [all]);
  return text.length <= LONG || all ? <span ref={whole} tabIndex={all ? -1 : undefined}>{text}</span> : (
    <>{text.slice(0, LONG)}… <button type="button" className={styles.inlineLink} onClick={() => setAll(true)}>{strings.showAllText}</button></>
  );
};
