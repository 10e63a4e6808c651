import type { BreachCase, BreachReference } from '../rules';

/** The references under which evidence, tasks and events of a case lie: its own, and those of the cases that were merged into it. */
export function referencesOf(found: Pick<BreachCase, 'reference' | 'values'>): readonly BreachReference[] {
  const merged = found.values.triage.duplicates.filter(({ verdict }) => verdict === 'Merged here').map(({ reference }) => reference as BreachReference);
  // a reference goes into an address: one that was written by hand may hold anything
  return [...new Set([found.reference, ...merged])].filter((reference) => /^BR-\d{4}-[H\d]\d{4,}$/.test(reference));
}
