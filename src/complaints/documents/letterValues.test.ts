/** @jest-environment jsdom */
import { fillTemplate, readDocument, shippedTemplate, type DocumentLanguage } from '../../casework/documents';
import { testTemplates } from '../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import type { LetterFacts } from './letterFacts';
import { letterValues, type LetterResult } from './letterValues';
import { complaintDocuments, type ComplaintLetter } from './templates';
import { someFacts, someWelshFacts } from './testing/someFacts';

lendTextCoding();

const letters = Object.keys(complaintDocuments) as ComplaintLetter[];
const possible = (result: LetterResult): LetterResult & { readonly possible: true } => {
  if (!result.possible) throw new Error(result.why);
  return result;
};

/** The letter as one reads it, a paragraph a line. */
async function read(letter: ComplaintLetter, facts: LetterFacts, language: DocumentLanguage = 'en-GB'): Promise<string> {
  const { values, notice } = possible(letterValues(letter, facts, language));
  const { bytes, unknownTags, unusedValues } = fillTemplate(await shippedTemplate(complaintDocuments[letter], language), values, { title: letter, language, notice });
  expect([unknownTags, unusedValues]).toEqual([[], []]);
  return readDocument(bytes).map(({ text }) => text).join('\n');
}

testTemplates(Object.values(complaintDocuments));

describe.each(['en-GB', 'cy-GB'] as const)('the template in %s', (language) => {
  test.each(letters)('%s has no empty paragraph, and every field is filled', async (letter) => {
    const { values } = possible(letterValues(letter, language === 'cy-GB' ? someWelshFacts : someFacts, language));
    const { bytes } = fillTemplate(await shippedTemplate(complaintDocuments[letter], language), values);
    const { unzipSync } = await import('fflate');
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    expect(xml).not.toMatch(/<w:p(?: [^>]*)?\/>|<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>/);
    expect(xml).not.toMatch(/>\[/);
  });
});

test('the acknowledgement says that it was received and when, that it will be looked into, whom to contact, and the reference', async () => {
  const text = await read('complaint-acknowledgement', someFacts);
  for (const words of [
    'Dear Jo Bevan', 'We received it on Wednesday 25 November 2026.', 'We will look into your complaint', 'Priya Nandra', '01632 960 100', 'Our reference: DPC-2026-00007', '30 days end on Friday 25 December 2026.',
    'My letter about arrears', 'the Information Commission (ICO) at any time', 'Yours sincerely\nGareth Pugh\nMonitoring Officer'
  ]) expect(text).toContain(words);
});

test('the progress letter says where it stands', async () => {
  const text = await read('complaint-progress', someFacts);
  expect(text).toContain('Where it stands\nWe have asked the housing team for their records.\nWe are waiting for one more answer.\nWe will write to you again by Monday 11 January 2027.');
  expect(text).toContain('We acknowledged it on Monday 30 November 2026.');
});

test('the outcome tells each point with conclusion, reason and action, and then the way to the regulator', async () => {
  const text = await read('complaint-outcome', someFacts);
  expect(text).toContain([
    'Point 1 of 2', 'What you told us', 'My letter about arrears was left in the shared hall.', 'Our conclusion', 'We uphold this point. The letter should have been put through your own door.',
    'Our reasons', 'Our guidance on delivery by hand was not followed.', 'What we have done or will do', 'We have changed how letters are delivered, and told the team.', 'Point 2 of 2', 'What you told us',
    'Nobody rang me back.', 'Our conclusion', 'We rang twice and could not reach you.', 'Our reasons', 'Our record of calls shows both.', 'How to reach us'
  ].join('\n'));
  expect(text).toContain('You can complain to the Information Commission (ICO) at any time');
});

test('one letter can acknowledge and tell the outcome', async () => {
  const text = await read('complaint-acknowledgement-outcome', { ...someFacts, acknowledgedAt: undefined });
  expect(text).toContain('We received it on Wednesday 25 November 2026. This letter acknowledges it and tells you the outcome.');
  expect(text).toContain('Our conclusion\nWe uphold this point.');
});

test('a Welsh letter says that it is a draft above all else, until a translator approves it', async () => {
  expect(await read('complaint-acknowledgement', someWelshFacts, 'cy-GB')).toMatch(/^DRAFFT: .*\nNorthmere Borough Council\n/);
  const approved = await read('complaint-acknowledgement', { ...someWelshFacts, translatorApproved: 'Siân Beynon' }, 'cy-GB');
  expect(approved).not.toContain('DRAFFT');
  expect(approved).toContain('Cawsom hi ddydd Mercher 25 Tachwedd 2026.');
  expect(approved).toContain('Dyddiad: Dydd Mercher 16 Rhagfyr 2026');
  expect(await read('complaint-progress', someWelshFacts, 'cy-GB')).toContain('eto erbyn dydd Llun 11 Ionawr 2027.');
  expect(possible(letterValues('complaint-outcome', someFacts, 'en-GB')).notice).toBeUndefined();
});

test('the controller for whom the council acts stands at the head', async () => {
  const sender = { ...someFacts.sender, letterhead: ['Returning Officer for Northmere', 'Civic Centre'] };
  expect(await read('complaint-acknowledgement', { ...someFacts, sender })).toMatch(/^Returning Officer for Northmere\nCivic Centre\n/);
});

test('without a name and an address no letter is possible; without one of them it is, and says what is missing', () => {
  expect(letterValues('complaint-acknowledgement', { ...someFacts, to: undefined, address: [] }, 'en-GB')).toEqual({ possible: false, why: 'anonymous' });
  expect(possible(letterValues('complaint-acknowledgement', { ...someFacts, to: undefined }, 'en-GB')).values).toMatchObject({
    greeting: 'Dear Sir or Madam', close: 'Yours faithfully', addressee: '12 Mill Lane\nNorthmere\nNM1 2AB'
  });
  const unaddressed = possible(letterValues('complaint-acknowledgement', { ...someFacts, address: [] }, 'en-GB'));
  expect(unaddressed).toMatchObject({ missing: ['address'], values: { addressee: 'Jo Bevan\n[still to be written]' } });
});

test('what a letter should hold and does not is named, and stands in it as a gap', async () => {
  const facts: LetterFacts = { ...someFacts, points: [], acknowledgedAt: undefined, sender: { ...someFacts.sender, contactPhone: ' ' } };
  expect(possible(letterValues('complaint-outcome', facts, 'en-GB')).missing).toEqual(['contact', 'points', 'acknowledgedAt']);
  expect(await read('complaint-outcome', facts)).toContain('Our conclusion\n[still to be written]');
  expect(possible(letterValues('complaint-progress', { ...someFacts, progress: '' }, 'en-GB')).missing).toEqual(['progress']);
});
