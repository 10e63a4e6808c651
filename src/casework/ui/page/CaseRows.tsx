import strings from '../../../loc/casePage';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { Skeleton } from '../../../shared-ui/Skeleton';
import type { CaseTask } from '../../store/contract';
import { FailureMessage } from '../FailureMessage';
import { useCaseUi } from '../room';
import { useServiceText } from '../serviceNames';
import { AnswerWords } from '../tasks/AnswerWords';
import { taskDueText, taskStateText } from '../tasks/taskText';
import type { Read } from '../useRead';
import styles from './CasePage.module.scss';

export interface RowsProps<Row> {
  readonly read: Read<readonly Row[]>;
}

/** What was asked of services. It holds no personal data, and is worked on in the command that gave it. */
export const TaskRows: React.FC<RowsProps<CaseTask>> = ({ read }) => {
  const { access, services } = useCaseUi();
  const serviceText = useServiceText();
  return (
    <section aria-labelledby="case-tasks-heading">
      <h4 id="case-tasks-heading" className={styles.heading}>{strings.tasksHeading}</h4>
      {access.role === 'reviewer' ? <p>{strings.tasksOfficers}</p> : (
        <Rows read={read} reading={strings.tasksReading} none={strings.tasksNone}>
          {({ id, title, service, due, state, asked, answer }) => (
            <li key={id}>
              <strong dir="auto">{title}</strong>{' '}
              <span className={styles.state}>
                {[serviceText(service), taskDueText(due, services.locale), taskStateText(state), asked && fill(strings.taskAsked, asked.name)].filter(Boolean).join(', ')}
              </span>
              {answer ? <AnswerWords answer={answer} locale={services.locale} /> : null}
            </li>
          )}
        </Rows>
      )}
    </section>
  );
};

export interface ReadRowsProps<Row> extends RowsProps<Row> {
  readonly reading: string;
  readonly none: string;
  readonly children: (row: Row) => React.ReactElement;
}

export function Rows<Row>({ read, reading, none, children }: ReadRowsProps<Row>): React.ReactElement {
  if (read.state === 'reading') {
    return <Skeleton label={reading} lines={2} />;
  }
  if (read.state === 'failed') {
    return <FailureMessage error={read.error} onRetry={read.again} />;
  }
  return read.value.length === 0 ? <p>{none}</p> : <ul className={styles.rows}>{read.value.map(children)}</ul>;
}
