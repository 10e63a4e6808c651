/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { lendTextCoding } from '../../../casework/documents/testing/textCoding';
import { normaliseText } from '../../../casework/rules/normaliseText';
import type { DpiaContent } from '../../rules/content';
import type { Answer, Question } from '../../rules/questionnaire/questionnaire';
import { effects, levels, likelihoods, severities, type Measure, type Rating, type Risk } from '../../rules/risks/risk';
import type { FoundDocument } from './in/readDocument';
import { applyMerge } from './merge/applyMerge';
import { mergeDocument } from './merge/mergeDocument';
import { made, readBack, withParts } from './testing/documents';
import { testContent, testSections } from './testing/testQuestionnaire';

lendTextCoding();

const questions = testSections.flatMap((section) => section.questions.map(({ question }) => question));
/** Whatever people type, as it is stored. */
const odd = fc.constantFrom('&', '<w:p/>', ']]>', '\n', '\n\n', '\t', ' ', '  ', '\u00a0', '👩‍👩‍👧', '\u200Fשלום\u200F', 'عربي', '\u202E', '1.1 Aims', '[Write your answer here]', '☒ Yes', '\u0007', '\uD83D', '\u2028', '"', "'", 'é', '中', '$&', '{0}');
const text = fc.array(fc.oneof(odd, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 }).map((parts) => normaliseText(parts.join('')));
const line = text.map((each) => each.replace(/\s+/g, ' ').trim());
const day = fc.oneof(fc.constant(''), fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10)));

function answerOf({ kind, choices = [] }: Question): fc.Arbitrary<Answer> {
  switch (kind) {
    case 'text': return text;
    case 'line': return line;
    case 'day': return day;
    case 'choice': return fc.constantFrom('', ...choices);
    case 'choices': return fc.shuffledSubarray([...choices]);
  }
}

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
const rating: fc.Arbitrary<Rating> = fc.record({ likelihood: maybe(likelihoods), severity: maybe(severities), override: fc.option(fc.record({ level: fc.constantFrom(...levels), why: text }), { nil: undefined }) });
const measure = fc.record({ what: text, effect: maybe(effects), owner: line, due: day, inPlace: day });
const risk = fc.record({ source: text, impact: text, before: rating, after: rating, measures: fc.array(measure, { maxLength: 3 }) });
const content: fc.Arbitrary<DpiaContent> = fc.record({
  answers: fc.record(Object.fromEntries(questions.map((question) => [question.id, answerOf(question)]))),
  risks: fc.array(risk, { maxLength: 4 })
}).map(({ answers, risks }) => ({
  ...testContent, answers,
  risks: risks.map((each, place): Risk => ({ ...each, id: `r${place}`, number: place + 1 + (place > 1 ? 3 : 0), measures: each.measures.map((one, at): Measure => ({ ...one, id: `r${place}m${at}` })) }))
}));

/** All lines of the merge that would change something, or ask. */
const changes = (before: DpiaContent | undefined, found: FoundDocument): readonly string[] => (before ? mergeDocument(before, before, found).filter(({ state }) => state !== 'same').map(({ key }) => key) : []);

test('what goes out comes back the same, whatever people have typed, in both languages', async () => {
  await fc.assert(fc.asyncProperty(content, fc.constantFrom('en-GB' as const, 'cy-GB' as const), async (each, language) => {
    const found = await readBack(await made(each, language));
    expect(found.baseline.state).toBe('sound');
    expect(found.baseline.state === 'sound' && found.baseline.baseline.content).toEqual(JSON.parse(JSON.stringify(each)));
    expect({ ...found.answers }).toEqual(each.answers);
    expect([found.unplaced, found.notes, found.missing, found.unread, found.comments, found.changes]).toEqual([[], [], [], [], [], []]);
    expect(changes(each, found)).toEqual([]);
  }), { numRuns: 40 });
}, 300_000);

test('without what it was made with it still says the same, to the blanks around it', async () => {
  const plain = content.map((each) => ({ ...each, answers: Object.fromEntries(Object.entries(each.answers).map(([id, answer]) => [id, typeof answer === 'string' ? answer.replace(/[[\]]/g, '').trim() : answer])) }));
  await fc.assert(fc.asyncProperty(plain, async (each) => {
    const empty = { ...testContent, answers: {}, risks: [] };
    const found = await readBack(withParts(await made(each), { 'customXml/item1.xml': () => undefined }), { now: empty });
    expect([found.baseline.state, found.reference, found.version, found.missing]).toEqual(['missing', 'DPIA-2026-00012', 3, []]);
    const merged = applyMerge(empty, mergeDocument(undefined, empty, found), () => undefined, { newId: () => 'new', highest: 0 });
    expect(merged.risks.map(({ number, measures }) => [number, measures.length])).toEqual(each.risks.map(({ measures }, place) => [place + 1, measures.length]));
    for (const { id, kind } of questions) {
      const [was, is] = [each.answers[id], merged.answers[id] ?? ''];
      expect(kind === 'choices' ? new Set(is) : is).toEqual(kind === 'choices' ? new Set(was) : was);
    }
  }), { numRuns: 15 });
}, 300_000);

test('an answer of 60,000 characters comes back whole, and a longer one is shown and not cut', async () => {
  const long = 'Words & more <of> them. שלום 👩‍👩‍👧\n'.repeat(1700).slice(0, 60_000).trim();
  const found = await readBack(await made({ ...testContent, answers: { ...testContent.answers, need_aims: long } }));
  expect(found.answers.need_aims).toBe(long);
  const longer = { ...found, answers: { need_aims: `${long} ${'x'.repeat(100)}` } };
  const [merged] = mergeDocument(testContent, testContent, { ...longer, risks: testContent.risks.map(({ id }) => ({ id, ref: '', fields: {}, measures: [] })), tables: [] });
  expect([merged.tooLong, merged.state]).toEqual([true, 'take']);
  expect(applyMerge(testContent, [merged], () => 'document', { newId: () => 'n', highest: 3 }).answers.need_aims).toBe(testContent.answers.need_aims);
});

test('the same input makes the same bytes', async () => {
  expect(await made()).toEqual(await made());
});
