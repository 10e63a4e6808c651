import * as fc from 'fast-check';
import cy from '../../../loc/dpiaRisks/cy';
import en from '../../../loc/dpiaRisks/en';
import { approvalNeeded, countLevels, gridLevel, levelOf, residualLevel, residualOf, riskMap } from './grid';
import { nextNumber, settleNumbers } from './numbering';
import { isOpenMeasure, problemsOfRisk } from './problems';
import { unrated } from './readRisk';
import { effects, levels, likelihoods, severities, type Level, type Risk } from './risk';
import { standardRisks, takeStandardRisk } from './standard';
import { measure, rated, risk } from './testRisks';

const manual = (level: Level, why: string): Risk['before'] => ({ ...rated('possible significant'), override: { level, why } });
const problems = (more: Partial<Risk>): readonly string[] => problemsOfRisk(risk(1, more)).map(({ field, code }) => `${field} ${code}`);

describe('the level of a risk', () => {
  test('is that of the ICO’s grid', () => {
    expect(likelihoods.map((likelihood) => severities.map((severity) => gridLevel(likelihood, severity)))).toEqual([
      ['low', 'low', 'low'],
      ['low', 'medium', 'high'],
      ['low', 'high', 'high']
    ]);
  });
  test('is another one only with a reason', () => {
    expect([levelOf(manual('high', 'Children are concerned')), levelOf(manual('high', ' ')), levelOf({ ...unrated, override: { level: 'low', why: 'So small' } })]).toEqual(['high', 'medium', 'low']);
    expect(levelOf({ ...unrated, likelihood: 'probable' })).toBeUndefined();
  });
  test('that is left is the one after measures, and without measures the one that it has', () => {
    expect(residualLevel(risk(1))).toBe('low');
    expect(residualLevel(risk(1, { after: unrated }))).toBeUndefined();
    expect(residualLevel(risk(1, { measures: [], after: unrated }))).toBe('medium');
  });
});

describe('who must approve', () => {
  const high = risk(2, { after: rated('probable severe') });
  test('is the head of service where low or medium is left', () => {
    expect(approvalNeeded([])).toEqual({ by: 'headOfService', priorConsultation: false });
    expect(approvalNeeded([risk(1), risk(2, { after: rated('possible significant') })])).toEqual({ by: 'headOfService', priorConsultation: false });
  });
  test('is the SIRO, with prior consultation (Article 36), where a high risk is left, and where it was set so by hand', () => {
    expect(approvalNeeded([risk(1), high])).toEqual({ by: 'siro', priorConsultation: true });
    expect(approvalNeeded([risk(1, { after: manual('high', 'Nobody knows the supplier') })])).toEqual({ by: 'siro', priorConsultation: true });
  });
  test('is not known while a risk is not rated, unless another is high', () => {
    const open = risk(3, { after: unrated });
    expect(approvalNeeded([risk(1), open])).toBeUndefined();
    expect(approvalNeeded([open, high])).toEqual({ by: 'siro', priorConsultation: true });
    expect(residualOf([risk(1), open, high])).toEqual({ highest: 'high', unrated: [3] });
  });
});

describe('the map', () => {
  const risks = [risk(3, { before: rated('probable severe') }), risk(1), risk(2, { measures: [], after: unrated, before: manual('high', 'Children') }), risk(4, { before: unrated, after: unrated })];

  test('has each risk in its cell, before and after, the most likely row first', () => {
    const refs = (when: 'before' | 'after'): unknown => riskMap(risks, when).rows.map((row) => row.map((cell) => cell.refs.join(' ')));
    expect(refs('before')).toEqual([['', '', 'R3'], ['', 'R1 R2', ''], ['', '', '']]);
    // of a risk without measures what is left is what there was
    expect(refs('after')).toEqual([['', '', ''], ['', 'R2', ''], ['', 'R1 R3', '']]);
    expect(riskMap(risks, 'before').rows[0][1]).toMatchObject({ likelihood: 'probable', severity: 'significant', level: 'high' });
  });
  test('names those whose level is another than their cell’s, and those that have none', () => {
    expect(riskMap(risks, 'before')).toMatchObject({ overridden: ['R2'], unrated: ['R4'] });
    expect(countLevels(risks, 'before')).toEqual({ low: 0, medium: 1, high: 2, unrated: 1 });
    expect(countLevels(risks, 'after')).toEqual({ low: 2, medium: 0, high: 1, unrated: 1 });
  });
  test('has every risk once', () => {
    const rating = fc.record({ likelihood: fc.constantFrom(undefined, ...likelihoods), severity: fc.constantFrom(undefined, ...severities), override: fc.constant(undefined) });
    fc.assert(fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 20 }), fc.constantFrom('before' as const, 'after' as const), (ratings, when) => {
      const all = ratings.map(([before, after], index) => risk(index + 1, { before, after }));
      const { rows, unrated: none } = riskMap(all, when);
      expect([...rows.flat().flatMap(({ refs }) => refs), ...none].sort()).toEqual(all.map(({ number }) => `R${number}`).sort());
    }));
  });
});

describe('what stands against submitting a risk', () => {
  test('is nothing where all is said', () => expect(problems({})).toEqual([]));
  test.each<[string, Partial<Risk>, readonly string[]]>([
    ['no source and impact', { source: ' ', impact: '' }, ['source required', 'impact required']],
    ['no rating', { before: unrated, after: rated('remote minimal') }, ['before.likelihood required', 'before.severity required']],
    ['half a rating afterwards', { after: { ...unrated, likelihood: 'remote' } }, ['after.severity required']],
    ['another level without why', { before: manual('high', ' ') }, ['before.override why-needed']],
    ['another level that is the same', { before: manual('medium', 'Because') }, ['before.override same-as-grid']],
    ['a medium risk and nothing done', { measures: [], after: unrated }, ['measures measure-needed']],
    ['a low risk and nothing done', { before: rated('remote severe'), measures: [], after: unrated }, []],
    ['more left than before', { after: rated('probable severe') }, ['after worse-than-before']],
    ['eliminated, and yet there', { measures: [measure('m1', { effect: 'eliminated' })], after: rated('possible significant') }, ['after eliminated-but-left']],
    ['an empty measure', { measures: [measure('m7', { what: '', effect: undefined, owner: '', due: '' })] }, ['measures.m7.what required', 'measures.m7.effect required', 'measures.m7.owner required', 'measures.m7.due required']],
    ['an accepted risk without owner and day', { measures: [measure('m1', { effect: 'accepted', owner: '', due: '' })] }, []],
    ['a measure in place without a day by when', { measures: [measure('m1', { owner: '', due: '', inPlace: '2027-01-02' })] }, []],
    ['days that are none', { measures: [measure('m1', { due: '31/04/2027', inPlace: 'soon' })] }, ['measures.m1.due not-a-day', 'measures.m1.inPlace not-a-day']],
    ['too much text', { source: 'x'.repeat(60_000) }, ['source too-long']]
  ])('is said: %s', (_, more, expected) => expect(problems(more)).toEqual(expected));

  test('has a sentence each in both languages', () => {
    const keys = [
      'source_required', 'impact_required', 'source_too-long', 'likelihood_required', 'severity_required', 'override_why-needed', 'override_same-as-grid', 'measures_measure-needed',
      'after_worse-than-before', 'after_eliminated-but-left', 'what_required', 'effect_required', 'owner_required', 'owner_too-long', 'due_required', 'due_not-a-day', 'inPlace_not-a-day'
    ];
    for (const texts of [en, cy]) expect(Object.keys(texts).flatMap((key) => /^problem_(.+)$/.exec(key)?.[1] ?? []).sort()).toEqual([...keys].sort());
  });
  test('a measure stands before going live until it is in place, unless it only accepts', () => {
    expect([measure('a'), measure('b', { inPlace: '2027-01-02' }), measure('c', { effect: 'accepted' }), measure('d', { inPlace: 'soon' })].map(isOpenMeasure)).toEqual([true, false, false, true]);
  });
});

describe('numbers', () => {
  test('are not given again, also those of risks that were taken out', () => {
    expect([nextNumber([]), nextNumber([risk(1), risk(7), risk(3)])]).toEqual([1, 8]);
  });
  test('given twice by two people at once are settled: who came first keeps it', () => {
    const ids = (all: readonly Risk[]): unknown => settleNumbers(all).map(({ id, number }) => `${id} ${number}`);
    const other = { ...risk(2), id: 'other' };
    expect(ids([risk(1), risk(2), other, risk(3)])).toEqual(['r1 1', 'r2 2', 'other 4', 'r3 3']);
    expect(ids([{ ...risk(1), number: 0 }, risk(1), { ...risk(1), id: 'x', number: 1.5 }])).toEqual(['r1 2', 'r1 1', 'x 3']);
  });
  test('are all different afterwards, and those that were free stay', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 12 }), (numbers) => {
      const all = numbers.map((number) => ({ number }));
      const settled = settleNumbers(all).map(({ number }) => number);
      expect(new Set(settled).size).toBe(settled.length);
      numbers.forEach((number, place) => { if (number > 0 && numbers.indexOf(number) === place) expect(settled[place]).toBe(number); });
    }));
  });
});

describe('standard risks', () => {
  test('have words in both languages, and none is left over', () => {
    const wanted = standardRisks.flatMap(({ code, measures }) => [`source_${code}`, `impact_${code}`, ...measures.map((each) => `measure_${each.code}`)]).sort();
    for (const texts of [en, cy]) expect(Object.keys(texts).filter((key) => /^(source|impact|measure)_/.test(key)).sort()).toEqual(wanted);
  });
  test('are taken over with their ratings in the language of the page, and lack only owner and day', () => {
    let count = 0;
    const taken = takeStandardRisk(standardRisks[0], { texts: cy, number: 5, newId: () => `id${count++}` });
    expect(taken).toMatchObject({ id: 'id0', number: 5, source: 'Anfonir neu rhoddir gwybodaeth i’r person anghywir', measures: [{ id: 'id1', effect: 'reduced' }, { id: 'id2' }] });
    expect(problemsOfRisk(taken).map(({ field }) => field)).toEqual(['measures.id1.owner', 'measures.id1.due', 'measures.id2.owner', 'measures.id2.due']);
  });
  test('leave nothing high or medium: what does is no project for the short form', () => {
    expect(standardRisks.filter(({ after: [likelihood, severity] }) => gridLevel(likelihood, severity) !== 'low')).toEqual([]);
  });
});

test('every code has its word in both languages', () => {
  const keys = [...likelihoods.map((each) => `likelihood_${each}`), ...severities.map((each) => `severity_${each}`), ...levels.map((each) => `level_${each}`), ...effects.map((each) => `effect_${each}`)];
  for (const texts of [en, cy] as readonly Readonly<Record<string, string>>[]) expect(keys.filter((key) => !texts[key])).toEqual([]);
});
