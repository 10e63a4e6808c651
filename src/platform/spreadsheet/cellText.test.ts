import { CELL_LIMIT, fitCell, formulaStart, writable } from './cellText';

test.each([
  '=HYPERLINK("http://evil.example","Click")', '+44 1632 960100', '-2+3', '@SUM(A1)', '\tx', '\rx', ' =1+1', '"=1+1"', "'=1+1", '\u00A0=1', '\uFF1D1+1', '\n=1', '\u202E=1', '\u200B=1'
])('%j could be taken for a formula', (text) => {
  expect(formulaStart.test(text)).toBe(true);
});

test.each(['A letter', '2 + 2 = 4', 'x=1', '(=1)', '', 'Llythyr – i’r cyfeiriad anghywir'])('%j is no formula', (text) => {
  expect(formulaStart.test(text)).toBe(false);
});

test('what XML cannot write is taken out; emoji, line ends and right-to-left marks stay', () => {
  expect(writable('a\u0000b\u001Fc\uD83Dd\uFFFF 😀\r\nnext\rlast \u202Eabc')).toBe('abcd 😀\nnext\nlast \u202Eabc');
});

test('a text that is too long for a cell ends in the mark, and no emoji is cut in two', () => {
  const mark = ' [cut]';
  expect(fitCell('x'.repeat(CELL_LIMIT), mark)).toEqual({ text: 'x'.repeat(CELL_LIMIT), cut: false });
  const { text, cut } = fitCell(`x${'😀'.repeat(31_999)}`, mark);
  expect(cut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(CELL_LIMIT);
  expect(text.endsWith(`😀${mark}`)).toBe(true);
});
