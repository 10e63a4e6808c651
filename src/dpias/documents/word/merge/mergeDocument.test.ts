import * as fc from 'fast-check';
import type { DpiaContent } from '../../../rules/content';
import type { Risk } from '../../../rules/risks/risk';
import type { FoundContent, FoundRisk } from '../in/found';
import { testContent, testRisks } from '../testing/testQuestionnaire';
import { applyMerge, undecided, type Choice } from './applyMerge';
import { ANSWER_LIMIT, mergeDocument, type MergeLine } from './mergeDocument';
import { riskFields } from './riskParts';
import { threeWay } from './threeWay';

const foundRisk = ({ id, number, measures, ...risk }: Risk): FoundRisk => ({ id, ref: `R${number}`, fields: riskFields(risk), measures: measures.map(({ id: measure, ...fields }) => ({ id: measure, fields })) });
/** A document that says this. */
const found = (content: Pick<DpiaContent, 'answers' | 'risks'>, changes: Partial<FoundContent> = {}): FoundContent => ({
  answers: content.answers, missing: [], unread: [], risks: content.risks.map(foundRisk), tables: ['risks', 'measures', 'after'], unplaced: [], notes: [], ...changes
});
const withAnswers = (answers: DpiaContent['answers']): DpiaContent => ({ ...testContent, answers: { ...testContent.answers, ...answers } });
const withRisks = (risks: readonly Risk[]): DpiaContent => ({ ...testContent, risks });
const [first, second] = testRisks;
const names = { newId: () => 'new', highest: 7 };
const told = (lines: readonly MergeLine[]): readonly (readonly [string, string])[] => lines.filter(({ state }) => state !== 'same').map(({ key, state }) => [key, state]);
const nobody = (): undefined => undefined;

test.each([
  ['a', 'a', 'a', 'same'], ['a', 'a', 'b', 'take'], ['a', 'b', 'a', 'keep'], ['a', 'b', 'b', 'agreed'], ['a', 'b', 'c', 'choose'], ['a', 'a', '', 'take'], ['a', 'b', '', 'choose'], [undefined, '', '', 'same']
])('made with %p, now %p, the document %p: %s', (before, now, document, state) => { expect(threeWay({ value: before }, now, document)).toBe(state); });

test.each([['a', 'a', 'same'], ['', 'b', 'take'], ['a', '', 'choose'], ['a', 'b', 'choose'], [undefined, 'b', 'take']])('where nobody knows what it was made with, now %p and the document %p: %s', (now, document, state) => {
  expect(threeWay(undefined, now, document)).toBe(state);
});

test('what only one side changed is that side’s, and what both changed is asked', () => {
  const now = withAnswers({ need_name: 'New in the list', need_aims: 'Both, in the list', processing_outside: 'yes' });
  const document = found(withAnswers({ processing_start: '2027-07-01', need_aims: 'Both, in Word', processing_outside: 'yes' }));
  const lines = mergeDocument(testContent, now, document);
  expect(told(lines)).toEqual([['need_aims', 'choose'], ['need_name', 'keep'], ['processing_start', 'take'], ['processing_outside', 'agreed']]);
  expect(undecided(lines, nobody).map(({ key }) => key)).toEqual(['need_aims']);
  expect(applyMerge(now, lines, nobody, names).answers).toEqual({ ...now.answers, processing_start: '2027-07-01' });
  expect(applyMerge(now, lines, (key): Choice | undefined => (key === 'need_aims' ? 'document' : undefined), names).answers).toEqual({ ...now.answers, processing_start: '2027-07-01', need_aims: 'Both, in Word' });
  expect(applyMerge(now, lines, () => 'list', names)).toEqual(now);
});

test('an answer that was emptied is said, and one whose place is gone is in no line', () => {
  const { need_name: _, ...others } = testContent.answers;
  const lines = mergeDocument(testContent, testContent, found({ ...testContent, answers: { ...others, need_aims: '' } }, { missing: ['need_name'] }));
  expect(lines.filter(({ cleared }) => cleared).map(({ key, state }) => [key, state])).toEqual([['need_aims', 'take']]);
  expect(applyMerge(testContent, lines, nobody, names).answers).toEqual({ ...testContent.answers, need_aims: '' });
});

test('what is longer than a column is never taken and never cut', () => {
  const lines = mergeDocument(testContent, testContent, found(withAnswers({ need_aims: 'x'.repeat(ANSWER_LIMIT + 1) })));
  expect(undecided(lines, () => 'document').map(({ key }) => key)).toEqual(['need_aims']);
  expect(applyMerge(testContent, lines, () => 'document', names)).toEqual(testContent);
});

describe('risks', () => {
  test('are put together field by field, whatever their order', () => {
    const now = withRisks([{ ...first, source: 'Changed in the list' }, second]);
    const document = found(withRisks([second, { ...first, impact: 'Changed in Word', after: { ...first.after, severity: 'minimal' } }]));
    const lines = mergeDocument(testContent, now, document);
    expect(told(lines)).toEqual([[':risk:a:source', 'keep'], [':risk:a:impact', 'take'], [':risk:a:afterSeverity', 'take']]);
    expect(applyMerge(now, lines, nobody, names).risks).toEqual([{ ...first, source: 'Changed in the list', impact: 'Changed in Word', after: { ...first.after, severity: 'minimal' } }, second]);
  });

  test('that the document has more get a number that no risk ever had', () => {
    const { id: _, ...fresh } = { ...foundRisk(second), ref: '' };
    const lines = mergeDocument(testContent, testContent, found(testContent, { risks: [...testRisks.map(foundRisk), { id: undefined, ...fresh }] }));
    expect(applyMerge(testContent, lines, nobody, names).risks[2]).toEqual({ ...second, id: 'new', number: 8 });
  });

  test('that the document has no more are gone if nobody changed them meanwhile; else it is asked', () => {
    const document = found(withRisks([second]));
    const lines = mergeDocument(testContent, testContent, document);
    expect(told(lines)).toEqual([[':removed:a', 'take']]);
    expect(lines.find(({ key }) => key === ':removed:a')?.cleared).toBe(true);
    expect(applyMerge(testContent, lines, nobody, names).risks).toEqual([second]);
    const changed = withRisks([{ ...first, source: 'Changed' }, second]);
    expect(told(mergeDocument(testContent, changed, document))).toEqual([[':removed:a', 'choose']]);
  });

  test('that came into the list after the document went out stay, and without the table nothing goes', () => {
    const more = withRisks([...testRisks, { ...second, id: 'c', number: 4 }]);
    expect(told(mergeDocument(testContent, more, found(testContent)))).toEqual([[':removed:c', 'keep']]);
    expect(told(mergeDocument(testContent, testContent, found(testContent, { risks: [], tables: [] })))).toEqual([]);
  });

  test('that the list took out come back only if somebody chooses what was changed in the document', () => {
    const now = withRisks([second]);
    expect(mergeDocument(testContent, now, found(testContent)).filter(({ place }) => place.part === 'riskAdded').map(({ state }) => state)).toEqual(['keep']);
    const lines = mergeDocument(testContent, now, found(withRisks([{ ...first, source: 'Changed in Word' }, second])));
    expect(undecided(lines, nobody).map(({ place }) => place.part)).toEqual(['riskAdded']);
    expect(applyMerge(now, lines, nobody, names)).toEqual(now);
  });

  test('measures likewise: changed, added and taken out', () => {
    const [one, two] = first.measures;
    const document = found(testContent, { risks: [{ ...foundRisk(first), measures: [{ id: one.id, fields: { due: '2027-05-01' } }, { id: undefined, fields: { what: 'One more' } }] }, foundRisk(second)] });
    const lines = mergeDocument(testContent, testContent, document);
    expect(told(lines).map(([key, state]) => [key.split('{')[0], state])).toEqual([[':measure:m1:due', 'take'], [':added:a:', 'take'], [':removed:a:m2', 'take']]);
    expect(applyMerge(testContent, lines, nobody, names).risks[0]?.measures).toEqual([{ ...one, due: '2027-05-01' }, { id: 'new', what: 'One more', effect: undefined, owner: '', due: '', inPlace: '' }]);
    const changed = withRisks([{ ...first, measures: [one, { ...two, owner: 'Somebody' }] }, second]);
    expect(told(mergeDocument(testContent, changed, document)).filter(([key]) => key.startsWith(':removed'))).toEqual([[':removed:a:m2', 'choose']]);
  });
});

test('whatever three versions there are, nothing that the list has is overwritten where nobody chose, unless it stands as the document was made with it', () => {
  const answer = fc.constantFrom('', 'a', 'b', 'c');
  const version = fc.record({ need_aims: answer, need_name: answer, processing_context: answer });
  fc.assert(fc.property(fc.option(version, { nil: undefined }), version, version, (before, now, document) => {
    const list = { ...testContent, answers: now, risks: [] };
    const merged = applyMerge(list, mergeDocument(before && { ...list, answers: before }, list, found({ answers: document, risks: [] })), nobody, names).answers as Readonly<Record<string, string>>;
    for (const [question, said] of Object.entries(now)) {
      if (merged[question] === said) continue;
      expect(merged[question]).toBe((document as Readonly<Record<string, string>>)[question]);
      expect(said).toBe(before === undefined ? '' : (before as Readonly<Record<string, string>>)[question]);
    }
  }));
});
