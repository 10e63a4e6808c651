import type { AssignRules } from '../../../casework/rules/assign';
import type { ReopenRules } from '../../../casework/rules/reopen';
import type { DpiaState } from './choices';
import type { DpiaCase, DpiaValues } from './values';

export const dpiaAssign: AssignRules<DpiaCase> = { assigned: (values) => values };

/** The state in which it was closed. Of one whose record does not say so, what comes first in its way. */
function stateBefore({ file, result, submission }: DpiaValues): DpiaState {
  const { from } = file.closing ?? {};
  if (from !== undefined && from !== 'Closed') return from;
  return result !== undefined ? 'Screened' : submission.hash === '' ? 'Draft' : 'Submitted';
}

/** How it was closed goes; what was looked at, submitted, advised and signed stays. */
export const dpiaReopen: ReopenRules<DpiaCase> = {
  reopened: (values) => {
    const { closing: _closed, ...file } = values.file;
    return { ...values, caseState: stateBefore(values), file };
  }
};
