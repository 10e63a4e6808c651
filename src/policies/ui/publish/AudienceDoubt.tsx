import strings from '../../../loc/publishing';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { AudienceFindings } from './AudienceFindings';
import type { Counting } from './useAudienceCount';
import styles from '../desk/policyDesk.module.scss';

interface AudienceDoubtProps {
  readonly number: number;
  readonly counting: Counting;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

/** What an officer should know of the audience before the policy goes out; it may go out all the same. */
export const AudienceDoubt: React.FC<AudienceDoubtProps> = ({ number, counting, onGoOn, onBack }) => (
  <>
    <MessagePanel tone="warning" urgent takesFocus level={4} title={counting.name === 'counted' ? strings.doubtTitle : strings.notCountedTitle}>
      {counting.name === 'counted' ? <AudienceFindings count={counting.count} /> : <p>{strings.notCounted}</p>}
    </MessagePanel>
    <div className={styles.buttons}>
      <PrimaryButton onClick={onGoOn}>{counting.name === 'counted' ? fill(strings.publishToAll, number, counting.count.people) : fill(strings.publishAllTheSame, number)}</PrimaryButton>
      <QuietButton onClick={() => { onBack(); focusField('policy-audience'); }}>{strings.changeAudience}</QuietButton>
    </div>
  </>
);
