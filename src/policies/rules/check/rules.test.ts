import { Temporal } from 'temporal-polyfill';
import { checkPolicy, checkRules, pastedText } from '.';
import { ruleCases } from './testing/cases';
import { soundPolicy } from './testing/soundPolicy';

const today = Temporal.PlainDate.from('2026-11-22');
const found = (text: string): string[] => checkPolicy(pastedText(text), { today }).map(({ rule }) => rule);

test('a policy that is up to date has no finding', () => {
  expect(checkPolicy(pastedText(soundPolicy()), { today })).toEqual([]);
});

test('every rule has texts on which it fires and texts on which it is silent', () => {
  expect(Object.keys(ruleCases).sort()).toEqual(checkRules.map(({ id }) => id).sort());
  expect(Object.entries(ruleCases).filter(([, { fires, silent }]) => fires.length === 0 || silent.length === 0)).toEqual([]);
});

describe.each(checkRules.map((rule) => [rule.id, rule] as const))('%s', (id) => {
  const cases = ruleCases[id] ?? { fires: [], silent: [] };

  test.each(cases.fires)('fires: %s', (text) => {
    expect(found(text)).toContain(id);
  });

  test.each(cases.silent)('is silent: %s', (text) => {
    expect(found(text)).not.toContain(id);
  });
});

test('nothing that rests on one secondary source alone is called wrong', () => {
  expect(checkRules.filter(({ sure, sources }) => sure === 'wrong' && sources.every((source) => source.in === 'secondary'))).toEqual([]);
});

test('a rule is silent before its law was in force', () => {
  const text = pastedText('Write to the Information Commissioner. Profiling falls under Article 22.');
  const before = checkPolicy(text, { today: Temporal.PlainDate.from('2026-02-04') }).map(({ rule }) => rule);
  expect(before).not.toContain('article-22');
  expect(before).not.toContain('commissioner-name');
});

test('the old name is no finding where the council\'s settings still use it', () => {
  const named = (regulator?: string): string[] => checkPolicy(pastedText('Write to the Information Commissioner.'), { today, regulator }).map(({ rule }) => rule);
  expect(named('the Information Commissioner’s Office')).not.toContain('commissioner-name');
  expect(named('the Information Commission (ICO)')).toContain('commissioner-name');
  expect(named()).toContain('commissioner-name');
});

test('Article 77 went on 19 June 2026, and not with the other articles in February', () => {
  const on = (day: string): string[] => checkPolicy(pastedText('Complaints are under Article 77 of the GDPR.'), { today: Temporal.PlainDate.from(day) }).map(({ rule }) => rule);
  expect(on('2026-06-18')).not.toContain('article-77');
  expect(on('2026-06-18')).not.toContain('omitted-articles');
  expect(on('2026-06-19')).toContain('article-77');
});

test('that a request needs no form rests on the ICO\'s page, not on Article 12A', () => {
  expect(checkRules.find(({ id }) => id === 'request-in-writing')?.sources.map((source) => source.in)).toEqual(['ico']);
});
