import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import { disposedCase } from '../caseRow';
import type { CaseProblem, CommandContext } from '../command';
import { mayBeHeld, isOnHold } from '../hold/hold';
import { closedState, type AnyCase, type Case, type CaseCore, type CaseFixed, type CaseRules } from '../kind';

/** Whether the day has come in the UK. */
export function isDisposalDue(disposalDue: string | undefined, now: Temporal.Instant): boolean {
  return disposalDue !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(disposalDue), ukDate(now)) <= 0;
}

/** Whether a closed case waits for nothing but its disposal: its day has come and nothing holds it. */
export function awaitsDisposal(values: Pick<AnyCase['values'], 'disposalDue' | 'disposedAt' | 'hold'>, now: Temporal.Instant): boolean {
  return values.disposedAt === undefined && isDisposalDue(values.disposalDue, now) && !isOnHold(values);
}

type Asked = Pick<AnyCase, 'values' | 'aroundDesk' | 'unreadable'>;

/** Why a case may not be disposed of (yet): codes of `problem_<code>`. A hold stops a disposal that was begun as well. */
export function disposalProblems(found: Asked, now: CommandContext['now']): readonly CaseProblem[] {
  const { caseState, disposalDue, disposedAt } = found.values;
  const problem = found.aroundDesk !== undefined ? 'aroundDesk'
    : caseState !== closedState ? 'notClosed'
    : mayBeHeld(found) ? 'onHold'
    : disposedAt !== undefined ? 'disposed'
    : isDisposalDue(disposalDue, now) ? undefined : 'notDue';
  return problem === undefined ? [] : [{ field: 'disposalDue', code: problem }];
}

/** As `disposalProblems`; a case whose disposal was begun has its mark already, and is finished by the same command. */
export function disposalProblemCodes(found: Asked, now: CommandContext['now']): readonly string[] {
  return disposalProblems(found, now).map(({ code }) => code).filter((code) => code !== 'disposed');
}

/** Disposal of a closed case whose day has come: what stays of it, by the rule of each field. The store removes files, intake and old versions around it. */
export function disposeCase<V extends CaseCore, F extends CaseFixed>(
  { fields }: Pick<CaseRules<V, F>, 'fields'>, found: Case<V, F>, { now }: Pick<CommandContext, 'now'>
): { readonly ok: true; readonly next: V } | { readonly ok: false; readonly problems: readonly CaseProblem[] } {
  const problems = disposalProblems(found, now);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, next: { ...disposedCase(fields, found.values), disposedAt: now } };
}
