import type { DocumentColumns, MissingRule, Place } from './model';
import { placeOf, sentenceAt } from './leftBehind';
import type { Passage } from './passages';

/** What shows that a text is a policy on data protection as a whole, and not, say, on lone working. */
const DATA_PROTECTION = /\b(data protection|personal (data|information)|GDPR|subject access)\b/gi;
const ENOUGH_MENTIONS = 8;

/** Where the missing thing would belong; undefined when the rule is silent. */
export function missingPlace(rule: MissingRule, passages: readonly Passage[], text: string, columns: DocumentColumns | undefined): Place | undefined {
  const column = rule.column === undefined ? undefined : columns?.[rule.column];
  if ((column !== undefined && column !== '') || (rule.dataProtection === true && !isOnDataProtection(text))) {
    return undefined;
  }
  if (!rule.about.every((words) => words.test(text)) || rule.present.some((words) => words.test(text))) {
    return undefined;
  }
  const topic = rule.about[rule.about.length - 1];
  for (const passage of topic === undefined ? [] : passages) {
    const at = passage.region === 'body' ? (topic?.exec(passage.text) ?? undefined) : undefined;
    if (at) {
      return placeOf(passage, sentenceAt(passage, at.index), at.index, at.index + at[0].length);
    }
  }
  return NOWHERE;
}

/** Of the whole text. */
export const NOWHERE: Place = { path: [], block: 0, sentence: '', words: '', start: 0 };

export function isOnDataProtection(text: string): boolean {
  return (text.match(DATA_PROTECTION) ?? []).length >= ENOUGH_MENTIONS;
}
