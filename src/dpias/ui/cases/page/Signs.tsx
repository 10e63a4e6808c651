import words from '../../../../loc/dpiaCases';
import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { JudgedSign, SignState } from '../../../rules/signing/counts';
import { choiceText } from '../words';
import styles from '../../../../casework/ui/summary/summary.module.scss';

/** Who signed the submission of which the log speaks, who was asked and has not answered, and which rows do not count, each with why; nothing where nobody was asked and nobody signed. */
export const Signs: React.FC<{ readonly signs: SignState; readonly locale: Locale }> = ({ signs: { approved, refused, waiting, uncounted, isOutdated }, locale }) => {
  const counted = ({ row, role }: JudgedSign): React.ReactElement => (
    <li key={row.id}>
      {fill(strings.signLine, choiceText(row.decision ?? ''), row.authorName, role ? choiceText(role) : '', formatUkDateTime(row.created, locale))}
      {[row.said, row.openBecause === '' ? '' : fill(strings.signOpenBecause, row.openBecause)].filter((part) => part !== '').map((part) => <span key={part} className={styles.conclusion} dir="auto">{part}</span>)}
    </li>
  );
  if (approved.length + refused.length + waiting.length + uncounted.length === 0) return null;
  return (
    <>
      <h4>{strings.signsHeading}</h4>
      {isOutdated ? <p><strong>{strings.signOutdated}</strong></p> : null}
      <ul>
        {[...approved, ...refused].map(counted)}
        {waiting.map(({ key, name, role }) => <li key={key}>{fill(strings.signWaits, name, choiceText(role))}</li>)}
        {uncounted.map(({ row, problem }) => (
          <li key={row.id}>
            {fill(strings.signNotCounted, choiceText(row.decision ?? ''), row.authorName, formatUkDateTime(row.created, locale))}
            <span className={styles.conclusion}>{problem && words[`sign_${problem}`]}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
