/** @jest-environment jsdom */
import { parse } from 'papaparse';
import { Temporal } from 'temporal-polyfill';
import { fillForEach, readDocument, shippedTemplate, type DocumentLanguage } from '../../casework/documents';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { now, one } from '../rules/figures/testFigures';
import { apologies, apologyCsv, type Promised } from './apologies';
import { requestDocuments } from './templates';

lendTextCoding();

const sender = { letterhead: [], councilName: 'Northmere Borough Council', contactName: 'Priya Nandra', contactPhone: '01632 960 100', contactEmail: 'dp@northmere.example', regulator: 'the ICO' };
const about = (language: DocumentLanguage): Parameters<typeof apologies>[1] => ({ typed: { delay: 'The papers are in an archive.', signatoryName: 'Priya Nandra', signatoryRole: 'DPO', translatorApproved: '' }, sender: () => sender, language, now });
const promised = (number: number, by: string, contact = '1 Test Street'): Promised => ({
  found: one(number, { requester: { kind: 'The person', name: 'Ann Sorrel', contact, language: 'Both' } }), rights: ['Access'], by: Temporal.PlainDate.from(by)
});
const three = [promised(1, '2026-12-24'), promised(2, '2026-12-31', '2 High Street\nNorthmere'), promised(3, '2027-01-08', '')];

test('one file holds a letter with a day of its own to each whose address is known, and names the others', async () => {
  const { letters, without, notice } = apologies(three, about('en-GB'));
  expect([letters.length, without, notice]).toEqual([2, ['SAR-2026-00003'], undefined]);
  const made = fillForEach(await shippedTemplate(requestDocuments['request-apology'], 'en-GB'), letters, { title: 'x', language: 'en-GB' });
  const text = readDocument(made.bytes).map((line) => line.text);
  expect(text.filter((line) => line.startsWith('We will answer by'))).toEqual(['We will answer by Thursday 24 December 2026.', 'We will answer by Thursday 31 December 2026.']);
  expect(made).toMatchObject({ unknownTags: [], unusedValues: [] });
});

test('the rows for a mail merge hold everybody, with why and by when; Welsh ones say that they are drafts', () => {
  const read = (language: DocumentLanguage) => parse<Readonly<Record<string, string>>>(new TextDecoder().decode(apologyCsv(three, about(language))).replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;
  expect(read('en-GB')).toHaveLength(3);
  expect(read('en-GB')[1]).toMatchObject({ Reference: 'SAR-2026-00002', 'Address 2': 'Northmere', 'Why it takes longer': 'The papers are in an archive.', 'Answer by': 'Thursday 31 December 2026', 'Signed by': 'Priya Nandra' });
  expect(read('cy-GB')[0]).toMatchObject({ Drafft: expect.stringMatching(/^DRAFFT/) as string, 'Ateb erbyn': 'Dydd Iau 24 Rhagfyr 2026' });
});
