import { mayBePicture, pictureType, PICTURE_BYTES } from './picture';

const bytes = (...first: number[]): Uint8Array => Uint8Array.from([...first, ...Array.from({ length: 16 }, () => 0)]);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test('a picture is told by its first bytes, and a script in a picture’s name is none', () => {
  expect(pictureType(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png');
  expect(pictureType(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(pictureType(text('GIF89a'))).toBe('image/gif');
  expect(pictureType(text('RIFF____WEBPVP8 '))).toBe('image/webp');
  expect(pictureType(text('RIFF____WAVEfmt '))).toBeUndefined();
  expect(pictureType(text('<svg onload="alert(1)">'))).toBeUndefined();
  expect(pictureType(new Uint8Array())).toBeUndefined();
});

test.each([
  ['photo.JPG', 1000, true], ['scan.png.evidence', 1000, true], ['letter.pdf', 1000, false], ['drawing.svg', 1000, false], ['photo.jpg.exe', 1000, false], ['photo.jpg', undefined, false],
  ['photo.jpg', PICTURE_BYTES + 1, false], ['photo.jpg', 0, false]
])('%s of %s bytes is asked for: %s', (name, size, asked) => {
  expect(mayBePicture({ name, size })).toBe(asked);
});
