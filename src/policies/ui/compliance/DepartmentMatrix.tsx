import strings from '../../../loc/compliance';
import * as React from 'react';
import { LinkButton } from '../../../shared-ui/Button';
import type { DepartmentRow, Matrix } from '../../rules/matrix';
import { asked, haveRead } from '../../rules/tally';
import { PolicyTitle } from '../reading/PolicyTitle';
import { Bar } from './Bar';
import type { Go } from './view';
import { departmentName, ofText } from './words';
import styles from './compliance.module.scss';

interface Props {
  readonly matrix: Matrix;
  readonly rows: readonly DepartmentRow[];
  readonly go: Go;
}

/** Departments against policies, the worst first: a table with headers on both sides, and on a narrow page a list of departments. */
export const DepartmentMatrix: React.FC<Props> = ({ matrix, rows, go }) => (
  <div className={styles.scroll} role="region" aria-label={strings.matrixLabel} tabIndex={0}>
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>{strings.department}</th>
          <th scope="col">{strings.allPolicies}</th>
          {matrix.policies.map(({ policyId, current }, place) => (
            <th key={policyId} scope="col" className={styles.wide}><LinkButton onClick={() => go({ kind: 'policy', policy: place })}><PolicyTitle of={current} /></LinkButton></th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, people, total, byPolicy }) => (
          <tr key={place}>
            <th scope="row" className={styles.corner}>
              <LinkButton onClick={() => go({ kind: 'people', department: place })}>{departmentName(matrix.departments[place] ?? '')}</LinkButton>
              <span className={styles.quiet}>{strings.peopleCount.replace('{0}', String(people))}</span>
            </th>
            <td>
              {ofText(total)}
              <Bar tally={total} />
              {total.overdue > 0 ? <span className={styles.overdueText}>{strings.overdueCount.replace('{0}', String(total.overdue))}</span> : null}
            </td>
            {byPolicy.map((tally, column) => (
              <td key={matrix.policies[column]?.policyId} className={`${styles.wide} ${tally.overdue > 0 ? styles.bad : ''}`}>
                {asked(tally) === 0 ? <span className={styles.quiet} title={strings.nobody}>–<span className={styles.unseen}>{strings.nobody}</span></span> : `${haveRead(tally)}/${asked(tally)}`}
                {tally.overdue > 0 ? <span className={styles.overdueText}>{strings.overdueCount.replace('{0}', String(tally.overdue))}</span> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
