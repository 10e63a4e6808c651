import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { QuietButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { checkStates, entryDecisions } from '../../../rules/schedule/choices';
import { byBatch, byExemption } from '../../../rules/schedule/counts';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { everything, isEverything, type ScheduleFilter } from '../../../rules/schedule/filter';
import { choicesBy, exemptionName } from './words';
import styles from './schedule.module.scss';

interface Props {
  readonly id: (path: string) => string;
  readonly filter: ScheduleFilter;
  /** Empty until they are counted: exemptions and batches are those that there are. */
  readonly lines: readonly ScheduleLine[];
  readonly onShow: (filter: ScheduleFilter) => void;
}

/** Which documents are shown, and so chosen by "all that match". */
export const Filters: React.FC<Props> = ({ id, filter, lines, onShow }) => {
  const [wanted, setWanted] = React.useState(filter);
  React.useEffect(() => setWanted(filter), [filter]);
  const change = (changes: Partial<ScheduleFilter>): void => setWanted({ ...wanted, ...changes });
  const exemptions = byExemption(lines).map(({ key }) => ({ key, text: exemptionName(key) }));
  const batches = [{ key: 'none', text: strings.batchNone }, ...byBatch(lines).map(({ key }) => ({ key: String(key), text: fill(strings.batchOne, key) }))];
  return (
    <Fold title={strings.filterHeading} size="tight" startsOpen={!isEverything(filter)}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); onShow(wanted); }}>
        <div className={styles.filters}>
          <SelectBox id={id('filter.decision')} label={strings.filterDecision} none={strings.any} choices={choicesBy('decision', entryDecisions)} value={wanted.decision}
            onChange={(decision) => change({ decision: entryDecisions.find((each) => each === decision) ?? '' })} />
          <SelectBox id={id('filter.check')} label={strings.filterCheck} none={strings.any} choices={choicesBy('check', checkStates)} value={wanted.check} onChange={(check) => change({ check: checkStates.find((each) => each === check) ?? '' })} />
          <SelectBox id={id('filter.exemption')} label={strings.filterExemption} none={strings.any} choices={exemptions} value={wanted.exemption} onChange={(exemption) => change({ exemption })} />
          <SelectBox id={id('filter.batch')} label={strings.filterBatch} none={strings.any} choices={batches} value={wanted.batch} onChange={(batch) => change({ batch })} />
        </div>
        <TextBox id={id('filter.text')} label={strings.filterText} optional type="search" value={wanted.text} onChange={(text) => change({ text })} />
        <CheckBox id={id('filter.duplicates')} text={strings.filterDuplicates} checked={wanted.duplicates} onChange={(duplicates) => change({ duplicates })} />
        <div className={styles.bar}>
          <QuietButton type="submit">{strings.filterApply}</QuietButton>
          {isEverything(filter) ? null : <QuietButton thenFocus={id('filter.decision')} onClick={() => onShow(everything)}>{strings.filterClear}</QuietButton>}
        </div>
      </form>
    </Fold>
  );
};
