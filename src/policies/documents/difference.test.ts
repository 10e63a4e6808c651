import * as fc from 'fast-check';
import type { Block, ReadingText } from '../rules';
import { compareWords } from './compare/words';
import { commonRun } from './compare/commonRun';
import { unitsOf } from './compare/units';
import { compareTexts, isSame, type Change, type Difference } from './difference';

const paragraph = (text: string, number?: string): Block => ({ kind: 'paragraph', ...(number ? { number } : {}), inlines: [{ text }] });
const heading = (text: string, number?: string): Block => ({ kind: 'heading', level: 1, ...(number ? { number } : {}), inlines: [{ text }] });
const table = (...rows: readonly (readonly string[])[]): Block => ({ kind: 'table', rows: rows.map((row) => row.map((text) => ({ blocks: [paragraph(text)] }))) });
const policy = (...blocks: readonly Block[]): ReadingText => ({ v: 1, title: 'Retention', language: 'en-GB', blocks, notices: [] });

const shown = (change: Change): string => {
  const number = change.unit.number ? `${change.unit.number} ` : '';
  switch (change.kind) {
    case 'same': return `  ${number}${change.unit.texts.join(' | ')}`;
    case 'added': return `+ ${number}${change.unit.texts.join(' | ')}`;
    case 'removed': return `- ${number}${change.unit.texts.join(' | ')}`;
    case 'changed': return `~ ${number}${change.spans.map((cell) => cell.map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind]).join('')).join(' | ')}`;
  }
};
const lines = ({ sections }: Difference): readonly string[] => sections.flatMap(({ changes }) => changes.map(shown));

describe('the difference of two versions', () => {
  test('marks the words that changed in a paragraph that stayed', () => {
    const difference = compareTexts(policy(paragraph('Requests are answered within 40 days of receipt.')), policy(paragraph('Requests are answered within one month of receipt.')));
    expect(lines(difference)).toEqual(['~ Requests are answered within [-40 days-]{+one month+} of receipt.']);
    expect(difference.counts).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  test('takes numbers that Word counted anew for no change', () => {
    const old = policy(heading('Purpose', '1'), heading('Scope', '2'), paragraph('All staff.', '2.1'));
    const fresh = policy(heading('Purpose', '1'), heading('Law', '2'), heading('Scope', '3'), paragraph('All staff.', '3.1'));
    expect(lines(compareTexts(old, fresh))).toEqual(['  1 Purpose', '+ 2 Law', '  3 Scope', '  3.1 All staff.']);
    expect(isSame(compareTexts(policy(heading('Scope', '2')), policy(heading('Scope', '3'))))).toBe(true);
  });

  test('compares lists by item and tables by row and cell', () => {
    const list = (...items: readonly string[]): Block => ({ kind: 'list', ordered: false, items: items.map((text) => ({ blocks: [paragraph(text)] })) });
    const old = policy(list('lock your screen', 'wear your badge'), table(['Record', 'Years'], ['Case file', '6'], ['Complaint', '3']));
    const fresh = policy(list('lock your screen', 'report a loss at once', 'wear your badge'), table(['Record', 'Years'], ['Case file', '7']));
    expect(lines(compareTexts(old, fresh))).toEqual(['  lock your screen', '+ report a loss at once', '  wear your badge', '  Record | Years', '~ Case file | [-6-]{+7+}', '- Complaint | 3']);
  });

  test('says which section a change is in, and shows a section that went where it was', () => {
    const old = policy(heading('Purpose'), paragraph('Why we keep records.'), heading('Fees'), paragraph('A fee of ten pounds is charged.'), paragraph('Cheques only.'), heading('Review'), paragraph('Every year.'));
    const fresh = policy(heading('Purpose'), paragraph('Why we keep records.'), heading('Review'), paragraph('Every two years.'));
    expect(compareTexts(old, fresh).sections.map(({ heading: one, counts }) => [one?.texts[0], counts.added, counts.removed, counts.changed])).toEqual([['Purpose', 0, 0, 0], ['Fees', 0, 3, 0], ['Review', 0, 0, 1]]);
  });

  test('does not take a paragraph for another one that it has little in common with', () => {
    expect(lines(compareTexts(policy(paragraph('Visitors sign in at the desk.')), policy(paragraph('Backups run at night on Sundays.'))))).toEqual(['- Visitors sign in at the desk.', '+ Backups run at night on Sundays.']);
  });

  test('of 300 pages with changes everywhere is made without comparing everything with everything', () => {
    const pages = (seed: number): ReadingText => policy(...Array.from({ length: 9000 }, (_, place) => paragraph(`Paragraph ${place} says that records of kind ${place % 97} are kept for ${(place * seed) % 13} years after closing.`)));
    const { counts } = compareTexts(pages(1), pages(3));
    expect(counts.changed).toBeGreaterThan(5000);
    expect(counts.changed + counts.added).toBeLessThanOrEqual(9000);
  });
});

const words = fc.array(fc.constantFrom('keep', 'records', 'for', 'six', 'years', '.', ',', '  ', '\n', '’', 'it’s', 'é', '👩‍👧', '4.2'), { maxLength: 30 }).map((all) => all.join(' '));

describe('whatever the texts', () => {
  test('spans without what was removed are the text after, without what was added the text before', () => {
    fc.assert(fc.property(words, words, (before, after) => {
      const spans = compareWords(before, after);
      expect(spans.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(before);
      expect(spans.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(after);
    }));
  });

  test('what is common rises in both and is equal', () => {
    const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });
    fc.assert(fc.property(tokens, tokens, (before, after) => {
      let [last, lastAfter] = [-1, -1];
      for (const [place, placeAfter] of commonRun(before, after)) {
        expect(place > last && placeAfter > lastAfter && before[place] === after[placeAfter]).toBe(true);
        [last, lastAfter] = [place, placeAfter];
      }
    }));
  });

  const block = fc.oneof(words.map((text) => paragraph(text)), words.map((text) => heading(text)), fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows)));
  const text = fc.array(block, { maxLength: 12 }).map((blocks) => policy(...blocks));

  test('changes without what was removed are the units after, without what was added those before', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const changes = compareTexts(before, after).sections.flatMap((section) => section.changes);
      const side = (kind: 'added' | 'removed'): string => changes.filter((change) => change.kind !== kind)
        .map((change) => (change.kind === 'changed' ? change.spans.map((spans) => spans.filter((span) => span.kind !== kind).map((span) => span.text).join('')) : change.unit.texts).join(' ')).join('\n');
      expect(side('removed')).toBe(unitsOf(after).map(({ texts }) => texts.join(' ')).join('\n'));
      expect(side('added')).toBe(unitsOf(before).map(({ texts }) => texts.join(' ')).join('\n'));
    }));
  });

  test('a text is no different from itself', () => {
    fc.assert(fc.property(text, (same) => isSame(compareTexts(same, same))));
  });
});
