/** @jest-environment jsdom */
import { zipSync } from 'fflate';
import { toBytes } from '../../../../casework/documents/fill/bytes';
import { wordFaults } from '../../../../casework/documents/read/wordFileError';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import cyDpia from '../../../../loc/dpiaWord/cy';
import enDpia from '../../../../loc/dpiaWord/en';
import enFile from '../../../../loc/wordFile/en';
import { made, readBack, withParts } from '../testing/documents';
import { testContent } from '../testing/testQuestionnaire';
import { remarksOn, type FileRemark } from './aboutFile';
import { unplacedReasons } from './found';

lendTextCoding();

const remarks = async (bytes: Uint8Array, open: Partial<Parameters<typeof remarksOn>[1]> = {}): Promise<readonly FileRemark['code'][]> =>
  remarksOn(await readBack(bytes), { reference: 'DPIA-2026-00012', version: 3, brought: [], ...open }).map(({ code }) => code);
const letter = zipSync({ '[Content_Types].xml': toBytes('<Types/>'), 'word/document.xml': toBytes('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Dear all</w:t></w:r></w:p></w:body></w:document>') });

test('of a document of ours nothing has to be said', async () => {
  expect(await remarks(await made())).toEqual([]);
});

test('a letter is none of ours, and what stands in it is listed all the same', async () => {
  expect(await remarks(letter)).toEqual(['notOurs']);
  expect((await readBack(letter)).unplaced).toEqual([{ text: 'Dear all', reason: 'before', under: '', question: undefined }]);
});

test('another DPIA, an older form, the same file once more, and a file that lost or changed what it was made with are told', async () => {
  const sent = await made();
  expect(await remarks(sent, { reference: 'DPIA-2026-00013' })).toEqual(['otherReference']);
  expect(await remarks(await made({ ...testContent, version: 2 }))).toEqual(['otherVersion']);
  const { fileHash } = await readBack(sent);
  expect(await remarks(sent, { brought: [fileHash] })).toEqual(['sameFile']);
  expect(await remarks(withParts(sent, { 'word/settings.xml': (xml) => xml.replace('</w:settings>', '<w:x/></w:settings>') }), { brought: [fileHash] })).toEqual([]);
  expect(await remarks(withParts(sent, { 'customXml/item1.xml': () => undefined }))).toEqual(['baseline_missing']);
  expect(await remarks(withParts(sent, { 'customXml/item1.xml': (xml) => xml.replace('bridge', 'Bridge') }))).toEqual(['baseline_edited']);
  expect(await remarks(withParts(sent, { 'customXml/item1.xml': () => undefined, 'docProps/custom.xml': () => undefined }))).toEqual(['noReference', 'baseline_missing']);
});

test('every reason, fault and remark has its sentence', () => {
  const codes = ['notOurs', 'otherReference', 'otherVersion', 'noReference', 'sameFile', 'baseline_missing', 'baseline_edited', ...unplacedReasons.map((code) => `unplaced_${code}`), ...['doubtfulDay', 'picture', 'byNumber', 'measureGuessed', 'refTwice'].map((code) => `note_${code}`), ...['same', 'take', 'keep', 'agreed', 'choose'].map((state) => `state_${state}`)];
  for (const texts of [enDpia, cyDpia]) expect(codes.filter((code) => !Object.keys(texts).includes(code))).toEqual([]);
  expect(Object.keys(enFile).sort()).toEqual(wordFaults.map((fault) => `wordFile_${fault}`).sort());
});
