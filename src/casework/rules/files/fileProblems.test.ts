import { FILE_COUNT_LIMIT, FILE_LIMIT_BYTES, FILE_NAME_LIMIT, fileProblems } from './fileProblems';

const codes = (name: string, others: readonly string[] = [], size = 10): string[] => fileProblems({ name, size }, others).map((problem) => problem.code);
const proposal = (name: string, others: readonly string[] = []): string | undefined => fileProblems({ name, size: 10 }, others).find((problem) => problem.proposedName)?.proposedName;

test.each(["Tom's photo.jpg", 'bill #2.pdf', '100% & more + {final} ~v2.docx', 'Siôn.png', '照片.jpg', 'message.msg', 'no-extension', 'two..dots.txt', 'console.txt'])('“%s” can be attached', (name) => {
  expect(codes(name)).toEqual([]);
});

test('a file of 0 bytes is refused, one of 1 byte is not', () => {
  expect(codes('a.txt', [], 0)).toEqual(['file-empty']);
  expect(codes('a.txt', [], 1)).toEqual([]);
});

test('250 MB is the most; 300 MB is refused from its size', () => {
  expect(codes('film.mp4', [], FILE_LIMIT_BYTES)).toEqual([]);
  expect(fileProblems({ name: 'film.mp4', size: 300 * 1024 * 1024 }, [])).toEqual([{ code: 'file-too-large', params: ['film.mp4', 250] }]);
});

test.each([
  ['report: final?.pdf', 'report- final-.pdf'],
  ['a/b\\c.txt', 'a-b-c.txt'],
  [' spaces .txt ', 'spaces .txt'],
  ['tab\there.txt', 'tab-here.txt'],
  ['dots...', 'dots'],
  ['~temp.docx', 'temp.docx'],
  ['***', '---']
])('“%s” has signs that SharePoint refuses: “%s” is proposed', (name, proposed) => {
  expect(codes(name)).toEqual(['file-name-signs']);
  expect(proposal(name)).toBe(proposed);
});

test.each(['CON', 'nul.txt', 'desktop.ini', 'a_vti_b.txt', '.lock'])('“%s” is a name that SharePoint keeps for itself', (name) => {
  expect(codes(name)).toEqual(['file-name-reserved']);
  expect(codes(proposal(name) ?? '')).toEqual([]);
});

test('the same name twice, in whatever case, gets the next free number', () => {
  expect(proposal('Photo.JPG', ['photo.jpg'])).toBe('Photo (2).JPG');
  expect(proposal('photo.jpg', ['photo.jpg', 'PHOTO (2).jpg'])).toBe('photo (3).jpg');
  expect(codes('photo.jpg', ['photo.png'])).toEqual([]);
});

test('two ways to write the same accent are the same name', () => {
  expect(codes('Sio\u0302n.png', ['Si\u00F4n.png'])).toEqual(['file-same-name']);
});

test('a name that is mended does not meet another one', () => {
  expect(proposal('a:b.txt', ['a-b.txt'])).toBe('a-b (2).txt');
});

test('a long name is cut, keeps its ending, and is free', () => {
  const long = `${'😀'.repeat(150)}.jpeg`;
  const proposed = proposal(long) ?? '';
  expect(codes(long)).toEqual(['file-name-too-long']);
  expect(proposed.endsWith('😀.jpeg')).toBe(true);
  expect(proposed.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
  expect(codes(proposed)).toEqual([]);
  const second = proposal(long, [proposed]) ?? '';
  expect(second.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
  expect(codes(second, [proposed])).toEqual([]);
});

test.each(['virus.EXE', 'invoice.pdf.js', 'link.lnk', 'page.aspx'])('“%s” runs when it is opened, so it is not attached', (name) => {
  expect(codes(name)).toEqual(['file-blocked']);
});

test('a report takes so many files and no more', () => {
  const others = Array.from({ length: FILE_COUNT_LIMIT }, (_, index) => `${index}.txt`);
  expect(codes('one more.txt', others)).toEqual(['file-too-many']);
  expect(codes('the last.txt', others.slice(1))).toEqual([]);
});

test('several things wrong are all said, the worst first', () => {
  expect(codes('a?.exe', [], 0)).toEqual(['file-empty', 'file-blocked', 'file-name-signs']);
});
