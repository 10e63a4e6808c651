import strings from '../../loc/casework';
import * as React from 'react';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import type { AnyCase } from '../rules/kind';
import { useCaseUi } from './room';
import { useRestrictedMembers } from './useLeads';

/** Of a restricted case whose case officer is not in its group, and so sees nothing of it: chosen before that was asked, or no member any more. */
export const LeadOutside: React.FC<{ readonly found: AnyCase }> = ({ found }) => {
  const { access } = useCaseUi();
  const { leadId } = found.values;
  const members = useRestrictedMembers(found.isRestricted && leadId !== undefined);
  if (leadId === undefined || leadId === access.me.id || members === undefined || members.some(({ id }) => id === leadId)) {
    return null;
  }
  const name = access.officers.find(({ id }) => id === leadId)?.name ?? strings.leadOutsideSomebody;
  return <MessagePanel tone="warning" title={strings.leadOutsideTitle} level={4}><p>{fill(strings.leadOutsideText, name)}</p></MessagePanel>;
};
