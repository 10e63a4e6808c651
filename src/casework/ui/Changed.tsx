import strings from '../../loc/casework';
import * as React from 'react';
import { QuietButton } from '../../shared-ui/Button';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { sameValue } from '../rules/differences';
import { valueAt } from '../rules/field';
import { changedUnits } from '../rules/units';
import { useCaseUi, useValueWords } from './room';
import type { Saved } from './useCaseRun';
import styles from './cases.module.scss';

/** After a save: field by field what was there and what is there now. */
export const Changed: React.FC<{ readonly saved: Saved; readonly onReload?: () => void }> = ({ saved, onReload }) => {
  const { room } = useCaseUi();
  const about = useValueWords();
  const { before, after } = saved;
  const paths = changedUnits(room.kind.fields, before, after).flatMap((unit) => unit.paths).filter((path) => !sameValue(valueAt(before, path), valueAt(after, path)));
  return (
    <MessagePanel tone="success" takesFocus title={paths.length === 0 ? strings.recorded : strings.savedHeading} level={4}>
      {paths.length === 0 ? null : (
        <dl className={styles.changes}>
          {paths.map((path) => (
            <React.Fragment key={path}>
              <dt>{room.label(path)}</dt>
              <dd dir="auto"><span className={styles.quiet}>{strings.was}</span> {shorten(room.show(path, valueAt(before, path), about))}</dd>
              <dd dir="auto"><span className={styles.quiet}>{strings.isNow}</span> {shorten(room.show(path, valueAt(after, path), about))}</dd>
            </React.Fragment>
          ))}
        </dl>
      )}
      {onReload ? <><p>{strings.reloadNote}</p><QuietButton onClick={onReload}>{strings.reload}</QuietButton></> : null}
    </MessagePanel>
  );
};

/** A description of 63,000 characters would bury the rest. */
const LONGEST = 400;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
