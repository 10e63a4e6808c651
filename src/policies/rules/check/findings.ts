import type { Hit } from './leftBehind';
import type { CheckRule, Finding, Place } from './model';
import type { Passage } from './passages';

export function toFinding(rule: CheckRule, place: Place, also: readonly Place[] = []): Finding {
  return { id: findingId(rule, place), rule: rule.id, kind: rule.kind === 'left-behind' ? 'left-behind' : 'missing', sure: rule.sure, place, also, sources: rule.sources };
}

/** Long enough to tell findings apart, short enough for a record. */
const WORDS_IN_ID = 60;

/**
 * Rule, heading without its number, words: so that a dismissal stays with its finding when the text is moved, renumbered or
 * set anew. Findings of the whole text are known by their rule.
 */
export function findingId(rule: CheckRule, place: Place): string {
  const heading = place.path[place.path.length - 1] ?? '';
  return rule.kind !== 'left-behind' || rule.once === true ? rule.id : [rule.id, slug(heading.replace(/^[\d.\s()]+/, '')), slug(place.words)].join('|');
}

function slug(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9£€%]+/g, ' ').trim().slice(0, WORDS_IN_ID).trim();
}

/**
 * One finding for what a rule says of one block (or of the text, for rules that speak once). Where the words of two rules overlap, the one
 * that covers the other speaks alone.
 */
export function mergeHits(hits: readonly Hit[]): readonly Finding[] {
  const together = new Map<Passage, Hit[]>();
  for (const hit of hits) {
    const same = together.get(hit.passage) ?? [];
    same.push(hit);
    together.set(hit.passage, same);
  }
  const kept = hits.filter((hit) => !(together.get(hit.passage) ?? []).some((other) =>
    other !== hit && ((other.rule.covers?.includes(hit.rule.id) === true && overlap(other, hit)) || (other.rule === hit.rule && within(hit, other)))));
  const groups = new Map<string, Hit[]>();
  for (const hit of [...kept].sort((a, b) => a.place.block - b.place.block || a.from - b.from)) {
    const key = hit.rule.once === true ? hit.rule.id : `${hit.rule.id}|${hit.place.block}`;
    const group = groups.get(key) ?? [];
    group.push(hit);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    return first ? [toFinding(first.rule, first.place, unlike(first.place, others.map(({ place }) => place)))] : [];
  }).sort((a, b) => a.place.block - b.place.block);
}

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;
/** Of two matches of one rule the longer one is kept; of two equal ones the first. */
const within = (hit: Hit, other: Hit): boolean => overlap(hit, other) && other.to - other.from > hit.to - hit.from;

/** Each sentence once: two patterns of a rule may find the same. */
function unlike(first: Place, others: readonly Place[]): readonly Place[] {
  const seen = new Set([`${first.block}|${first.sentence}`]);
  return others.filter(({ block, sentence }) => {
    const key = `${block}|${sentence}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
