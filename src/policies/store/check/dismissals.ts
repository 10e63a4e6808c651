import type { DeskServices } from '../../../platform/host/services';
import { dismissalsOf, dismissEvent, restoreEvent, type Dismissal } from '../../rules/check/dismissals';
import type { PolicyEvent } from '../../rules/events';
import { addPolicyEvent, readPolicyEvents } from '../publishing/reviews';

/** What officers decided not to follow in a policy, by finding. @throws DeskError */
export async function readDismissals(services: DeskServices, policyId: number): Promise<ReadonlyMap<string, Dismissal>> {
  return dismissalsOf(await readPolicyEvents(services, policyId));
}

/** @returns what is dismissed then @throws DeskError; RangeError without a reason */
export function dismissFinding(services: DeskServices, policyId: number, findingId: string, reason: string): Promise<ReadonlyMap<string, Dismissal>> {
  return write(services, policyId, dismissEvent(findingId, reason));
}

/** @returns what is dismissed then @throws DeskError */
export function restoreFinding(services: DeskServices, policyId: number, findingId: string): Promise<ReadonlyMap<string, Dismissal>> {
  return write(services, policyId, restoreEvent(findingId));
}

async function write(services: DeskServices, policyId: number, event: PolicyEvent): Promise<ReadonlyMap<string, Dismissal>> {
  // the finding, which the title names, tells two events of one second apart when one is looked for after a lost answer
  await addPolicyEvent(services, policyId, event);
  return readDismissals(services, policyId);
}
