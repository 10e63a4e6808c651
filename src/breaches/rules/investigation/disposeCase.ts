import { disposedCase } from '../../../casework/rules/caseRow';
import { caseFields } from '../cases/caseFields';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CaseProblem, CommandContext, CommandResult } from '../cases/command';
import { isDisposalDue } from './retention';

/** Why a case may not be disposed of (yet): codes of `problem_<code>`. */
export function disposalProblems(found: Pick<BreachCase, 'values' | 'aroundDesk'>, now: CommandContext['now']): readonly CaseProblem[] {
  const { caseState, disposalDue, disposedAt } = found.values;
  const problem = found.aroundDesk !== undefined ? 'aroundDesk'
    : caseState !== 'Closed' ? 'notClosed'
    : disposedAt !== undefined ? 'disposed'
    : isDisposalDue(disposalDue, now) ? undefined : 'notDue';
  return problem === undefined ? [] : [{ field: 'disposalDue', code: problem }];
}

/** What stays of a case after its time, by the rule of each of its fields. */
export const withoutFreeText = (values: CaseValues): CaseValues => disposedCase(caseFields, values);

/** Disposal of a closed case whose day has come: the site owner's command. The store removes files, report and old versions around it. */
export function disposeCase(found: BreachCase, { now }: CommandContext): CommandResult {
  const problems = disposalProblems(found, now);
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    next: { ...withoutFreeText(found.values), disposedAt: now },
    events: [{ kind: 'disposed', title: 'Disposed of under the retention schedule', details: 'Evidence, the report and free text are removed; counts and decisions are kept.' }]
  };
}
