import * as React from 'react';
import strings from '../../../../loc/policies';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { Mine } from '../../../store/mine/contract';

/** What lies in the library is not what was published: nobody is asked to agree to it, and whom to tell. */
export const NotAsPublished: React.FC<{ readonly reason: 'changed' | 'missing'; readonly contact: Mine['contact'] }> = ({ reason, contact }) => (
  <MessagePanel tone="error" title={reason === 'changed' ? strings.tamperedTitle : strings.missingTitle} urgent>
    <p>{reason === 'changed' ? strings.tamperedText : strings.missingText}</p>
    <p>{contact ? fill(strings.tellOfficer, contact.dpoName, contact.mailbox, contact.dpoPhone) : strings.tellOfficerNobody}</p>
  </MessagePanel>
);
