import type { DeskServices } from '../../../platform/host/services';
import { dismissalsOf, dismissEvent, restoreEvent, type Dismissal, type NewFindingEvent } from '../../rules/check/dismissals';
import { addPolicyEvent, readPolicyEvents } from '../publishing/reviews';

/** What officers decided not to follow in a policy, by finding. @throws DeskError */
export async function readDismissals(services: DeskServices, policyId: number): Promise<ReadonlyMap<string, Dismissal>> {
  return dismissalsOf(await readPolicyEvents(services, policyId));
}

/** @returns what is dismissed then @throws DeskError; RangeError without a reason */
export function dismissFinding(services: DeskServices, policyId: number, findingId: string, reason: string): Promise<ReadonlyMap<string, Dismissal>> {
  return write(services, policyId, findingId, dismissEvent(findingId, reason));
}

/** @returns what is dismissed then @throws DeskError */
export function restoreFinding(services: DeskServices, policyId: number, findingId: string): Promise<ReadonlyMap<string, Dismissal>> {
  return write(services, policyId, findingId, restoreEvent(findingId));
}

async function write(services: DeskServices, policyId: number, findingId: string, event: NewFindingEvent): Promise<ReadonlyMap<string, Dismissal>> {
  // the finding in the title tells two events of one second apart when one is looked for after a lost answer
  await addPolicyEvent(services, policyId, { ...event, title: `${event.kind}: ${findingId}` });
  return readDismissals(services, policyId);
}
