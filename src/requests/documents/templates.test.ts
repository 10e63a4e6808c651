/** @jest-environment jsdom */
import { unzipSync, zipSync } from 'fflate';
import { fillTemplate, readDocument, shippedTemplate } from '../../casework/documents';
import { testTemplates } from '../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { on } from '../rules/cases/testRequests';
import { aResponse, fullContents, inPart } from '../rules/response/testResponses';
import { statementsTold } from './answerValues';
import { statementsOf } from './ownTemplate';
import { searchLetter } from './searchLetter';
import { answerLetters, requestDocuments, searchDocument, type RequestLetter } from './templates';
import { make } from './testing/read';
import type { SearchAsked } from '../rules/searches/question';
import type { SomeFacts } from './testing/someFacts';

lendTextCoding();
testTemplates([...Object.values(requestDocuments), searchDocument]);

const letters = Object.keys(requestDocuments) as RequestLetter[];
const documentOf = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

/** Each with little and with much in it. */
const cases: readonly (readonly [RequestLetter, SomeFacts])[] = letters.flatMap((letter): (readonly [RequestLetter, SomeFacts])[] => [
  [letter, {}],
  [letter, {
    values: { rights: ['Access', 'Erasure'], requester: { kind: 'Solicitor', name: 'Lee Marsh', contact: '2 High Street', language: 'Both' }, subject: 'Ann Sorrel' },
    typed: { asksIdentity: true, asksAuthority: true },
    response: inPart({
      regime: 'Law enforcement', withheld: [{ exemption: 's45-4-b', told: 'general' }, { exemption: 's45-4-e', told: 'neither' }],
      contents: { ...fullContents, hasAbbreviations: true, isAutomated: true, automated: 'x', isSentAbroad: true, safeguards: 'x' }
    })
  }],
  [letter, { response: aResponse({ right: 'Erasure', outcome: 'Done in part', done: 'Gone.', recipientsTold: 'Two.', reasons: 'One is needed.', told: [] }) }]
]);

describe.each(['en-GB', 'cy-GB'] as const)('in %s', (language) => {
  test.each(cases)('%s has no empty paragraph, every field is filled and every value has a field', async (letter, known) => {
    const { bytes, unknownTags, unusedValues } = await make(letter, { ...known, language });
    const xml = documentOf(bytes);
    expect([unknownTags, unusedValues]).toEqual([[], []]);
    expect(xml).not.toMatch(/<w:p(?: [^>]*)?\/>|<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>/);
    expect(xml).not.toMatch(/>\[(?!still to be written|i’w ysgrifennu)/);
    expect(xml).not.toMatch(/\{\d\}|undefined/);
  });

  test('a search by letter says all of it, with and without lists, and every field is filled', async () => {
    const asked = { way: 'letter', service: '', addressee: { kind: 'supplier', name: 'Test Repairs Ltd' }, lookFor: 'Ann Sorrel, 1 Test Street', places: ['Job system'], terms: ['Sorrel'], participants: ['The foreman'], since: '2024-01-01', until: '2026-11-02', due: '2026-11-16' } as const;
    const about = {
      reference: 'SAR-2026-00001', now: on('2026-11-04'), typed: { address: '2 High Street\nNorthmere', returnBy: 'By the safe link in our mail', signatoryName: 'Gareth Pugh', signatoryRole: 'Officer', translatorApproved: '' },
      sender: { letterhead: [], councilName: 'Northmere Borough Council', contactName: 'Priya Nandra', contactPhone: '01632 960 100', contactEmail: 'dp@northmere.example', regulator: 'x' }
    };
    const made = async (some: Partial<SearchAsked>): Promise<string> => {
      const { values, missing } = searchLetter({ ...asked, ...some }, about, language);
      const { bytes, unknownTags, unusedValues } = fillTemplate(await shippedTemplate(searchDocument, language), values, { title: 'x', language });
      expect([unknownTags, unusedValues, missing]).toEqual([[], [], []]);
      return readDocument(bytes).map(({ text }) => text).join('\n');
    };
    const text = await made({});
    for (const words of ['Test Repairs Ltd\n2 High Street', 'Ann Sorrel, 1 Test Street', 'Job system', 'Sorrel', 'The foreman', 'By the safe link in our mail', '173', 'SAR-2026-00001']) expect(text).toContain(words);
    expect(text).toContain(language === 'en-GB' ? 'We need your answer by Monday 16 November 2026.' : 'Mae angen eich ateb arnom erbyn dydd Llun 16 Tachwedd 2026.');
    expect(text).toContain(language === 'en-GB' ? 'Monday 1 January 2024 to Monday 2 November 2026' : 'Rhwng dydd Llun 1 Ionawr 2024 a dydd Llun 2 Tachwedd 2026');
    expect(await made({ places: [], terms: [], participants: [], since: undefined, until: undefined })).not.toContain('Job system');
    expect(searchLetter(asked, { ...about, typed: { ...about.typed, address: '', returnBy: '' } }, language).missing).toEqual(['address', 'returnBy']);
  });

  test.each(letters)('%s gives each control an id of its own', async (letter) => {
    const ids = [...documentOf(await shippedTemplate(requestDocuments[letter], language)).matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(answerLetters)('what the council’s own template of %s lost is read from it', async (letter) => {
  const own = await shippedTemplate(requestDocuments[letter], 'en-GB');
  const all = await statementsOf(letter, 'en-GB', () => Promise.resolve(own));
  expect(all).toEqual(expect.arrayContaining(['complaint-council', 'complaint-regulator', 'check-regulator', 'court']));
  const files = unzipSync(own);
  const lost = zipSync({ ...files, 'word/document.xml': new TextEncoder().encode(documentOf(own).replaceAll('"ifCourt"', '"other"')) });
  expect(await statementsOf(letter, 'en-GB', () => Promise.resolve(lost))).toEqual(all.filter((each) => each !== 'court'));
  // one that is none is not used: the letter is made from that which comes with the desk
  expect(await statementsOf(letter, 'en-GB', () => Promise.resolve(new Uint8Array([1])))).toHaveLength(6);
});

test('a template that lost the place of what the law asks is found by the values that it has no place for', () => {
  expect(statementsTold(['ifCourt', 'ifCodes'])).toEqual(['rights', 'complaint-council', 'complaint-regulator', 'check-regulator']);
  expect(statementsTold(['signatory'])).toHaveLength(6);
});
