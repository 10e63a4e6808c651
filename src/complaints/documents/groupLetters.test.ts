/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { readDocument, shippedTemplate } from '../../casework/documents';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { groupCsv, groupDocument, groupLetters } from './groupLetters';
import type { LetterFacts } from './letterFacts';
import { complaintDocuments } from './templates';
import { someFacts, someWelshFacts } from './testing/someFacts';

lendTextCoding();

const three: readonly LetterFacts[] = [
  someFacts, { ...someFacts, reference: 'DPC-2026-00008', to: 'Sam Price', address: ['3 High Street', 'Northmere'] }, { ...someFacts, reference: 'DPC-2026-00009', to: undefined, address: [] }
];

test('one file holds a letter to each whose address is known, and names the others', async () => {
  const group = groupLetters('complaint-outcome', three, 'en-GB');
  expect(group).toMatchObject({ without: ['DPC-2026-00009'], notice: undefined });
  const made = groupDocument(await shippedTemplate(complaintDocuments['complaint-outcome'], 'en-GB'), group, { title: 'Letters', language: 'en-GB' });
  const text = readDocument(made?.bytes ?? new Uint8Array()).map((line) => line.text);
  expect(text.filter((line) => /^Dear|^Our reference/.test(line))).toEqual(['Our reference: DPC-2026-00007', 'Dear Jo Bevan', 'Our reference: DPC-2026-00008', 'Dear Sam Price']);
  expect(made).toMatchObject({ unknownTags: [], unusedValues: [] });
});

test('each Welsh letter of a group says that it is a draft, until all are approved', async () => {
  const template = await shippedTemplate(complaintDocuments['complaint-acknowledgement'], 'cy-GB');
  const drafts = (facts: readonly LetterFacts[]): number => {
    const made = groupDocument(template, groupLetters('complaint-acknowledgement', facts, 'cy-GB'), { title: 'Llythyrau', language: 'cy-GB' });
    return readDocument(made?.bytes ?? new Uint8Array()).filter(({ text }) => text.startsWith('DRAFFT')).length;
  };
  const approved = { ...someWelshFacts, translatorApproved: 'Siân Beynon' };
  expect([drafts([someWelshFacts, someWelshFacts]), drafts([approved, someWelshFacts]), drafts([approved, approved])]).toEqual([2, 2, 0]);
});

test('nobody to write to makes no file', async () => {
  const template = await shippedTemplate(complaintDocuments['complaint-progress'], 'en-GB');
  expect(groupDocument(template, groupLetters('complaint-progress', [three[2]], 'en-GB'), { title: 'x', language: 'en-GB' })).toBeUndefined();
});

test('the CSV has a row for everybody, a column a line of the address, and nothing that a spreadsheet takes for a formula', () => {
  const csv = new TextDecoder().decode(groupCsv([...three, { ...someFacts, to: '=HYPERLINK("x")' }], 'en-GB'));
  const { data } = parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(4);
  expect(data[0]).toMatchObject({
    Reference: 'DPC-2026-00007', Greeting: 'Dear Jo Bevan', 'Address 1': '12 Mill Lane', 'Address 3': 'NM1 2AB', Letterhead: 'Northmere Borough Council', 'Received on': 'Wednesday 25 November 2026', 'Signed by': 'Gareth Pugh'
  });
  expect(data[0]['Points and conclusions']).toContain('Point 2 of 2\nNobody rang me back.\nWe rang twice and could not reach you.');
  expect(data[1]).toMatchObject({ 'Address 2': 'Northmere', 'Address 3': '' });
  expect(data[2]).toMatchObject({ Name: '', Greeting: 'Dear Sir or Madam', 'Address 1': '' });
  expect(data[3].Name).toBe('\'=HYPERLINK("x")');
  expect(Object.keys(data[0])).not.toContain('Draft');
});

test('a Welsh CSV says of each row whether it is a draft', () => {
  const csv = new TextDecoder().decode(groupCsv([someWelshFacts, { ...someWelshFacts, translatorApproved: 'Siân Beynon' }], 'cy-GB'));
  const { data } = parse<Readonly<Record<string, string>>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true });
  expect(data.map(({ Drafft }) => Drafft)).toEqual([expect.stringMatching(/^DRAFFT/), '']);
});

test('a letter more weighs little, since styles are in the file once', async () => {
  const many = Array.from({ length: 40 }, (_, place): LetterFacts => ({ ...someFacts, reference: `DPC-2026-${String(place + 1).padStart(5, '0')}`, to: `Complainant ${place + 1}` }));
  const template = await shippedTemplate(complaintDocuments['complaint-outcome'], 'en-GB');
  const weighed = (facts: readonly LetterFacts[]): Uint8Array =>
    groupDocument(template, groupLetters('complaint-outcome', facts, 'en-GB'), { title: 'Letters', language: 'en-GB' })?.bytes ?? new Uint8Array();
  const bytes = weighed(many);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('styles.xml'))).toHaveLength(1);
  expect((bytes.length - weighed([someFacts]).length) / 39).toBeLessThan(1000);
});
