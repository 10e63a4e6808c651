import type { Case, CaseCore, CaseFixed, CaseRules } from './kind';
import { isReferenceOf } from './reference';

/**
 * The references under which files, tasks and events of a case lie: its own, and those of the cases that live on in it. A reference goes into an
 * address, and one that was written by hand may hold anything.
 */
export function referencesOf<V extends CaseCore, F extends CaseFixed>(rules: CaseRules<V, F>, found: Pick<Case<V>, 'reference' | 'values'>): readonly string[] {
  return [...new Set([found.reference, ...rules.reach(found.values)])].filter((reference) => isReferenceOf(rules, reference));
}
