import { isProtectedFile } from './protectedFile';

const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const none = new Uint8Array();

test.each([
  ['letter.docx', container, '', true], ['LETTER.DOCX', container, '', true], ['table.xlsm', container, '', true], ['letter.docx', zip, '', false],
  // the old formats lie in that container anyway, and an empty file in none
  ['letter.doc', container, '', false], ['letter.docx', none, '', false],
  ['letter.pdf', none, 'trailer\n<< /Size 22 /Root 1 0 R /Encrypt 20 0 R >>\nstartxref', true], ['letter.pdf', none, 'trailer\n<< /Size 22 /Root 1 0 R >>', false],
  ['letter.pdf', none, '/EncryptMetadata false', false], ['notes.txt', none, '/Encrypt 20 0 R', false],
  ['scan.ppdf', none, '', true], ['photo.PJPG', none, '', true], ['photo.jpg', none, '', false], ['message.rpmsg', none, '', true], ['archive.pfile', none, '', true]
])('%s is protected or not by its ending, beginning and end', (name, head, tail, expected) => {
  expect(isProtectedFile(name, head, tail)).toBe(expected);
});
