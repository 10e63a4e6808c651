import { choose, circumstanceChoiceKey, circumstances, contextFactorKeys, contextKey, contextLevels, dataClassKeys, emptySeverityDraft, identificationValues, identifierChoiceKey, identifiers, protectionKeys, severityBands, severityStringKey, wordingsOf } from './index';
import type { SeverityDraft, Wording } from './index';
import englishSeverityTexts from '../../../loc/severity/en';
import welshSeverityTexts from '../../../loc/severity/cy';

const english: Wording = { strings: englishSeverityTexts, language: 'en-GB' };
const welsh: Wording = { strings: welshSeverityTexts, language: 'cy-GB' };

describe.each([['English', english], ['Welsh', welsh]])('%s', (_, { strings }) => {
  test('every choice of the tables has its words, and no words are left over', () => {
    const needed = [
      ...dataClassKeys.flatMap((key) => [`class_${key}`, `classWhat_${key}`, ...contextLevels.map((level) => severityStringKey(contextKey(key, level)))]),
      ...contextFactorKeys.map((key) => `factor_${key}`),
      ...identificationValues.map((value) => `identificationValue_${value * 100}`),
      ...identifiers.flatMap(({ key, ladder }) => [`identifier_${key}`, ...ladder.map((value) => severityStringKey(identifierChoiceKey(key, value)))]),
      ...protectionKeys.map((key) => `protection_${key}`),
      ...circumstances.flatMap(({ key, values }) => [`cb_${key}`, `cbQuestion_${key}`, ...values.map((value) => severityStringKey(circumstanceChoiceKey(key, value)))]),
      ...severityBands.flatMap(({ key }) => [`band_${key}`, `bandRange_${key}`, `bandWhat_${key}`])
    ];
    const families = /^(class|classWhat|dpc|factor|identificationValue|identifier|ei|protection|cb|cbQuestion|band|bandRange|bandWhat)_/;
    expect(Object.keys(strings).filter((key) => families.test(key) && key !== 'protection_none').sort()).toEqual([...needed].sort());
  });

  test('no two choices of one question read the same', () => {
    for (const key of dataClassKeys) expect(new Set(contextLevels.map((level) => strings[severityStringKey(contextKey(key, level))])).size).toBe(contextLevels.length);
  });
});

function pensionLetter(wording: Wording): SeverityDraft {
  return ([
    { kind: 'class', class: 'financial', level: 2, reasons: ['nature'] },
    { kind: 'identifier', identifier: 'fullName', value: 0.75 },
    { kind: 'protection', protection: 'pseudonymised' },
    { kind: 'circumstance', circumstance: 'confidentiality', value: 0.25 }
  ] as const).reduce((draft, choice) => choose(draft, choice, wording), emptySeverityDraft(wording.language));
}

test('each choice is kept with its wording', () => {
  expect(wordingsOf(pensionLetter(english))).toEqual([
    'Financial data: 2. Shows something, but not how somebody stands. Example: the payments of a day; part of a card number. Reasons: The data shows less than its kind suggests.',
    'Full name: 0.75. Few people in a small town have this name.',
    'Codes instead of names, and the list is safe: at most 0.5.',
    'Confidentiality: 0.25. People who are known have seen it. Example: an email to the wrong person.'
  ]);
});

test('a file has one language: an officer who reads Welsh and changes one choice confirms the whole in Welsh', () => {
  const inWelsh = choose(pensionLetter(english), { kind: 'identifier', identifier: 'email', value: 1 }, welsh);
  expect(inWelsh.wordingLanguage).toBe('cy-GB');
  expect(wordingsOf(inWelsh)).toEqual(wordingsOf(choose(pensionLetter(welsh), { kind: 'identifier', identifier: 'email', value: 1 }, welsh)));
});

test('words that were kept stay when the desk words its choices anew, until that choice is made again', () => {
  const before = pensionLetter(english);
  const later: Wording = { language: 'en-GB', strings: { ...english.strings, ei_fullName_75: 'New words.', cb_confidentiality_25: 'New words.' } };
  const changed = choose(before, { kind: 'circumstance', circumstance: 'confidentiality', value: 0.25 }, later);
  expect(changed.identifiers).toEqual(before.identifiers);
  expect(changed.confidentiality?.wording).toBe('Confidentiality: 0.25. New words.');
});

test('a class put back to its starting point loses the reasons that no longer explain anything', () => {
  expect(choose(pensionLetter(english), { kind: 'class', class: 'financial', level: 3 }, english).dataClasses[0].reasons).toEqual([]);
  expect(choose(pensionLetter(english), { kind: 'class', class: 'financial', level: 1 }, english).dataClasses[0].reasons).toEqual(['nature']);
});
