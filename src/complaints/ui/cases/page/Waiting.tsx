import strings from '../../../../loc/complaintPage';
import * as React from 'react';
import { WaitingEntry } from '../../../../casework/ui/summary/WaitingEntry';
import { useComplaintStore } from '../contract';
import { fieldLabel } from '../words';
import { ComplaintTold } from './ComplaintTold';

/** The complaint as it was entered, as long as it is not in the log. */
export const Waiting: React.FC<{ readonly reference: string }> = ({ reference }) => {
  const store = useComplaintStore();
  const read = React.useCallback(() => store.readWaiting(reference), [store, reference]);
  return <WaitingEntry read={read} heading={strings.entryHeading} receivedLabel={fieldLabel('receivedAt')}>{({ said, complainant }) => <ComplaintTold said={said} complainant={complainant} />}</WaitingEntry>;
};
