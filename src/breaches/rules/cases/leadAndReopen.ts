import type { AssignRules } from '../../../casework/rules/assign';
import type { ReopenRules } from '../../../casework/rules/reopen';
import { inItsState } from '../triage/states';
import type { BreachCase } from './caseValues';
import { caseEvent } from './events/caseEvent';

/** A new case stays new until its triage; a breach that only lacked a case officer is being investigated from now on. */
export const breachAssign: AssignRules<BreachCase> = { assigned: (values) => (values.caseState === 'New' ? values : inItsState(values)) };

/** How it was closed goes, and so does the merge with another case, of which the history tells. */
export const breachReopen: ReopenRules<BreachCase> = {
  reopened: (values) => {
    const { mergedInto: _merged, ...triage } = values.triage;
    const { closing: _closed, ...investigation } = values.investigation;
    return { ...values, caseState: 'Investigating', triage, investigation };
  },
  told: ({ triage: { mergedInto } }, reason) => mergedInto && caseEvent('reopenedAfterMerge', { reference: mergedInto.reference }, { details: reason })
};
