import { Temporal } from 'temporal-polyfill';
import { formatUkStamp, utcSecond } from '../../../calendar';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { disposalDay, type RetentionSchedule } from '../investigation/retention';
import type { BreachCase, CaseFacts, CaseValues } from './caseValues';
import type { CaseProblem, CommandContext, CommandResult } from './command';
import { caseEvent } from './events/caseEvent';
import type { KnownDuplicate } from './triageFile';

export interface MergeInput {
  readonly reason: string;
  readonly retention: RetentionSchedule;
}

export interface MergeResult {
  readonly survivor: CommandResult;
  readonly duplicate: CommandResult;
}

/**
 * Two reports of one incident become one case: the survivor. Nothing of the duplicate is changed but its state; report, evidence, tasks and
 * history stay where they are and each case names the other. The council was aware when the first of its people was, so the survivor's
 * clock starts at the earlier of the two moments (UK GDPR article 33(1)). What only the duplicate knew fills the survivor's gaps.
 * A merged case is kept as long as a personal data breach would be, from the day of merging: what comes of the incident is not known yet.
 * Each half can be run again: a half that is done changes nothing.
 */
export function merge(duplicate: BreachCase, survivor: BreachCase, input: MergeInput, context: CommandContext): MergeResult {
  const reason = normaliseText(input.reason);
  const problems = mergeProblems(duplicate, survivor, reason);
  if (problems.length > 0) return { survivor: { ok: false, problems }, duplicate: { ok: false, problems } };
  const stamp = { at: utcSecond(context.now), by: context.me.name };
  return { survivor: intoSurvivor(duplicate, survivor, reason, stamp), duplicate: closeDuplicate(duplicate, survivor, { ...input, reason }, stamp, context.now) };
}

function isMergedInto(duplicate: BreachCase, survivor: BreachCase): boolean {
  return duplicate.values.triage.mergedInto?.logId === survivor.logId;
}

function mergeProblems(duplicate: BreachCase, survivor: BreachCase, reason: string): readonly CaseProblem[] {
  const field = 'survivor';
  if (duplicate.logId === survivor.logId) return [{ field, code: 'same-case' }];
  // what only the restricted group sees would be named in what every officer reads
  if (survivor.isRestricted !== duplicate.isRestricted) return [{ field, code: 'restricted-and-not' }];
  // the store would refuse one half after the other was saved
  if (survivor.aroundDesk !== undefined) return [{ field, code: 'settle-first' }];
  if (duplicate.aroundDesk !== undefined) return [{ field: 'duplicate', code: 'settle-first' }];
  if (survivor.values.triage.mergedInto) return [{ field, code: 'already-merged' }];
  if (survivor.values.caseState === 'Closed') return [{ field, code: 'closed' }];
  if (duplicate.values.caseState === 'Closed' && !isMergedInto(duplicate, survivor)) return [{ field: 'duplicate', code: 'closed' }];
  return reason === '' ? [{ field: 'reason', code: 'required' }] : [];
}

function intoSurvivor(duplicate: BreachCase, survivor: BreachCase, reason: string, stamp: { readonly at: string; readonly by: string }): CommandResult {
  const { values } = survivor;
  const known = values.triage.duplicates;
  if (known.some(({ logId, verdict }) => logId === duplicate.logId && verdict === 'Merged here')) return { ok: true, next: values, events: [] };
  const link: KnownDuplicate = { logId: duplicate.logId, reference: duplicate.reference, verdict: 'Merged here', ...stamp };
  const inherited = duplicate.values.triage.duplicates.filter(({ verdict }) => verdict === 'Merged here').map((each) => ({ ...each, ...stamp }));
  const links = [...inherited, link];
  return {
    ok: true,
    next: {
      ...values,
      ...earlierAwareness(values, duplicate),
      facts: filledFacts(values.facts, duplicate.values.facts),
      triage: { ...values.triage, duplicates: [...known.filter(({ logId }) => !links.some((each) => each.logId === logId)), ...links] }
    },
    events: [caseEvent('mergedHere', { reference: duplicate.reference }, { details: reason })]
  };
}

function closeDuplicate(duplicate: BreachCase, survivor: BreachCase, { reason, retention }: MergeInput, stamp: { readonly at: string; readonly by: string }, now: Temporal.Instant): CommandResult {
  const { values } = duplicate;
  if (isMergedInto(duplicate, survivor)) return { ok: true, next: values, events: [] };
  const mergedInto = { logId: survivor.logId, reference: survivor.reference, reason, ...stamp };
  return {
    ok: true,
    next: { ...values, caseState: 'Closed', closedAt: now, disposalDue: disposalDay(now, 'personalDataBreach', retention), triage: { ...values.triage, mergedInto } },
    events: [caseEvent('mergedInto', { reference: survivor.reference }, { details: reason })]
  };
}

function earlierAwareness(values: CaseValues, duplicate: BreachCase): Partial<CaseValues> {
  const earlier = duplicate.values.awareAt;
  if (!earlier || (values.awareAt && Temporal.Instant.compare(values.awareAt, earlier) <= 0)) return {};
  const note = `Known from ${duplicate.reference} since ${formatUkStamp(earlier)}.`;
  return { awareAt: earlier, awareReason: values.awareReason === '' ? note : `${values.awareReason}\n${note}` };
}

function filledFacts(facts: CaseFacts, other: CaseFacts): CaseFacts {
  return {
    ...facts,
    happenedAt: facts.happenedAt ?? other.happenedAt,
    dataSubjectTypes: union(facts.dataSubjectTypes, other.dataSubjectTypes),
    dataTypes: union(facts.dataTypes, other.dataTypes),
    peopleCount: facts.peopleCount ?? other.peopleCount,
    peopleBand: facts.peopleBand ?? other.peopleBand,
    recordsCount: facts.recordsCount ?? other.recordsCount
  };
}

/** "Not yet known" stands alone, so it goes once one of them knows. */
function union<T extends string>(one: readonly T[], other: readonly T[]): readonly T[] {
  const both = [...new Set([...one, ...other])];
  const known = both.filter((each) => each !== 'Not yet known');
  return known.length > 0 ? known : both;
}
