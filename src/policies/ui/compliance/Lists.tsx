import strings from '../../../loc/compliance';
import * as React from 'react';
import type { Piece } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { LinkButton } from '../../../shared-ui/Button';
import { Pieces } from '../../../shared-ui/Pieces';
import { fill } from '../../../shared-ui/text';
import { policyReference } from '../../rules';
import { cellAt, type Matrix, type MatrixRow } from '../../rules/matrix';
import { PolicyTitle, titlePiece } from '../reading/PolicyTitle';
import { Bar, kindClass } from './Bar';
import { Pager, usePage } from './Pager';
import { receiptOpenerId, type ChosenReceipt } from './ProofParts';
import type { Go } from './view';
import { departmentName, kindSign, kindText, ofText, stateText } from './words';
import styles from './compliance.module.scss';

/** The policies, the worst first. */
export const PolicyList: React.FC<{ readonly matrix: Matrix; readonly rows: readonly MatrixRow[]; readonly go: Go }> = ({ matrix, rows, go }) => (
  <table className={styles.list}>
    <thead><tr><th scope="col">{strings.policy}</th><th scope="col">{strings.howFar}</th></tr></thead>
    <tbody>
      {rows.map(({ place, total }) => {
        const policy = matrix.policies[place];
        return policy ? (
          <tr key={policy.policyId}>
            <th scope="row">
              <LinkButton onClick={() => go({ kind: 'policy', policy: place })}><PolicyTitle of={policy.current} /></LinkButton>
              <span className={styles.quiet}>{policyReference(policy.policyId)} · {fill(strings.version, policy.current.number)} · {policy.current.audienceText}</span>
            </th>
            <td>
              {ofText(total)}
              <Bar tally={total} />
              {total.overdue > 0 ? <span className={styles.overdueText}>{fill(strings.overdueCount, total.overdue)}</span> : null}
              {total.unknown > 0 ? <span className={styles.quiet}>{fill(strings.unknownCount, total.unknown)}</span> : null}
            </td>
          </tr>
        ) : null;
      })}
    </tbody>
  </table>
);

interface StandingLine {
  readonly key: number;
  readonly person: number;
  readonly policy: number;
  /** Of a policy, in its language. */
  readonly name: string | readonly Piece[];
  readonly note: string;
  readonly view: Parameters<Go>[0];
}

interface LinesProps {
  readonly matrix: Matrix;
  readonly lines: readonly StandingLine[];
  readonly heading: string;
  readonly locale: Locale;
  readonly go: Go;
  /** Opens the receipt behind a standing; undefined where nobody may. */
  readonly onReceipt?: (receipt: ChosenReceipt) => void;
}

/** How each stands, with the way to the receipt: the people of a policy, or the policies of a person. */
export const StandingList: React.FC<LinesProps> = ({ matrix, lines, heading, locale, go, onReceipt }) => {
  const { page, setPage, shown } = usePage(lines);
  return (
    <>
      <Pager of={lines.length} page={page} onPage={setPage} />
      {lines.length === 0 ? null : (
        <table className={styles.list}>
          <thead><tr><th scope="col">{heading}</th><th scope="col">{strings.standing}</th></tr></thead>
          <tbody>
            {shown.map(({ key, person, policy, name, note, view }) => {
              const kind = cellAt(matrix, person, policy);
              const state = matrix.stateAt(person, policy);
              const versions = matrix.policies[policy]?.versions;
              return (
                <tr key={key}>
                  <th scope="row"><LinkButton onClick={() => go(view)}><Pieces of={name} /></LinkButton><span className={styles.quiet}>{note}</span></th>
                  <td>
                    <span aria-hidden="true" className={`${styles.sign} ${kindClass(kind)}`}>{kindSign[kind]}</span> {kind === 'unknown' ? kindText(kind) : stateText(state, locale)}
                    {'receiptId' in state && onReceipt ? <> <LinkButton id={receiptOpenerId(state.receiptId)} onClick={() => onReceipt({ receiptId: state.receiptId, version: versions?.find(({ number }) => number === state.number) })}>{fill(strings.receipt, state.receiptId)}</LinkButton></> : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
};

export function peopleOfPolicy(matrix: Matrix, policy: number, rows: readonly MatrixRow[]): readonly StandingLine[] {
  return rows.filter(({ place }) => cellAt(matrix, place, policy) !== 'none').map(({ place }) => ({
    key: place, person: place, policy, name: matrix.people[place]?.name ?? '', note: departmentName(matrix.departments[matrix.departmentOf[place] ?? 0] ?? ''), view: { kind: 'person', person: place }
  }));
}

export function policiesOfPerson(matrix: Matrix, person: number): readonly StandingLine[] {
  return matrix.policies.map(({ policyId, current }, policy): StandingLine => ({
    key: policyId, person, policy, name: [titlePiece(current)], note: `${policyReference(policyId)} · ${fill(strings.version, current.number)}`, view: { kind: 'policy', policy }
  })).filter(({ policy }) => cellAt(matrix, person, policy) !== 'none');
}
