import * as React from 'react';
import strings from '../../../loc/report';
import { failureSentence, type Failure, type OwnSentences } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { DpoContact } from '../DpoContact';
import { SignInAgain } from '../SignInAgain';
import type { PublicSettings } from '../storePort';

export interface FailurePanelProps {
  readonly failure: Failure;
  readonly settings: PublicSettings;
  readonly draftKept: boolean;
}

const own: OwnSentences = { 'not-set-up': strings.fail_notSetUp, invalid: strings.fail_invalid };

/** Why the report is not sent, what was kept, what to do, and whom to ring if it cannot wait. */
export const FailurePanel: React.FC<FailurePanelProps> = ({ failure, settings, draftKept }) => (
  <MessagePanel tone="error" title={failure === 'unknown-outcome' ? strings.failUnknownTitle : strings.failTitle} urgent takesFocus>
    <p>{failureSentence(failure, draftKept ? { ...own, 'signed-out': strings.fail_signedOut } : own)}</p>
    {failure === 'signed-out' ? <SignInAgain newTab={!draftKept} /> : null}
    <p>{draftKept ? strings.failKept : strings.failKeptPage}</p>
    <p>{strings.failRing}</p>
    <DpoContact settings={settings} />
  </MessagePanel>
);
