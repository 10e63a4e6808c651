import { lookAtFile } from './lookAtFile';

test('an Office file in the container of encrypted ones, and a PDF that says so at its end, are told of by name', async () => {
  const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
  expect(await lookAtFile(new File([container], 'letter.docx'))).toBe('“letter.docx” is protected by a label or a password. It is kept as it is: write down who can open it.');
  expect(await lookAtFile(new File([`%PDF-1.7\n${'x'.repeat(5000)}\ntrailer << /Encrypt 5 0 R >>`], 'letter.pdf'))).toMatch(/^“letter.pdf” is protected/);
  expect(await lookAtFile(new File(['PK'], 'letter.docx'))).toBeUndefined();
});
