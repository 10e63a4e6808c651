import * as React from 'react';
import strings from '../../../loc/staff';
import type { DeskSettings } from '../../../platform/settings';
import { failureSentence, type Failure, type OwnSentences } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { DpoContact } from './DpoContact';
import { SignInAgain } from './SignInAgain';
import type { StaffFormWords } from './words';

export interface FailurePanelProps {
  readonly failure: Failure;
  readonly words: Pick<StaffFormWords, 'failTitle' | 'failUnknownTitle'>;
  readonly settings: DeskSettings;
  readonly draftKept: boolean;
}

/** What SharePoint refuses of a form is one of its answers. */
const own: OwnSentences = { invalid: strings.fail_invalid };

/** Why it is not sent, what was kept, what to do, and whom to ring if it cannot wait. */
export const FailurePanel: React.FC<FailurePanelProps> = ({ failure, words, settings, draftKept }) => (
  <MessagePanel tone="error" title={failure === 'unknown-outcome' ? words.failUnknownTitle : words.failTitle} urgent takesFocus>
    <p>{failureSentence(failure, own)}</p>
    {failure === 'signed-out' ? <SignInAgain /> : null}
    <p>{draftKept ? strings.failKept : strings.failKeptPage}</p>
    <p>{strings.failRing}</p>
    <DpoContact settings={settings} />
  </MessagePanel>
);
