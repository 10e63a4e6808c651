import type { Condition, LeftBehindRule, Place } from './model';
import type { Passage } from './passages';
import { cropped, type Sentence } from './sentences';

/**
 * A sentence that tells of former law: it may name it. "No longer than necessary" and the rights to have data replaced are not history.
 */
const FORMER = /\b(replac(e|ed|es|ing)|repeal(ed|s|ing)?|supersed(ed|es|ing)|revok(ed|es|ing)|abolish(ed|es)|former(ly)?|previous(ly)?|no longer (?!than)|until (25 )?may 2018|(prior to|before) (25 )?may 2018|predecessor|old (law|act|regime)|historic(al)? (reference|note)|has (since )?been (struck down|invalidated)|invalid(ated)?|struck down)\b/i;

/** A passage sees this many neighbours of its section on either side: a text without headings is no single section. */
const REACH = 15;

export interface Hit {
  readonly rule: LeftBehindRule;
  readonly passage: Passage;
  /** In the passage. */
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** The texts that conditions look at, made when asked for and kept. */
export class Surroundings {
  private readonly sections = new Map<number, string>();
  private whole: string | undefined;

  public constructor(private readonly passages: readonly Passage[]) {}

  public section(at: number): string {
    const known = this.sections.get(at);
    if (known !== undefined) {
      return known;
    }
    const here = this.passages[at];
    let from = at;
    let to = at;
    while (from > 0 && at - from < REACH && this.passages[from - 1]?.section === here?.section) { from -= 1; }
    while (to < this.passages.length - 1 && to - at < REACH && this.passages[to + 1]?.section === here?.section) { to += 1; }
    const text = [...(here?.path ?? []), ...this.passages.slice(from, to + 1).map((passage) => passage.text)].join('\n');
    this.sections.set(at, text);
    return text;
  }

  public text(): string {
    this.whole ??= this.passages.map((passage) => passage.text).join('\n');
    return this.whole;
  }
}

/** Every place at which the rule's words stand and its conditions hold. */
export function leftBehind(rule: LeftBehindRule, passages: readonly Passage[], around: Surroundings): readonly Hit[] {
  const wholeText = (conditions: readonly Condition[] | undefined): readonly Condition[] => (conditions ?? []).filter((each) => each.in === 'text');
  if (!wholeText(rule.needs).every((each) => each.words.test(around.text())) || wholeText(rule.unless).some((each) => each.words.test(around.text()))) {
    return [];
  }
  const regions = rule.regions ?? ['body'];
  const needs = (rule.needs ?? []).filter((each) => each.in !== 'text');
  const unless = (rule.unless ?? []).filter((each) => each.in !== 'text');
  const hits: Hit[] = [];
  passages.forEach((passage, at) => {
    if (!regions.includes(passage.region)) {
      return;
    }
    for (const pattern of rule.find) {
      for (const match of passage.text.matchAll(global(pattern))) {
        const from = match.index;
        const to = from + match[0].trimEnd().length;
        const sentence = sentenceAt(passage, from);
        const holds = ({ in: where, words }: Condition): boolean =>
          words.test(where === 'sentence' ? sentence.text : where === 'block' ? passage.text : around.section(at));
        const told = rule.evenInHistory !== true && FORMER.test(sentence.text);
        if (to > from && !told && needs.every(holds) && !unless.some(holds)) {
          hits.push({ rule, passage, from, to, place: placeOf(passage, sentence, from, to) });
        }
      }
    }
  });
  return hits;
}

export function placeOf(passage: Passage, sentence: Sentence, from: number, to: number): Place {
  const start = from - sentence.start;
  // words that run over the end of a sentence are shown up to it
  const words = passage.text.slice(from, Math.min(to, sentence.start + sentence.text.length));
  const shown = cropped(sentence.text, start, words.length);
  return { path: passage.path, block: passage.block, sentence: shown.text, words, start: shown.start };
}

export function sentenceAt(passage: Passage, at: number): Sentence {
  let found: Sentence = { text: passage.text, start: 0 };
  for (const sentence of passage.sentences) {
    if (sentence.start <= at) {
      found = sentence;
    }
  }
  return found;
}

const made = new WeakMap<RegExp, RegExp>();
function global(pattern: RegExp): RegExp {
  const known = made.get(pattern) ?? new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  made.set(pattern, known);
  return known;
}
