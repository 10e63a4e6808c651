import strings from '../../../loc/compliance';
import * as React from 'react';
import { LinkButton } from '../../../shared-ui/Button';
import { cellAt, type Matrix, type MatrixRow } from '../../rules/matrix';
import { PolicyTitle } from '../reading/PolicyTitle';
import { kindClass } from './Bar';
import type { Go } from './view';
import { Pager, usePage } from './Pager';
import { departmentName, kindSign, kindText, ofText } from './words';
import styles from './compliance.module.scss';

interface Props {
  readonly matrix: Matrix;
  /** Filtered and sorted. */
  readonly rows: readonly MatrixRow[];
  readonly go: Go;
}

/** People against policies, fifty at a time. */
export const PeopleMatrix: React.FC<Props> = ({ matrix, rows, go }) => {
  const { page, setPage, shown } = usePage(rows);
  return (
    <>
      <Pager of={rows.length} page={page} onPage={setPage} />
      {rows.length === 0 ? null : (
        <div className={styles.scroll} role="region" aria-label={strings.peopleLabel} tabIndex={0}>
          <table className={styles.matrix}>
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>{strings.person}</th>
                <th scope="col">{strings.allPolicies}</th>
                {matrix.policies.map(({ policyId, current }, place) => (
                  <th key={policyId} scope="col" className={styles.wide}><LinkButton onClick={() => go({ kind: 'policy', policy: place })}><PolicyTitle of={current} /></LinkButton></th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ place, total }) => (
                <tr key={place}>
                  <th scope="row" className={styles.corner}>
                    <LinkButton onClick={() => go({ kind: 'person', person: place })}>{matrix.people[place]?.name}</LinkButton>
                    <span className={styles.quiet}>{departmentName(matrix.departments[matrix.departmentOf[place] ?? 0] ?? '')}</span>
                  </th>
                  <td>{ofText(total)}{total.overdue > 0 ? <span className={styles.overdueText}>{strings.overdueCount.replace('{0}', String(total.overdue))}</span> : null}</td>
                  {matrix.policies.map(({ policyId }, column) => {
                    const kind = cellAt(matrix, place, column);
                    return (
                      <td key={policyId} className={`${styles.wide} ${styles.mark}`} title={kindText(kind)}>
                        <span aria-hidden="true" className={`${styles.sign} ${kindClass(kind)}`}>{kindSign[kind]}</span>
                        <span className={styles.unseen}>{kindText(kind)}</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};
