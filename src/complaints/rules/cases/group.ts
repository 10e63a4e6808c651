import type { CaseProblem } from '../../../casework/rules/command';
import { isReference } from '../../../casework/rules/reference';
import type { ComplaintResult } from './commands';
import { complaintEvent } from './events';
import { prefix } from './prefix';
import type { ComplaintCase } from './values';

/**
 * Puts a complaint into the group that another one leads, or takes it out (an empty reference). Each keeps its own clock; the investigation is written down once, in
 * the one that leads. One that leads others joins no group: its
 * members would be led by nobody. Problems: `group` (`not-a-complaint`, `leader-led`, `no-change`).
 * @param leader undefined where there is no such complaint
 */
export function putIntoGroup(found: ComplaintCase, reference: string, leader: ComplaintCase | undefined): ComplaintResult {
  const group = reference.trim().toUpperCase();
  const refuse = (code: string): ComplaintResult => ({ ok: false, problems: [{ field: 'group', code } satisfies CaseProblem] });
  if (group === found.values.group) return refuse('no-change');
  if (group !== '' && (!isReference(prefix, group) || leader === undefined || leader.reference !== group || group === found.reference)) return refuse('not-a-complaint');
  if (leader && leader.values.group !== '') return refuse('leader-led');
  return { ok: true, next: { ...found.values, group }, events: [complaintEvent('groupChanged', { group, before: found.values.group })] };
}
