import strings from '../../../loc/publishing';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { enteredApproval } from '../../rules/approval';
import { controlLines } from '../../rules/controlTable';
import { policyReference, type Policy } from '../../rules/version';
import type { WorkingPolicy } from '../../store/working';
import { dayText, dueText, outcomeText } from '../desk/words';
import { approvalText } from '../reading/entered';
import styles from '../desk/policyDesk.module.scss';

interface ControlTableProps {
  readonly locale: Locale;
  readonly working: WorkingPolicy;
  readonly policy: Policy | undefined;
}

const heads = [strings.table_version, strings.table_date, strings.table_change, strings.table_owner, strings.table_approver, strings.table_approvedOn, strings.table_enteredBy, strings.table_by];

/** What a document control table holds, as lines of cells. */
function cellsOf({ policy, locale }: ControlTableProps): readonly (readonly string[])[] {
  return controlLines(policy).map((line) => (line.kind === 'withdrawn'
    ? [String(line.withdrawal.number), dayText(ukDate(line.withdrawal.at), locale), `${strings.table_withdrawn} ${line.withdrawal.reason}`, '', '', '', '', '']
    : [
      String(line.version.number), dayText(ukDate(line.version.publishedAt), locale), line.version.changeSummary || strings.table_first, line.version.owner.name, line.version.approverName,
      dayText(line.version.approvedOn, locale), enteredApproval(line.version, policy?.versions ?? [])?.enteredBy ?? '', line.version.publishedBy
    ]));
}

/** Word takes a table out of HTML, a mail or a sheet takes the tabs: both lie on the clipboard. */
async function copy(table: HTMLElement, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
  const as = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': as('text/html', table.outerHTML), 'text/plain': as('text/plain', text) })]);
}

/** The document control table of a policy, to be read and to be copied into the document. */
export const ControlTable: React.FC<ControlTableProps> = (props) => {
  const { working, policy, locale } = props;
  const table = React.useRef<HTMLTableElement>(null);
  const [said, say] = React.useState('');
  const rows = cellsOf(props);
  const newest = policy?.versions.at(-1);
  return (
    <>
      <h4 className={styles.small}>{strings.tableHeading}</h4>
      <dl className={styles.facts}>
        <div><dt>{strings.table_reference}</dt><dd>{policyReference(working.id)}</dd></div>
        <div><dt>{strings.owner}</dt><dd>{working.owner?.name ?? '–'}</dd></div>
        {newest ? <div><dt>{fill(strings.table_approvalOf, newest.number)}</dt><dd>{approvalText(newest, policy?.versions ?? [], locale)}</dd></div> : null}
        <div><dt>{strings.table_reviewed}</dt><dd>{dayText(working.lastReviewedOn, locale)}{working.lastOutcome ? `, ${outcomeText[working.lastOutcome]}` : ''}</dd></div>
        <div><dt>{strings.table_reviewDue}</dt><dd>{dueText(working, policy, locale)}</dd></div>
      </dl>
      {rows.length > 0 ? (
        <>
          <div className={styles.scroll} role="region" aria-label={strings.tableHeading} tabIndex={0}>
            <table ref={table} className={styles.table}>
              <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
              <tbody>{rows.map((cells, index) => <tr key={index}>{cells.map((cell, place) => <td key={heads[place]}>{cell}</td>)}</tr>)}</tbody>
            </table>
          </div>
          <div className={styles.buttons}>
            <QuietButton onClick={() => {
              if (!table.current) return;
              copy(table.current, [heads, ...rows]).then(() => say(strings.copied), (error: unknown) => { console.warn('Nothing was copied', error); say(strings.notCopied); });
            }}>{strings.copyTable}</QuietButton>
            <span role="status">{said}</span>
          </div>
        </>
      ) : null}
    </>
  );
};
