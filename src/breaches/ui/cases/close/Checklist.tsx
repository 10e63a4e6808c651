import strings from '../../../../loc/investigation';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { Fold } from '../../../../shared-ui/Fold';
import { Icon } from '../../../../shared-ui/icons';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { closingChecklist } from '../../../rules/investigation';
import styles from '../investigation/investigation.module.scss';

/** What a case must answer before it is closed: what is open first, with the command that answers it, then everything that was asked. */
export const Checklist: React.FC<{ readonly reference: string; readonly questions: ReturnType<typeof closingChecklist> }> = ({ reference, questions }) => {
  const open = questions.filter(({ answered }) => !answered);
  return (
    <>
      {open.length === 0 ? <MessagePanel tone="success" title={reference}><p>{strings.closeReady}</p></MessagePanel> : (
        <MessagePanel tone="warning" title={reference}>
          <p>{fill(strings.closeOpenCount, open.length)}</p>
          <ul>{open.map(({ key, answerIn }) => <li key={key}>{fill(strings.closeOpenLine, strings[`closing_${key}`], byKey(strings)[`in_${answerIn}`])}</li>)}</ul>
        </MessagePanel>
      )}
      <Fold title={fill(strings.closeChecklist, reference)}>
        <ul className={styles.checklist}>
          {questions.map(({ key, answered }) => (
            <li key={key}>
              <Icon name={answered ? 'tick' : 'cross'} />
              <span>{strings[`closing_${key}`]}: {answered ? strings.closeAnswered : strings.closeUnanswered}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
};
