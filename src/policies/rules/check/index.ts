import type { ReadingText } from '../readingText';
import { datePlaces } from './dateRules';
import { mergeHits, toFinding } from './findings';
import { leftBehind, Surroundings, type Hit } from './leftBehind';
import { missingPlace } from './missing';
import type { CheckContext, CheckRule, Finding } from './model';
import { passagesOf } from './passages';
import { checkRules } from './rules';

export type * from './model';
export * from './dismissals';
export * from './pasted';
export { checkRules } from './rules';
export { sourceUrl } from './sources';

/** Below so many words a text is an extract, of which nothing can be said to be missing. */
export const WHOLE_POLICY_WORDS = 120;

/** Words that a Welsh text is full of and an English one has not. */
const WELSH = /\b(yr|yn|ac|mae|gan|ar gyfer|neu|bydd|hwn|eich|cyngor|ddata|gwybodaeth|polisi)\b/gi;

/** `not-english`: the rules read English, so that silence on a Welsh text would say nothing. */
export function checkable(text: ReadingText): 'yes' | 'no-words' | 'not-english' {
  return languageOf(passagesOf(text).all.map((passage) => passage.text).join('\n'));
}

function languageOf(words: string): 'yes' | 'no-words' | 'not-english' {
  const count = words.split(/\s+/).length;
  if (!/[a-z]{2}/i.test(words)) {
    return 'no-words';
  }
  return (words.match(WELSH) ?? []).length > count / 15 ? 'not-english' : 'yes';
}

/**
 * What the law has left behind in a policy, and what is missing from it. Advice: a rule looks at words, not at sense; each finding says how
 * sure it is and what it rests on. In the order of the text, what is missing last.
 * @param rules all of them, but in tests of one
 */
export function checkPolicy(text: ReadingText, context: CheckContext, rules: readonly CheckRule[] = checkRules): readonly Finding[] {
  const passages = passagesOf(text);
  const around = new Surroundings(passages.all);
  const whole = around.text();
  const inForce = rules.filter(({ since }) => since === undefined || since <= context.today.toString()).filter((rule) => !isCouncilsName(rule, context.regulator));
  const asksWhole = languageOf(whole) === 'yes' && whole.split(/\s+/).length >= WHOLE_POLICY_WORDS;

  const hits: Hit[] = [];
  const wanting: Finding[] = [];
  for (const rule of inForce) {
    switch (rule.kind) {
      case 'left-behind': hits.push(...leftBehind(rule, passages.all, around)); break;
      case 'missing': {
        const place = asksWhole ? missingPlace(rule, passages.all, whole, context.columns) : undefined;
        if (place) { wanting.push(toFinding(rule, place)); }
        break;
      }
      case 'date': {
        const [place, ...also] = rule.looks === 'no-review-date' && !asksWhole ? [] : datePlaces(rule, passages, context);
        if (place) { wanting.push(toFinding(rule, place, also)); }
        break;
      }
    }
  }
  return withOwnIds([...mergeHits(hits), ...withoutCovered(wanting)]);
}

/** What the council itself calls the regulator is nothing that the law has left behind: the name is the council's to settle. */
function isCouncilsName(rule: CheckRule, regulator: string | undefined): boolean {
  return rule.kind === 'left-behind' && rule.namesRegulator === true && regulator !== undefined && rule.find.some((name) => name.test(regulator));
}

/** A review date that passed says all that a passed cycle would. */
function withoutCovered(found: readonly Finding[]): readonly Finding[] {
  const passed = found.some(({ rule }) => rule === 'review-passed' || rule === 'review-day-passed');
  return passed ? found.filter(({ rule }) => rule !== 'cycle-passed') : found;
}

/** Two findings of the same words under the same heading are told apart by their order. */
function withOwnIds(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}~${count}` };
  });
}
