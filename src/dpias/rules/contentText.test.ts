import * as fc from 'fast-check';
import { canonicalJson } from './canonicalJson';
import type { DpiaContent } from './content';
import { contentText, readContent, readOwnQuestions } from './contentText';
import { risk } from './risks/testRisks';

const content: DpiaContent = {
  title: 'Permits', version: 2, form: 'full',
  own: [{ section: 'scope', question: { id: 'own_ward', kind: 'choice', choices: ['a', 'b'], needed: true, own: { title: { en: 'Ward?', cy: 'Ward?' }, choices: { a: { en: 'A', cy: 'A' }, b: { en: 'B', cy: 'B' } } } } }],
  answers: { need_aims: 'Permits & <more>\n🏡', scope_data: ['contact', 'money'] }, risks: [risk(1), risk(2)]
};

test('the same content is the same text, in whatever order it was put together', () => {
  const { title, version, form, own, answers, risks } = content;
  const other: DpiaContent = { risks: [...risks].reverse(), answers: { scope_data: answers.scope_data, need_why: ' ', need_aims: answers.need_aims, scope_people: [] }, own, form, version, title };
  expect(contentText(other)).toBe(contentText(content));
  expect(contentText({ ...content, answers: { ...answers, need_aims: 'Permits' } })).not.toBe(contentText(content));
  expect(contentText({ ...content, answers: { ...answers, scope_data: ['money', 'contact'] } })).not.toBe(contentText(content));
});

test('the text has its keys in order, no spaces and nothing undefined', () => {
  expect(canonicalJson({ b: [1, undefined, { d: null, c: undefined }], a: 'x', B: true })).toBe('{"B":true,"a":"x","b":[1,null,{"d":null}]}');
  expect(contentText({ ...content, own: [], answers: {}, risks: [] })).toBe('{"answers":{},"form":"full","own":[],"risks":[],"title":"Permits","version":2}');
});

test('a content reads back as it was written', () => {
  expect(readContent(contentText(content))).toEqual({ state: 'read', content, unread: [] });
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('&lt;', 'שלום', '👩‍👩‍👧')).filter((each) => each.trim() !== '');
  const any = fc.record({ title: text, version: fc.constantFrom(1, 2, 7), form: fc.constantFrom('full' as const, 'short' as const), own: fc.constant(content.own), risks: fc.constant(content.risks), answers: fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1 }))) });
  fc.assert(fc.property(any, (each) => {
    const reading = readContent(contentText(each));
    expect(reading).toMatchObject({ state: 'read', unread: [] });
    expect(reading.state === 'read' && contentText(reading.content)).toBe(contentText(each));
  }));
});

test('what is no content is unreadable, and stays as it is', () => {
  for (const text of ['', '<html>', '[]', '{}', '{"version":"2"}', '{"version":0}', '{"version":1.5}']) expect(readContent(text)).toEqual({ state: 'unreadable', text });
});

test('what could not be read is named part by part, and the rest stands', () => {
  const reading = readContent(JSON.stringify({
    version: 2, title: 7, form: 'long', colour: 'red', own: [{ section: 'need', question: { id: 'own_x', kind: 'picture' } }, ...content.own],
    answers: { need_aims: 'Permits', need_why: 3, scope_data: ['contact', 4] }, risks: [{ number: 1 }, { ...risk(2), before: { likelihood: 'often', severity: 'severe' } }]
  }));
  expect(reading).toMatchObject({
    state: 'read', content: { title: '', form: 'full', own: content.own, answers: { need_aims: 'Permits' }, risks: [{ id: 'r2', before: { likelihood: undefined, severity: 'severe' } }] }
  });
  expect(reading.state === 'read' && reading.unread.map(({ path, text }) => `${path}: ${text}`).sort()).toEqual([
    'answers.need_why: 3', 'answers.scope_data: ["contact",4]', 'colour: red', 'form: long', 'own.1: {"section":"need","question":{"id":"own_x","kind":"picture"}}', 'risks.1: {"number":1}',
    'risks.2.before.likelihood: often', 'title: 7'
  ]);
});

test('an own question with something that this version does not know is named, and not read without it', () => {
  const { own: [{ section, question }] } = content;
  const reading = readOwnQuestions([{ section, question: { ...question, weight: 3 } }, { section, question, colour: 'red' }, ...content.own]);
  expect([reading.own, reading.unread.map(({ path }) => path)]).toEqual([content.own, ['own.1', 'own.2']]);
});

test('answers, risks or own questions that are no such thing are named whole', () => {
  const reading = readContent('{"version":2,"answers":[1],"risks":{"r":1},"own":"none"}');
  expect(reading).toMatchObject({ content: { answers: {}, risks: [], own: [] } });
  expect(reading.state === 'read' && reading.unread.map(({ path }) => path).sort()).toEqual(['answers', 'own', 'risks']);
});
