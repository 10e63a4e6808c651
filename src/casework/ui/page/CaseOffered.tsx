import strings from '../../../loc/casePage';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';

interface CaseOfferedProps {
  readonly reference: string;
  readonly onOpen: () => void;
  readonly onStay: () => void;
}

/** A host may hand over the case of an earlier link again, so the tab asks before it opens what it was given. */
export const CaseOffered: React.FC<CaseOfferedProps> = ({ reference, onOpen, onStay }) => (
  <MessagePanel tone="information" title={strings.tabAskTitle}>
    <p>{fill(strings.tabAskText, reference)}</p>
    <p>
      <PrimaryButton onClick={onOpen}>{fill(strings.tabAskOpen, reference)}</PrimaryButton>{' '}
      <QuietButton onClick={onStay}>{strings.tabAskStay}</QuietButton>
    </p>
  </MessagePanel>
);
