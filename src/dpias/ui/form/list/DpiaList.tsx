import * as React from 'react';
import strings from '../../../../loc/dpiaMine';
import { serviceText } from '../../../../platform/settings/serviceNames';
import type { OpenedDesk } from '../../../../casework/ui/staff/StaffRoom';
import { PrimaryButton } from '../../../../shared-ui/Button';
import type { MyDpia } from '../../staff/contract';
import { toldState, waits } from '../stand';
import { DpiaLine } from './DpiaLine';
import type { ReadMine } from './readMine';
import styles from './mine.module.scss';

interface DpiaListProps extends OpenedDesk {
  readonly mine: ReadMine;
  readonly onOpen: (dpia: MyDpia) => void;
  readonly onStart: () => void;
}

/** The DPIAs of one's services, what waits for whoever looks first. */
export const DpiaList: React.FC<DpiaListProps> = ({ services, settings, mine: { dpias, states, folders, waiting, isPart }, onOpen, onStart }) => {
  const isWaiting = ({ reference }: MyDpia): boolean => {
    const found = waiting.get(reference);
    return found !== undefined && waits(found);
  };
  const [first, others] = [dpias.filter(isWaiting), dpias.filter((each) => !isWaiting(each))];
  const lines = (shown: readonly MyDpia[], level: 3 | 4): React.ReactElement => (
    <ul className={styles.lines}>
      {shown.map((dpia) => (
        <DpiaLine key={dpia.guid} dpia={dpia} service={serviceText(dpia.folder, settings.services, services.locale)} state={toldState(states[dpia.reference])} waiting={waiting.get(dpia.reference)} level={level} onOpen={() => onOpen(dpia)} />
      ))}
    </ul>
  );
  return (
    <>
      {folders.length > 0 ? <p><PrimaryButton thenFocus="desk-dpia-start" onClick={onStart}>{strings.start}</PrimaryButton></p> : null}
      {dpias.length === 0 ? <p className={styles.quiet}>{folders.length > 0 ? strings.none : strings.noService}</p> : null}
      {first.length > 0 ? <><h3 className={styles.sub}>{strings.waitsTitle}</h3>{lines(first, 4)}</> : null}
      {isPart ? <p className={styles.quiet}>{strings.waitsPart}</p> : null}
      {others.length > 0 ? <><h3 className={styles.sub}>{first.length > 0 ? strings.othersTitle : strings.allTitle}</h3>{lines(others, 4)}</> : null}
    </>
  );
};
