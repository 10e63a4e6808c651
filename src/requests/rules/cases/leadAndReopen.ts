import type { AssignRules } from '../../../casework/rules/assign';
import type { ReopenRules } from '../../../casework/rules/reopen';
import type { RequestCase } from './values';

export const requestAssign: AssignRules<RequestCase> = { assigned: (values) => values };

/** How it was closed goes; what was asked, told and answered stays. */
export const requestReopen: ReopenRules<RequestCase> = {
  reopened: (values) => {
    const { closing: _closed, ...file } = values.file;
    return { ...values, caseState: values.kind === 'Not decided' ? 'New' : 'In hand', file };
  }
};
