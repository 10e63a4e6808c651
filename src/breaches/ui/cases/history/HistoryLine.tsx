import strings from '../../../../loc/cases';
import casework from '../../../../loc/casework';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { counted, fill } from '../../../../shared-ui/text';
import type { HistoryEntry } from '../../../cases/contract';
import { fieldLabel, valueText, type ValueWords } from '../fields';
import { entryWords, eventText, type EntryWords } from './eventWords';
import styles from '../../../../casework/ui/cases.module.scss';

const sources: Readonly<Record<HistoryEntry['source'], string>> = { event: '', version: strings.historyFromVersion, report: strings.historyFromReport };

/** A report is somebody's, also where the name is left off or not shown. */
const whoText = ({ source, by }: HistoryEntry, nameOff: boolean): string => by || (source !== 'report' ? casework.valueNone : nameOff ? strings.historyNameOff : strings.historyStaff);

/** One line: what, when, who; and below it, field by field, what was changed. */
export const HistoryLine: React.FC<{ readonly id: string; readonly entry: HistoryEntry; readonly about: ValueWords; readonly nameOff: boolean }> = ({ id, entry, about, nameOff }) => (
  <li id={id} className={entry.sealed ? undefined : styles.unsealed}>
    <strong className={styles.event}>{eventText(entry.kind)}</strong>
    <span className={styles.quiet}>{fill(strings.historyWhoWhen, whoText(entry, nameOff), formatUkDateTime(entry.at, about.locale))}</span>
    {entry.sealed ? null : <span className={styles.mark}>{strings.historyAround}</span>}
    <Words {...entryWords(entry, about)} />
    {entry.details === '' ? null : <Text text={entry.details} />}
    {sources[entry.source] === '' ? null : <p className={styles.quiet}>{sources[entry.source]}</p>}
    {entry.changes.length === 0 ? null : (
      <details className={styles.more}>
        <summary>{counted(strings, 'historyChanged', entry.changes.length)}</summary>
        <dl className={styles.changes}>
          {entry.changes.map(({ field, before, after }) => (
            <React.Fragment key={field}>
              <dt>{fieldLabel(field)}</dt>
              <dd dir="auto"><span className={styles.quiet}>{casework.was}</span> <Long text={valueText(field, before, about)} /></dd>
              <dd dir="auto"><span className={styles.quiet}>{casework.isNow}</span> <Long text={valueText(field, after, about)} /></dd>
            </React.Fragment>
          ))}
        </dl>
      </details>
    )}
  </li>
);

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
