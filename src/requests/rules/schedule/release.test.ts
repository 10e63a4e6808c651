import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { byBatch, byDecision, byExemption, countSchedule } from './counts';
import { healthOpinionSchema } from '../exemptions/healthOpinion';
import { emptyRelease, pagesSoFar, placePages, releaseObstacles, releaseProblems } from './release';
import { countChecks, drawSample, sampledFrom } from './sample';
import { act, actsOf, line } from './testSchedule';

const today = Temporal.PlainDate.from('2026-11-20');
const acts = actsOf(act('d', 'decide', [1, 2, 3, 4, 5, 6, 7], { decision: 'disclose' }), act('w', 'decide', [8], { decision: 'withhold', exemptions: ['sch2-19'] }), act('c', 'check', [3, 5], { of: 'd', check: 'agreed' }, 2), act('x', 'check', [4], { of: 'd', check: 'disagreed' }, 2), act('own', 'check', [6], { of: 'd', check: 'agreed' }, 1));
const out = { decision: 'disclose', decidedIn: 'd', batch: 1 } as const;

describe('what stands against a release', () => {
  const obstacles = (...lines: readonly ReturnType<typeof line>[]): unknown => releaseObstacles(lines, { acts, opinions: [], today }).map(({ code, numbers }) => `${code} ${numbers.join(',')}`);

  test('is nothing where all is decided, reasoned and checked', () => {
    expect(obstacles(line(1, out), line(3, { ...out, check: 'agreed', checkedIn: 'c' }), line(8, { decision: 'withhold', exemptions: ['sch2-19'], decidedIn: 'w', hasReason: true }))).toEqual([]);
  });

  test('is said entry by entry', () => {
    expect(obstacles(
      line(1), line(2, { ...out, isHealth: true }), line(3, { ...out, check: 'asked' }), line(4, { ...out, check: 'disagreed', checkedIn: 'x' }), line(6, { ...out, check: 'agreed', checkedIn: 'own' }),
      line(8, { decision: 'withhold', exemptions: ['sch2-19'], decidedIn: 'w' }), line(9, { ...out })
    )).toEqual(['undecided 1', 'no-reason 8', 'health 2', 'check 3,6', 'disagreed 4', 'changed-directly 9']);
  });

  test('an opinion in date lets health data go, and what went out before is not looked at again', () => {
    const opinion = v.parse(healthOpinionSchema, { key: 'o', state: 'not-met', on: '2026-11-01', again: 'no' });
    expect(releaseObstacles([line(2, { ...out, isHealth: true, opinion: 'o' })], { acts, opinions: [opinion], today })).toEqual([]);
    expect(obstacles(line(1, { releasedIn: 'r' }))).toEqual([]);
  });

  test('is overcome only with who answers for it, why, and what the Data Protection Officer advised', () => {
    const input = { ...emptyRelease, batch: '1', on: '2026-11-21' };
    expect(releaseProblems(input, [], 3)).toEqual([]);
    expect(releaseProblems(input, [], 0)).toEqual([{ field: 'batch', code: 'nothing-goes-out' }]);
    expect(releaseProblems(input, [{ code: 'undecided', numbers: [1] }], 3).map(({ field }) => field)).toEqual(['who', 'why', 'advice', 'adviceBy']);
    expect(releaseProblems({ ...input, who: 'Head of Legal', why: 'Court order', advice: 'Not to', adviceBy: 'DPO' }, [{ code: 'undecided', numbers: [1] }], 3)).toEqual([]);
  });
});

describe('pages', () => {
  test('go on over batches with one number each, and no document is cut between volumes', () => {
    const first = [line(1, { ...out, pages: 300 }), line(2, { decision: 'withhold', pages: 99 }), line(3, { ...out, pages: 250 }), line(4, { ...out, pages: 600 }), line(5, out)];
    const placed = placePages(first, pagesSoFar([]));
    expect(placed).toEqual([
      { number: 1, volume: 1, firstPage: 1 }, { number: 3, volume: 2, firstPage: 301 }, { number: 4, volume: 3, firstPage: 551 }, { number: 5, volume: 3, firstPage: 1151 }
    ]);
    const gone = placed.map(({ number, ...where }) => line(number, { ...first.find((each) => each.number === number), ...where, releasedIn: 'r' }));
    expect(pagesSoFar(gone)).toEqual({ lastPage: 1150, volume: 3, inVolume: 600 });
    expect(placePages([line(9, { ...out, pages: 10 })], pagesSoFar(gone))).toEqual([{ number: 9, volume: 4, firstPage: 1151 }]);
  });

  test('overlap for no number of documents, however long they are', () => {
    for (let round = 1; round <= 30; round += 1) {
      const lines = Array.from({ length: 40 }, (_, place) => line(place + 1, { ...out, pages: (place * round * 37) % 211 }));
      const placed = placePages(lines, { lastPage: 7, volume: 1, inVolume: 7 }, 200);
      let next = 8;
      for (const { number, firstPage } of placed) {
        expect(firstPage).toBe(next);
        next += lines[number - 1].pages ?? 0;
      }
    }
  });
});

describe('a sample', () => {
  const numbers = Array.from({ length: 2_000 }, (_, place) => place + 1);

  test('is the same again with its seed, another with another, and has its share rounded up', () => {
    const drawn = drawSample(numbers, 5, 'seed one');
    expect(drawn).toHaveLength(100);
    expect(drawSample([...numbers].reverse(), 5, 'seed one')).toEqual(drawn);
    expect(drawSample(numbers, 5, 'seed two')).not.toEqual(drawn);
    expect(drawSample([1, 2, 3], 1, 's')).toHaveLength(1);
    expect(drawSample([], 10, 's')).toEqual([]);
    expect(drawSample(numbers, 100, 's')).toEqual(numbers);
  });

  test('comes from everywhere', () => {
    // seed 'spread': in each fifth of the entries about a fifth of the sample
    const drawn = drawSample(numbers, 10, 'spread');
    for (let fifth = 0; fifth < 5; fifth += 1) expect(drawn.filter((number) => Math.floor((number - 1) / 400) === fifth).length).toBeGreaterThan(20);
  });

  test('is drawn of what was decided so, has not gone out and was not asked about', () => {
    expect(sampledFrom([line(1, out), line(2, { ...out, releasedIn: 'r' }), line(3, { ...out, check: 'asked' }), line(4)], 'disclose')).toEqual([1]);
  });

  test('counts what somebody else said, and what is still to be said', () => {
    const lines = [line(1, out), line(2, { ...out, check: 'asked' }), line(3, { ...out, check: 'agreed', checkedIn: 'c' }), line(4, { ...out, check: 'disagreed', checkedIn: 'x' }), line(6, { ...out, check: 'agreed', checkedIn: 'own' })];
    expect(countChecks(lines, acts)).toEqual([{ decision: 'disclose', decided: 5, asked: 4, agreed: 1, disagreed: 1, outstanding: 2 }]);
  });
});

test('the counts of the response are of documents and pages, by decision, exemption and batch', () => {
  const lines = [
    line(1, { ...out, pages: 3, releasedIn: 'r', volume: 1 }), line(2, { ...out, batch: 2, decision: 'part', exemptions: ['sch2-16'], pages: 2 }), line(3, { decision: 'withhold', exemptions: ['sch2-16', 'sch2-19'], pages: 7, check: 'agreed' }),
    line(4, { batch: 2 }), line(5, { decision: 'duplicate', duplicateOf: 1 }), line(6, { decision: 'out-of-scope' })
  ];
  expect(countSchedule(lines)).toEqual({ v: 1, found: 6, undecided: 1, disclosed: 1, part: 1, withheld: 1, outOfScope: 1, duplicates: 1, pages: 5, released: 1, releasedPages: 3, volumes: 1, checked: 1, agreed: 1, disagreed: 0 });
  expect(byDecision(lines).map(({ key, entries }) => `${key} ${entries}`)).toEqual(['undecided 1', 'disclose 1', 'part 1', 'withhold 1', 'out-of-scope 1', 'duplicate 1']);
  expect(byExemption(lines)).toEqual([{ key: 'sch2-16', entries: 2, pages: 9 }, { key: 'sch2-19', entries: 1, pages: 7 }]);
  expect(byBatch(lines)).toEqual([{ key: 1, entries: 1, pages: 3, undecided: 0, goesOut: 1, gone: 1 }, { key: 2, entries: 2, pages: 2, undecided: 1, goesOut: 1, gone: 0 }]);
});
