import type { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';
import type { HealthOpinion } from '../exemptions/healthOpinion';
import { checkOf, decisionOf, type Acts } from './acts';
import { goesOut, keepsBack } from './choices';
import { waitsForOpinion } from './decide';
import type { ScheduleLine } from './entry';

/** What stands against a batch going out; none of them stops an officer for good, since a hard stop makes people falsify. */
export const releaseObstacleCodes = ['undecided', 'no-reason', 'health', 'check', 'disagreed', 'changed-directly', 'no-original'] as const;
export type ReleaseObstacleCode = (typeof releaseObstacleCodes)[number];

export interface ReleaseObstacle {
  readonly code: ReleaseObstacleCode;
  /** In their order. */
  readonly numbers: readonly number[];
}

/** What is known beside the entries of the batch. */
export interface ReleaseContext {
  readonly acts: Acts;
  readonly opinions: readonly HealthOpinion[];
  readonly today: Temporal.PlainDate;
}

/** What stands against the release of a batch, entry by entry. What went out already is not looked at again. */
export function releaseObstacles(batch: readonly ScheduleLine[], { acts, opinions, today }: ReleaseContext): readonly ReleaseObstacle[] {
  const is: Readonly<Record<ReleaseObstacleCode, (line: ScheduleLine) => boolean>> = {
    undecided: ({ decision }) => decision === 'undecided',
    'no-reason': ({ decision, hasReason, exemptions }) => keepsBack(decision) && (!hasReason || exemptions.length === 0),
    health: (line) => waitsForOpinion(line, opinions, today),
    check: (line) => line.check === 'asked' || ((line.check === 'agreed' || line.check === 'disagreed') && checkOf(line, acts) === undefined),
    disagreed: (line) => line.check === 'disagreed' && checkOf(line, acts) !== undefined,
    'changed-directly': (line) => line.decision !== 'undecided' && decisionOf(line, acts) === undefined,
    'no-original': ({ decision, duplicateOf }) => decision === 'duplicate' && duplicateOf === undefined
  };
  const waiting = batch.filter(({ releasedIn }) => releasedIn === '');
  return releaseObstacleCodes
    .map((code) => ({ code, numbers: waiting.filter(is[code]).map(({ number }) => number) }))
    .filter(({ numbers }) => numbers.length > 0);
}

/** So many pages a volume, unless one document has more. */
export const pagesAVolume = 500;

/** Where the pages of what went out before end. */
export interface PagesSoFar {
  readonly lastPage: number;
  readonly volume: number;
  /** Of the pages of that volume how many are taken. */
  readonly inVolume: number;
}

/** Where the released pages of a request end by now. */
export function pagesSoFar(lines: readonly ScheduleLine[]): PagesSoFar {
  const out = lines.filter(({ firstPage, volume }) => firstPage !== undefined && volume !== undefined);
  const end = ({ firstPage = 1, pages = 0 }: ScheduleLine): number => firstPage + pages - 1;
  const volume = Math.max(0, ...out.map((line) => line.volume ?? 0));
  return {
    lastPage: Math.max(0, ...out.map(end)), volume, inVolume: out.filter((line) => line.volume === volume).reduce((sum, { pages = 0 }) => sum + pages, 0)
  };
}

/** Where a document that goes out lies among the pages. */
export interface PlacedEntry {
  readonly number: number;
  readonly volume: number;
  readonly firstPage: number;
}

/**
 * The documents of a batch that go out, in the order of their numbers, on pages that go on from those before: 1, 2, … over all batches, so that a page has one number for good. A document is
 * never cut between volumes. One whose pages nobody counted takes none.
 */
export function placePages(batch: readonly ScheduleLine[], before: PagesSoFar, most = pagesAVolume): readonly PlacedEntry[] {
  let { lastPage, volume, inVolume } = before;
  return batch.filter(({ decision, releasedIn }) => goesOut(decision) && releasedIn === '').sort((one, other) => one.number - other.number).map(({ number, pages = 0 }) => {
    if (volume === 0 || (pages > 0 && inVolume > 0 && inVolume + pages > most)) {
      volume += 1;
      inVolume = 0;
    }
    const firstPage = lastPage + 1;
    lastPage += pages;
    inVolume += pages;
    return { number, volume, firstPage };
  });
}

/** A release as an officer asks for it; the last four where something stands against it. */
export interface ReleaseInput {
  readonly batch: string;
  readonly on: string;
  readonly who: string;
  readonly why: string;
  readonly advice: string;
  readonly adviceBy: string;
}
export const emptyRelease: ReleaseInput = { batch: '', on: '', who: '', why: '', advice: '', adviceBy: '' };

/**
 * What is missing before a batch may go out. Where something stands against it, it says who answers for it and why, and what the Data Protection Officer advised (UK GDPR articles 5(2) and
 * 39(1)(a)). Problems: `batch` (`required`, `nothing-goes-out`), `on` (`date-missing`, `not-a-date`), `who`, `why`, `advice`, `adviceBy`.
 */
export function releaseProblems(input: ReleaseInput, obstacles: readonly ReleaseObstacle[], out: number): readonly CaseProblem[] {
  const problems = new Problems();
  if (problems.count('batch', input.batch) === undefined) problems.add('batch', 'required');
  else if (out === 0) problems.add('batch', 'nothing-goes-out');
  if (input.on.trim() === '') problems.add('on', 'date-missing');
  else if (!plainDate(input.on.trim())) problems.add('on', 'not-a-date');
  if (obstacles.length > 0) {
    if (problems.text('who', input.who, 'send-who').length > TEXT_LIMIT) problems.add('who', 'too-long');
    problems.text('why', input.why, 'send-why');
    problems.text('advice', input.advice, 'send-advice');
    if (problems.text('adviceBy', input.adviceBy, 'send-adviceBy').length > TEXT_LIMIT) problems.add('adviceBy', 'too-long');
  }
  return problems.found;
}
