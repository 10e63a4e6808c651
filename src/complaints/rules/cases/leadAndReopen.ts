import type { AssignRules } from '../../../casework/rules/assign';
import type { ReopenRules } from '../../../casework/rules/reopen';
import { isOwnHandling } from './handling';
import type { ComplaintCase } from './values';

/** Nobody is the case officer of a complaint about their own handling. */
export const complaintAssign: AssignRules<ComplaintCase> = {
  assigned: (values) => values,
  refuses: ({ values }, leadId) => (isOwnHandling(values, leadId) ? 'concerned' : undefined)
};

/** How it was closed goes, what was told and concluded stays. */
export const complaintReopen: ReopenRules<ComplaintCase> = {
  reopened: (values) => {
    const { closing: _closed, ...file } = values.file;
    return { ...values, caseState: values.nature === 'Not decided' ? 'New' : 'Looking into', file };
  }
};
