import strings from '../../../../loc/requestPage';
import * as React from 'react';
import { WaitingEntry } from '../../../../casework/ui/summary/WaitingEntry';
import { useRequestStore } from '../contract';
import { fieldLabel } from '../words';
import { RequestTold } from './RequestTold';

/** The request as it was entered, as long as it is not in the log. */
export const Waiting: React.FC<{ readonly reference: string }> = ({ reference }) => {
  const store = useRequestStore();
  const read = React.useCallback(() => store.readWaiting(reference), [store, reference]);
  return <WaitingEntry read={read} heading={strings.entryHeading} receivedLabel={fieldLabel('receivedAt')}>{({ said, requester }) => <RequestTold said={said} requester={requester} />}</WaitingEntry>;
};
