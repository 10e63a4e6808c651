/** @jest-environment jsdom */
import { zipSync } from 'fflate';
import { readPolicyFile } from './readFile';
import { lendBrowserParts } from './testing/browserParts';
import { paragraph, toBytes, wordFile } from './testing/wordFile';

lendBrowserParts();
const ole = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0])]);

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));

describe('a file that no text can be made of', () => {
  test.each([
    ['of no bytes', new Uint8Array(0), 'empty'],
    ['that is a Word file with a password', ole('EncryptedPackage'), 'password'],
    ['of Word before 2007', ole('WordDocument'), 'unknown-format'],
    ['that is a workbook', zipSync({ 'xl/workbook.xml': toBytes('<workbook/>') }), 'unknown-format'],
    ['that is OpenDocument', zipSync({ mimetype: toBytes('application/vnd.oasis.opendocument.text'), 'content.xml': toBytes('<x/>') }), 'unknown-format'],
    ['that is plain text', toBytes('Records are kept for six years.'), 'unknown-format'],
    ['that was cut off', wordFile(paragraph('Records are kept for six years.')).slice(0, 300), 'damaged'],
    ['whose XML is not well formed', wordFile('<w:p>'), 'damaged'],
    ['that declares entities', zipSync({ 'word/document.xml': toBytes('<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>') }), 'damaged'],
    ['without a word', wordFile(paragraph(' ') + paragraph('* * *')), 'no-text']
  ] as const)('%s is answered with the reason', async (_, bytes, reason) => {
    expect(await readPolicyFile(bytes, 'policy.docx')).toEqual({ ok: false, reason });
  });

  test('of more than 100 MB is not looked into', async () => {
    expect(await readPolicyFile(new Uint8Array(100_000_001), 'policy.pdf')).toEqual({ ok: false, reason: 'too-large' });
  });

  test('that would unpack to more than memory holds is not unpacked', async () => {
    const bomb = wordFile(paragraph('Records are kept.')).slice();
    const directory = new DataView(bomb.buffer);
    for (let place = 0; place < bomb.length - 4; place++) if (directory.getUint32(place, true) === 0x02014b50) directory.setUint32(place + 24, 2_000_000_000, true);
    expect(await readPolicyFile(bomb, 'policy.docx')).toEqual({ ok: false, reason: 'too-large' });
  });
});

test('the bytes say what a file is, whatever its name says', async () => {
  const read = await readPolicyFile(wordFile(paragraph('Records are kept for six years.')), 'Retention policy v3.pdf');
  expect(read).toEqual({ ok: true, format: 'docx', text: { v: 1, title: 'Retention policy v3', language: '', blocks: [{ kind: 'paragraph', inlines: [{ text: 'Records are kept for six years.' }] }], notices: [] } });
});
