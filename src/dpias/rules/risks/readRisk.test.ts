import * as fc from 'fast-check';
import { readRisk, riskOf, unrated, writeRisk } from './readRisk';
import { effects, levels, likelihoods, severities, type Rating, type Risk } from './risk';
import { measure, rated, risk } from './testRisks';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('&lt;', 'A\nB', '👩‍👩‍👧', 'שלום', '"'));
const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const rating: fc.Arbitrary<Rating> = fc.record({
  likelihood: fc.constantFrom(undefined, ...likelihoods), severity: fc.constantFrom(undefined, ...severities), override: fc.option(fc.record({ level: fc.constantFrom(...levels), why: text }), { nil: undefined })
});
/** Any risk that the form can make. */
const anyRisk: fc.Arbitrary<Risk> = fc.record({
  id, number: fc.integer({ min: 1, max: 999 }), source: text, impact: text, before: rating, after: rating,
  measures: fc.array(fc.record({ id, what: text, effect: fc.constantFrom(undefined, ...effects), owner: text, due: text, inPlace: text }), { maxLength: 4 })
});

describe('a risk in its row', () => {
  test('reads back as it was written, and the same risk is the same text', () => {
    fc.assert(fc.property(anyRisk, (each) => {
      expect(readRisk(writeRisk(each))).toEqual({ state: 'read', risk: each, unread: [] });
    }));
    expect(writeRisk({ ...risk(1), before: rated('possible severe') })).toBe(writeRisk({ before: rated('possible severe'), after: risk(1).after, measures: risk(1).measures, impact: risk(1).impact, source: risk(1).source, number: 1, id: 'r1' }));
  });

  test('is unreadable where it is no risk, and its text is kept', () => {
    for (const said of ['', '{', '[]', 'null', '"R1"', '{"number":1}', '{"id":""}', '{"id":3}']) expect(readRisk(said)).toEqual({ state: 'unreadable', text: said });
  });

  test('names what could not be read, keeps what stood there, and reads the rest', () => {
    const reading = riskOf({
      id: 'r1', number: 'three', source: 4, impact: 'Distress', colour: 'red',
      before: { likelihood: 'certain', severity: 'severe', override: { level: 'extreme', why: 'Because' } },
      measures: [{ id: 'm1', what: 'Lock it', effect: 'halved', cost: 3 }, 'Lock it twice', { what: 'no id' }], after: null
    });
    expect(reading).toEqual({
      state: 'read',
      risk: {
        id: 'r1', number: 0, source: '', impact: 'Distress', before: { ...unrated, severity: 'severe' }, measures: [measure('m1', { what: 'Lock it', effect: undefined, owner: '', due: '' })], after: unrated
      },
      unread: expect.arrayContaining([
        { path: 'number', text: 'three' }, { path: 'source', text: '4' }, { path: 'before.likelihood', text: 'certain' }, { path: 'before.override.level', text: 'extreme' },
        { path: 'before.override', text: '{"level":"extreme","why":"Because"}' }, { path: 'measures.1.effect', text: 'halved' }, { path: 'measures.1.cost', text: '3' }, { path: 'measures.2', text: 'Lock it twice' },
        { path: 'measures.3', text: '{"what":"no id"}' }, { path: 'colour', text: 'red' }
      ])
    });
  });

  test('of any JSON throws nothing, and loses no text of it', () => {
    fc.assert(fc.property(fc.record({ id, source: fc.jsonValue(), before: fc.jsonValue(), measures: fc.jsonValue(), other: fc.stringMatching(/^[a-z]{6}$/) }), (value) => {
      const reading = riskOf(value);
      expect(JSON.stringify(reading)).toContain(value.other);
      expect(reading.state).toBe('read');
    }));
  });
});
