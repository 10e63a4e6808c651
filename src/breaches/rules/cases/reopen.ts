import { normaliseText } from '../../../casework/rules/normaliseText';
import type { BreachCase } from './caseValues';
import type { CommandResult } from './command';

/** Opens a closed case again, with its reason in the history. What was decided stays; the disposal date goes, and so do how it was closed and the merge with another case. */
export function reopen(found: BreachCase, input: { readonly reason: string }): CommandResult {
  const reason = normaliseText(input.reason);
  const { values } = found;
  if (values.disposedAt) return { ok: false, problems: [{ field: 'caseState', code: 'disposed' }] };
  if (values.caseState !== 'Closed') return { ok: false, problems: [{ field: 'caseState', code: 'not-closed' }] };
  if (reason === '') return { ok: false, problems: [{ field: 'reason', code: 'required' }] };
  const { mergedInto, ...triage } = values.triage;
  const { closing: _closed, ...investigation } = values.investigation;
  const before = mergedInto ? ` It had been merged into ${mergedInto.reference}.` : '';
  return {
    ok: true,
    next: { ...values, caseState: 'Investigating', closedAt: undefined, disposalDue: undefined, triage, investigation },
    events: [{ kind: 'reopened', title: 'Reopened', details: `${reason}${before}` }]
  };
}
