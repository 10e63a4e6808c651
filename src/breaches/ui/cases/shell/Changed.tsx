import strings from '../../../../loc/cases';
import * as React from 'react';
import { QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fieldLabel, valueText, type ValueWords } from '../fields';
import { sameValue } from '../../../../casework/rules/differences';
import { valueAt } from '../../../../casework/rules/field';
import { changedUnits } from '../conflict/caseUnits';
import type { Saved } from './useCaseRun';
import styles from '../cases.module.scss';

/** After a save: field by field what was there and what is there now. */
export const Changed: React.FC<{ readonly saved: Saved; readonly about: ValueWords; readonly onReload?: () => void }> = ({ saved, about, onReload }) => {
  const { before, after } = saved;
  const paths = changedUnits(before, after).flatMap((unit) => unit.paths).filter((path) => !sameValue(valueAt(before, path), valueAt(after, path)));
  return (
    <MessagePanel tone="success" takesFocus title={paths.length === 0 ? strings.recorded : strings.savedHeading} level={4}>
      {paths.length === 0 ? null : (
        <dl className={styles.changes}>
          {paths.map((path) => (
            <React.Fragment key={path}>
              <dt>{fieldLabel(path)}</dt>
              <dd dir="auto"><span className={styles.quiet}>{strings.was}</span> {shorten(valueText(path, valueAt(before, path), about))}</dd>
              <dd dir="auto"><span className={styles.quiet}>{strings.isNow}</span> {shorten(valueText(path, valueAt(after, path), about))}</dd>
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
