/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { shippedTemplate } from '../../casework/documents';
import { testTemplates } from '../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { aResponse, fullContents, inPart } from '../rules/response/testResponses';
import { statementsTold } from './answerValues';
import { requestDocuments, type RequestLetter } from './templates';
import { make } from './testing/read';
import type { SomeFacts } from './testing/someFacts';

lendTextCoding();
testTemplates(Object.values(requestDocuments));

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

  test.each(letters)('%s gives each control an id of its own', async (letter) => {
    const ids = [...documentOf(await shippedTemplate(requestDocuments[letter], language)).matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a template that lost the place of what the law asks is found by the values that it has no place for', () => {
  expect(statementsTold(['ifCourt', 'ifCodes'])).toEqual(['rights', 'complaint-council', 'complaint-regulator', 'check-regulator']);
  expect(statementsTold(['signatory'])).toHaveLength(6);
});
