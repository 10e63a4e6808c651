import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import { formatUkStamp, readInstant } from '../../../calendar';
import { FieldVersions } from '../../../casework/ui/FieldVersions';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { Written } from '../staff/contract';
import styles from './form.module.scss';

interface ConflictProps {
  /** Field that takes the focus once it is settled. */
  readonly field: string;
  readonly title: string;
  /** Undefined: the row is not there any more. */
  readonly theirs: Written | undefined;
  readonly mineText: string;
  readonly theirsText: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  /** Where both can stand in one and be worked over. */
  readonly onBoth?: () => void;
}

export function writtenWords({ by, at }: Written): string {
  const moment = readInstant(at);
  return fill(strings.writtenBy, by || strings.somebody, moment ? formatUkStamp(moment) : at);
}

/** Two changed one answer: both versions, and which of them counts. Nothing is written before somebody says so. */
export const Conflict: React.FC<ConflictProps> = ({ field, title, theirs, mineText, theirsText, onMine, onTheirs, onBoth }) => (
  <MessagePanel tone="warning" title={theirs ? title : strings.conflictGoneTitle} level={4} urgent>
    <p>{theirs ? fill(strings.conflictText, writtenWords(theirs)) : strings.conflictGone}</p>
    <FieldVersions columns={[{ heading: strings.mine, text: mineText || strings.nothing }, { heading: strings.theirs, text: theirsText || strings.nothing }]} />
    <p className={styles.buttons}>
      <QuietButton thenFocus={field} onClick={onMine}>{strings.mineCounts}</QuietButton>
      {theirs ? <QuietButton thenFocus={field} onClick={onTheirs}>{strings.theirsCounts}</QuietButton> : null}
      {onBoth && theirs ? <QuietButton thenFocus={field} onClick={onBoth}>{strings.bothInOne}</QuietButton> : null}
    </p>
  </MessagePanel>
);
