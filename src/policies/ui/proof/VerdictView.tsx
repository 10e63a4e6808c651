import strings from '../../../loc/proof';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { isWrong, type Outcome, type Verdict, type Verification } from '../../rules/verdicts';
import type { ExportNotice } from '../../documents/proof/receiptsCsv';
import { findingName, findingWords, resultWords } from './words';
import styles from './proof.module.scss';

interface VerdictViewProps {
  readonly result: Verification;
  readonly comparedHead: boolean;
  readonly notices?: readonly ExportNotice[];
}

const heading: Readonly<Record<Outcome, { readonly tone: 'success' | 'warning' | 'error'; readonly title: string }>> = {
  fits: { tone: 'success', title: strings.resultGood }, 'nothing-shown': { tone: 'warning', title: strings.resultOpen }, 'does-not-fit': { tone: 'error', title: strings.resultBad }
};

/** More would be no help on a page. */
const shown = 200;

/** What a verification found: the whole in sentences, the counts, and every row that does not fit. */
export const VerdictView: React.FC<VerdictViewProps> = ({ result, comparedHead, notices = [] }) => {
  const counts = (Object.entries(result.counts) as [Verdict, number][]).filter(([verdict, count]) => count > 0 || verdict === 'fits');
  return (
    <div>
      <MessagePanel {...heading[result.outcome]} level={4} takesFocus>
        {[...resultWords(strings, result, comparedHead), ...notices.map((notice) => strings[`notice_${notice}`])].map((sentence) => <p key={sentence} className={styles.wraps}>{sentence}</p>)}
      </MessagePanel>
      <table className={styles.counts}>
        <caption>{strings.countsCaption}</caption>
        <thead><tr><th scope="col">{strings.verdictColumn}</th><th scope="col">{strings.countColumn}</th></tr></thead>
        <tbody>{counts.map(([verdict, count]) => <tr key={verdict}><th scope="row">{strings[`verdict_${verdict}`]}</th><td>{count}</td></tr>)}</tbody>
      </table>
      {result.findings.length === 0 ? null : (
        <>
          <h4 className={styles.small}>{result.findings.some(isWrong) ? strings.findingsHeading : strings['verdict_never-sealed']}</h4>
          <ul className={styles.list}>
            {result.findings.slice(0, shown).map((finding) => (
              <li key={`${finding.id} ${finding.verdict}`}>
                <strong>{findingName(strings, finding)}</strong> · {finding.created}<br />
                <span className={isWrong(finding) ? styles.wrong : undefined}>{strings[`verdict_${finding.verdict}`]}.</span> {findingWords(strings, finding)}
              </li>
            ))}
          </ul>
          {result.findings.length > shown ? <p>{fill(strings.findingsMore, result.findings.length - shown)}</p> : null}
        </>
      )}
    </div>
  );
};
