import { answersOf, differencesOf } from './differences';
import { closedState, type CaseCore, type CaseFixed, type CaseRules } from './kind';

const ofClosing = ['caseState', 'closedAt', 'disposalDue'];

/**
 * What happened between two states of a case, told from the states alone: for a save whose own event was lost. One kind each, in the order of
 * the case.
 */
export function rebuiltEvents<V extends CaseCore, F extends CaseFixed, Event extends string>(
  { fields, reopened }: CaseRules<V, F, Event>, before: V, after: V
): readonly { readonly kind: Event; readonly fields: readonly string[] }[] {
  const isOpenedAgain = before.caseState === closedState && after.caseState !== closedState;
  const changed = new Set(differencesOf(fields, before, after).map(({ field }) => field));
  const found = new Map<Event, string[]>();
  for (const { path, event } of answersOf(fields).filter((answer) => changed.has(answer.path))) {
    const kind = isOpenedAgain && ofClosing.includes(path) ? reopened : event;
    found.set(kind, [...(found.get(kind) ?? []), path]);
  }
  return [...found].map(([kind, paths]) => ({ kind, fields: paths }));
}
