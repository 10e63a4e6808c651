import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import type { Locale } from '../../../../platform/host/services';
import { LinkButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { pageCodes } from '../../../rules/schedule/decide';
import type { ScheduleEntry } from '../../../rules/schedule/entry';
import { dayText } from '../../searches/searchText';
import { exemptionName, wordOf } from './words';
import type { ScheduleView } from './useSchedule';
import styles from './schedule.module.scss';

interface Props extends Pick<ScheduleView, 'chosen' | 'choose'> {
  readonly entries: readonly ScheduleEntry[];
  readonly locale: Locale;
  readonly openId: (number: number) => string;
  readonly onOpen: (number: number) => void;
}

const Cell: React.FC<{ readonly title: string }> = ({ title, children }) => <td><span className={styles.label}>{title}: </span>{children}</td>;

/** A page of documents; where its columns have no room each row is a block with its labels. */
export const EntryTable: React.FC<Props> = ({ entries, locale, chosen, choose, openId, onOpen }) => (
  <table className={styles.table}>
    <caption>{fill(strings.tableTitle, entries[0]?.number ?? 0, entries.at(-1)?.number ?? 0)}</caption>
    <thead>
      <tr>
        {[strings.colChoose, strings.colNumber, strings.colTitle, strings.colDecision, strings.colCheck, strings.colBatch, strings.colPages].map((title) => <th key={title} scope="col">{title}</th>)}
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => {
        const title = entry.title || strings.untitled;
        const codes = pageCodes(entry);
        return (
          <tr key={entry.number}>
            <td>
              <input type="checkbox" className={styles.box} aria-label={fill(strings.chooseOne, entry.number, title)} checked={chosen.has(entry.number)} onChange={(event) => choose([entry], event.target.checked)} />
            </td>
            <th scope="row"><LinkButton id={openId(entry.number)} aria-label={fill(strings.open, entry.number)} onClick={() => onOpen(entry.number)}>{entry.number}</LinkButton></th>
            <td>
              <span dir="auto">{title}</span>
              <span className={styles.quiet} dir="auto">{[wordOf('kind', entry.kind), dayText(entry.day, locale), entry.from, entry.source].filter((part) => part !== '').join(' · ')}</span>
              {entry.duplicateOf === undefined ? null : <span className={styles.quiet}>{fill(strings.copyOf, entry.duplicateOf)}</span>}
              {entry.isHealth ? <span className={styles.quiet}>{strings.health}</span> : null}
            </td>
            <Cell title={strings.colDecision}>
              {wordOf('decision', entry.decision)}
              {entry.exemptions.map((id) => <span key={id} className={styles.quiet}>{exemptionName(id)}</span>)}
              {codes.length > 0 ? <span className={styles.quiet}>{fill(strings.codes, codes.join(', '))}</span> : null}
            </Cell>
            <Cell title={strings.colCheck}>{wordOf('check', entry.check)}</Cell>
            {entry.batch === undefined ? <td /> : <Cell title={strings.colBatch}>{entry.batch}</Cell>}
            {entry.pages === undefined ? <td /> : (
              <Cell title={strings.colPages}>{entry.firstPage === undefined ? entry.pages : fill(strings.colPagesOut, entry.pages, entry.firstPage, entry.volume ?? 1)}</Cell>
            )}
          </tr>
        );
      })}
    </tbody>
  </table>
);
