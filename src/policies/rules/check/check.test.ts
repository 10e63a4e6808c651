import { Temporal } from 'temporal-polyfill';
import type { ReadingText } from '../readingText';
import { checkable, checkPolicy, pastedText, sourceUrl, type Finding } from '.';
import { soundPolicy } from './testing/soundPolicy';

const today = Temporal.PlainDate.from('2026-11-22');
const check = (text: string): readonly Finding[] => checkPolicy(pastedText(text), { today });
const only = (text: string, rule: string): Finding => {
  const [finding, ...others] = check(text).filter((each) => each.rule === rule);
  expect(others).toEqual([]);
  if (!finding) { throw new Error(`${rule} did not fire`); }
  return finding;
};

describe('a finding', () => {
  test('says where it is: headings, block, sentence and words', () => {
    const { place } = only('1 Requests\n\n1.2 Time\n\nWe are glad to help. A subject access request is answered within 40 days. Thank you.', 'forty-days');
    expect(place).toEqual({ path: ['1 Requests', '1.2 Time'], block: 2, sentence: 'A subject access request is answered within 40 days.', words: '40 days', start: 44 });
    expect(place.sentence.slice(place.start, place.start + place.words.length)).toBe('40 days');
  });

  test('keeps its id when its section is renumbered and moved', () => {
    const before = only('1 Fees\n\nA fee of £10 is charged for a subject access request.', 'ten-pound-fee');
    const after = only('1 Purpose\n\nTo say how it is.\n\n2.3 Fees\n\nA fee of £10  is charged for a subject access request, always.', 'ten-pound-fee');
    expect(after.id).toBe(before.id);
  });

  test('of the same words under two headings has two ids, and under one heading is told apart', () => {
    const ids = check('Residents\n\nA subject access request takes 40 days.\n\nA subject access request of a child takes 40 days.\n\nStaff\n\nA subject access request takes 40 days.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('tells several places of one paragraph once', () => {
    const finding = only('A subject access request takes 40 days. A second subject access request takes forty days.', 'forty-days');
    expect(finding.also.map(({ words }) => words)).toEqual(['forty days']);
  });

  test('of a term is told once for the whole text', () => {
    const finding = only('A CRB check is made.\n\nSchools\n\nCRB forms are kept for a month.', 'crb');
    expect(finding.also).toHaveLength(1);
    expect(finding.id).toBe('crb');
  });

  test('in a sentence of a thousand words is shown with what stands around it', () => {
    const { place } = only(`A subject access request ${'and so on '.repeat(200)}takes 40 days ${'and so on '.repeat(200)}`, 'forty-days');
    expect(place.sentence.length).toBeLessThan(380);
    expect(place.sentence.slice(place.start, place.start + place.words.length)).toBe('40 days');
  });

  test('is found across no-break spaces, curly quotes and soft hyphens', () => {
    expect(only('A subject ac\u00adcess request takes 40\u00a0calendar\u00a0days.', 'forty-days').place.words).toBe('40 calendar days');
  });
});

describe('the text', () => {
  const cell = (text: string): ReadingText['blocks'][number] => ({ kind: 'paragraph', inlines: [{ text }] });
  const table = (...rows: string[][]): ReadingText => ({ v: 1, title: '', language: '', notices: [], blocks: [{ kind: 'table', rows: rows.map((row) => row.map((text) => ({ blocks: [cell(text)] }))) }] });

  test('is searched in cells and lists, not in the words for a picture', () => {
    const text: ReadingText = {
      v: 1, title: '', language: 'en-GB', notices: [], blocks: [
        { kind: 'picture', alternative: 'A poster on the Privacy Shield' },
        { kind: 'list', ordered: true, items: [{ blocks: [cell('The Privacy Shield helps.')] }] }
      ]
    };
    expect(checkPolicy(text, { today }).map(({ place }) => place.block)).toEqual([1]);
  });

  test('in a table of versions may name old law', () => {
    expect(checkPolicy(table(['Version', 'Date', 'Change'], ['1', '2016', 'Data Protection Act 1998 and forty days for a subject access request']), { today })).toEqual([]);
  });

  test.each([['Next review', '31/12/2025'], ['Review due', 'December 2025'], ['Next review date:', '31st December 2025'], ['Date of next review', '2025-12-31']])('has a review that is overdue: %s %s', (label, value) => {
    expect(checkPolicy(table([label, value]), { today }).map(({ rule }) => rule)).toContain('review-passed');
  });

  test.each([['Next review', '22 November 2026'], ['Next review', 'November 2026'], ['Next review', '31/02/2025'], ['Last review', '3 March 2020']])('has no review that is overdue: %s %s', (label, value) => {
    expect(checkPolicy(table([label, value]), { today }).map(({ rule }) => rule)).not.toContain('review-passed');
  });

  test('is not asked for an owner, a version and a review date that the library holds', () => {
    const bare = soundPolicy({ control: '', history: '' });
    const asked = ['missing-owner', 'missing-version', 'no-review-date'];
    const rules = (columns: Parameters<typeof checkPolicy>[1]['columns']): string[] => checkPolicy(pastedText(bare), { today, columns }).map(({ rule }) => rule).filter((rule) => asked.includes(rule));
    expect(rules(undefined).sort()).toEqual([...asked].sort());
    expect(rules({ owner: 'Head of Legal', version: '4', reviewDue: today.add({ years: 1 }) })).toEqual([]);
  });

  test('with a review date of the library that is past is told so', () => {
    expect(checkPolicy(pastedText(soundPolicy({ control: '| Version | 4.0 |\n| Policy owner | Head of Legal |' })), { today, columns: { reviewDue: today.subtract({ days: 1 }) } }).map(({ rule }) => rule)).toEqual(['review-passed']);
  });

  test('in Welsh is not judged by English rules', () => {
    const welsh = 'Mae gan y Cyngor bolisi ar gyfer diogelu data. Bydd y Cyngor yn ateb eich cais am wybodaeth o fewn mis ac mae hwn yn rhad ac am ddim. '.repeat(20);
    expect(checkable(pastedText(welsh))).toBe('not-english');
    expect(checkPolicy(pastedText(welsh), { today }).filter(({ kind }) => kind === 'missing' )).toEqual([]);
    expect(checkable(pastedText(soundPolicy()))).toBe('yes');
    expect(checkable(pastedText(' \n '))).toBe('no-words');
  });
});

describe('owner and next review on one line', () => {
  const lines = [
    (next: string) => `Policy owner: Data Protection Officer. Version 4.0. Approved on 2 March 2026. Next review: ${next}.`,
    (next: string) => `Owner: Head of Legal and Governance Services (Data Protection Officer) | Next review: ${next} | Version 4.0`,
    (next: string) => `Next review date: ${next} Owner: Head of Legal Services Version: 4.0`,
    (next: string) => `Version 4.0 · Responsible officer: Head of Legal and Governance Services · Next review due – ${next}`,
    (next: string) => `Northmere Council\nVersion: 4.0\nOwner: Head of Legal and Governance Services\nLast review date: 3 March 2026\nNext review: ${next}`,
    (next: string) => `| Owner: Head of Legal and Governance Services (Data Protection Officer), next review: ${next} | Version 4.0 |`
  ];
  const rules = (control: string): readonly string[] => checkPolicy(pastedText(soundPolicy({ control, history: '' })), { today }).map(({ rule }) => rule).filter((rule) => rule !== 'missing-duaa');

  test.each(lines.map((line) => [line('1 March 2028')]))('are found: %s', (control) => {
    expect(rules(control)).toEqual([]);
  });

  test.each(lines.map((line) => [line('1 March 2026')]))('tell that the review is overdue: %s', (control) => {
    expect(rules(control)).toEqual(['review-passed']);
  });

  test.each([
    ['an owner that is not filled in', 'Version 4.0. Owner: Next review: 1 March 2028.', ['missing-owner']],
    ['an owner that is still to be named', 'Version 4.0. Owner: TBC. Next review: 1 March 2028.', ['missing-owner']],
    ['a next review that is not filled in', 'Version 4.0. Owner: Head of Legal and Governance Services, for the whole of the council. Next review: to be confirmed', ['no-review-date']],
    ['prose that speaks of a review', 'Version 4.0. Owner: Head of Legal. The officer who owns the policy tells the board, which meets on 1 March 2026, when the next review is due.', ['no-review-date']]
  ])('%s is no answer', (_, control, found) => {
    expect(rules(control)).toEqual(found);
  });
});

test('a policy of 300 pages is read in one go, without a pattern that takes for ever', () => {
  const long = pastedText(Array.from({ length: 250 }, () => soundPolicy()).join('\n\n'));
  const began = performance.now();
  expect(checkPolicy(long, { today }).filter(({ kind }) => kind === 'left-behind')).toEqual([]);
  // a guard against patterns whose time grows faster than the text, not a measurement
  expect(performance.now() - began).toBeLessThan(30_000);
});

test.each([
  [{ in: 'uk-gdpr', at: '12A(5)' }, 'https://www.legislation.gov.uk/eur/2016/679/article/12A'],
  [{ in: 'dpa-2018', at: '164A(3)' }, 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A'],
  [{ in: 'duaa-2025', at: '111' }, 'https://www.legislation.gov.uk/ukpga/2025/18/section/111'],
  [{ in: 'secondary', at: 'A note' }, undefined]
] as const)('a source has its page: %o', (source, url) => {
  expect(sourceUrl(source)).toBe(url);
});
