import { canonicalJson } from '../canonicalJson';
import type { Measure, Risk } from './risk';

/** What only one of two changed is kept; what both did stays as the first has it. */
const kept = <Part>(base: Part | undefined, mine: Part, theirs: Part): Part => (base !== undefined && canonicalJson(base) === canonicalJson(mine) ? theirs : mine);

/** The same of words, where nothing of either is lost: what both changed stands under one another. */
function words(base: string | undefined, mine: string, theirs: string): string {
  if (mine === theirs || theirs.trim() === '' || theirs === base) return mine;
  return mine.trim() === '' || mine === base ? theirs : `${mine}\n\n${theirs}`;
}

/** Measures that either has: one that somebody took away stays, since it is easier taken away again than remembered. */
function measures(base: readonly Measure[], mine: readonly Measure[], theirs: readonly Measure[]): readonly Measure[] {
  const joined = mine.map((each): Measure => {
    const [before, other] = [base, theirs].map((all) => all.find(({ id }) => id === each.id));
    if (!other) return each;
    return {
      id: each.id, what: words(before?.what, each.what, other.what), effect: kept(before?.effect, each.effect, other.effect), owner: kept(before?.owner, each.owner, other.owner), due: kept(before?.due, each.due, other.due),
      inPlace: kept(before?.inPlace, each.inPlace, other.inPlace)
    };
  });
  return [...joined, ...theirs.filter(({ id }) => !mine.some((each) => each.id === id))];
}

/**
 * Two versions of one risk in one, to be worked over by whoever asked for it.
 * @param base from which both began; undefined where it is not known: then everything counts as changed by both
 */
export const bothRisks = (base: Risk | undefined, mine: Risk, theirs: Risk): Risk => ({
  ...mine,
  source: words(base?.source, mine.source, theirs.source),
  impact: words(base?.impact, mine.impact, theirs.impact),
  before: kept(base?.before, mine.before, theirs.before),
  measures: measures(base?.measures ?? [], mine.measures, theirs.measures),
  after: kept(base?.after, mine.after, theirs.after)
});
