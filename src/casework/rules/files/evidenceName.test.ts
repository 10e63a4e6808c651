import { evidenceName, visibleName } from './evidenceName';
import { FILE_NAME_LIMIT, fileProblems } from './fileProblems';

test.each([
  ['letter.pdf', 'letter.pdf'],
  ['Siôn’s notes #2.docx', 'Siôn’s notes #2.docx'],
  ['virus.exe', 'virus.exe.evidence'],
  ['letter.pdf.exe', 'letter.pdf.exe.evidence'],
  ['letter.pdf                                .SCR', 'letter.pdf .SCR.evidence'],
  ['letter\u202Efdp.exe', 'letterfdp.exe.evidence'],
  ['photo\u202Egpj.e\u200Bxe', 'photogpj.exe.evidence'],
  ['page.html', 'page.html.evidence'],
  ['accounts.xlsm', 'accounts.xlsm.evidence'],
  ['link.url', 'link.url.evidence'],
  ['\u202E\u200B', 'file-']
])('“%s” is kept as “%s”', (name, kept) => {
  expect(evidenceName(name)).toBe(kept);
  // and stays what it is when it is named again
  expect(evidenceName(kept)).toBe(kept);
});

test('a long name keeps its harmless end', () => {
  const kept = evidenceName(`${'a'.repeat(240)}.exe`);
  expect(kept.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
  expect(kept.endsWith('.evidence') || !kept.endsWith('.exe')).toBe(true);
});

test('what nobody can see is written out, and nothing turns the writing around', () => {
  expect(visibleName('letter\u202Efdp.exe')).toBe('letter[U+202E]fdp.exe');
  expect(visibleName('a\u200Bb\uFEFF.txt')).toBe('a[U+200B]b[U+FEFF].txt');
  expect(visibleName('Sio\u0302n.png')).toBe('Siôn.png');
  expect(visibleName('\u202E'.repeat(200)).length).toBe(255);
});

test('the form asks for another name, and does not take what runs behind a sign that nobody sees', () => {
  expect(fileProblems({ name: 'letter\u202Efdp.txt', size: 1 }, [])).toEqual([{ code: 'file-name-signs', params: ['letter\u202Efdp.txt', 'letterfdp.txt'], proposedName: 'letterfdp.txt' }]);
  expect(fileProblems({ name: 'evil.e\u200Bxe', size: 1 }, []).map(({ code }) => code)).toContain('file-blocked');
});
