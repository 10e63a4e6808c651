import { addFiles } from '../../../shared-ui/files/chosenFiles';
import { judgeFile } from './judgeFile';

/** A file of a given size without its bytes: the size alone decides. */
function fileOf(name: string, size: number, lastModified = 1): File {
  return Object.defineProperty(new File([], name, { lastModified }), 'size', { value: size });
}

let next = 0;
const add = (...files: File[]): ReturnType<typeof addFiles> => addFiles([], files, judgeFile, () => String(next += 1));

test('an empty file and one of 300 MB are refused by name, and the others are taken', () => {
  const { files, notes } = add(fileOf('notes.txt', 0), fileOf('film.mp4', 300 * 1024 * 1024), fileOf('bus.jpg', 1000));
  expect(files.map(({ name }) => name)).toEqual(['bus.jpg']);
  expect(notes).toEqual([
    { refused: true, text: expect.stringContaining('“notes.txt” is empty') },
    { refused: true, text: expect.stringContaining('at most 250 MB') }
  ]);
});

test('an apostrophe and a # in a name are taken as they are', () => {
  expect(add(fileOf("Siôn's list #2.xlsx", 10))).toMatchObject({ files: [{ name: "Siôn's list #2.xlsx" }], notes: [] });
});

test('a phone’s second image.jpg gets a name of its own and a word about it; the very same file is not taken twice', () => {
  const first = fileOf('image.jpg', 10, 1);
  const { files, notes } = add(first, fileOf('image.jpg', 20, 2), first);
  expect(files.map(({ name }) => name)).toEqual(['image.jpg', 'image (2).jpg']);
  expect(notes).toEqual([{ refused: false, text: '“image.jpg” will be attached as “image (2).jpg”.' }]);
});
