import strings from '../../../../loc/complaintPanels';
import casework from '../../../../loc/casework';
import * as React from 'react';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { counted } from '../../../../shared-ui/text';
import type { ComplaintCase } from '../../../rules/cases/values';
import type { ComplaintsPanelProps } from '../contract';
import { useMembers } from './useMembers';
import styles from '../../../../casework/ui/cases.module.scss';

/** Whether a step may be done for a whole group at once, and for whom. */
export interface ForGroup {
  /** The question, where one complaint is open that leads others. */
  readonly question: React.ReactNode;
  /** Whoever saved now would save for the one that leads alone. */
  readonly isReading: boolean;
  /** The one complaint that was opened, whether it leads others or not. */
  readonly leader: ComplaintCase | undefined;
}

/**
 * From the complaint that leads a group: the same step for all of its group that wait for it, the one that leads among them only if it does.
 * @param waits whether it makes sense for one of them; the same function on every call
 */
export function useGroup({ cases, runOn, busy, fail }: Pick<ComplaintsPanelProps, 'cases' | 'runOn' | 'busy' | 'fail'>, id: string, waits: (found: ComplaintCase) => boolean): ForGroup {
  const [leader] = React.useState(() => (cases.length === 1 ? cases[0] : undefined));
  const [isWanted, setWanted] = React.useState(false);
  const members = useMembers(leader, isWanted, fail);
  React.useEffect(() => {
    if (leader && isWanted && members.cases) runOn([leader, ...members.cases].filter(waits));
  }, [leader, isWanted, members.cases, runOn, waits]);
  const change = (wanted: boolean): void => {
    if (busy) return;
    setWanted(wanted);
    if (!wanted) runOn(undefined);
  };
  const isReading = isWanted && !members.cases;
  return {
    isReading, leader,
    question: members.count === 0 ? null : (
      <div className={styles.single}>
        <CheckBox id={id} text={counted(strings, 'groupToo', members.count)} checked={isWanted} onChange={change} />
        {isReading ? <p role="status">{casework.opening}</p> : null}
      </div>
    )
  };
}
