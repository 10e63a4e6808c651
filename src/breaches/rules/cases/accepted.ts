import type { CaseValues } from './caseValues';
import type { DecisionRecord } from '../decisions/notificationFile';
import type { RiskLevel } from './choices';
import type { CommandContext } from './command';

/**
 * What is accepted of a breach case that was changed around the desk. It is never closed by accepting, because *Close* asks what must be answered
 * first; a decision without its reason, person or time gets those of the officer who accepts it.
 */
export function accepted(counted: CaseValues, around: CaseValues, reason: string, context: CommandContext): CaseValues {
  const isOpenedAgain = counted.caseState === 'Closed' && around.caseState !== 'Closed';
  const stays = around.caseState === 'Closed' || (around.caseState === 'New' && counted.caseState !== 'New');
  const caseState = isOpenedAgain ? 'Investigating' : stays ? counted.caseState : around.caseState;
  return {
    ...around,
    caseState,
    closedAt: caseState === 'Closed' ? counted.closedAt : undefined,
    disposalDue: caseState === 'Closed' ? counted.disposalDue : undefined,
    disposedAt: counted.disposedAt,
    breachReason: around.breach === counted.breach || around.breachReason !== '' ? around.breachReason : reason,
    ico: { ...around.ico, ...decided(counted.ico, around.ico, reason, context) },
    people: { ...around.people, ...decided(counted.people, around.people, reason, context) },
    // how a case was closed is what *Close* wrote, and what goes with a decision is of the decision that stood there before
    investigation: { ...around.investigation, closing: caseState === 'Closed' ? counted.investigation.closing : undefined },
    notification: {
      ...around.notification,
      decidedIco: recordFor(counted.ico, around.ico, counted.notification.decidedIco, around.risk, context),
      decidedPeople: recordFor(counted.people, around.people, counted.notification.decidedPeople, around.risk, context)
    }
  };
}

/** A decision that is accepted is a new one, on the risk that is accepted with it. */
function recordFor(before: Decision, now: Decision, kept: DecisionRecord | undefined, risk: RiskLevel, { me }: CommandContext): DecisionRecord | undefined {
  return now.decision === before.decision || now.decision === 'Not decided' ? kept : { risk, delegation: '', departure: '', enteredBy: me.name };
}

type Decision = Pick<CaseValues['people'], 'decision' | 'reason' | 'decidedAt' | 'decidedBy'>;

function decided(before: Decision, now: Decision, reason: string, { now: at, me }: CommandContext): Partial<Decision> {
  if (now.decision === before.decision || now.decision === 'Not decided') return {};
  return { reason: now.reason === '' ? reason : now.reason, decidedAt: now.decidedAt ?? at, decidedBy: now.decidedBy === '' ? me.name : now.decidedBy };
}
