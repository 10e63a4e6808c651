import { Temporal } from 'temporal-polyfill';
import english from '../../loc/personalData/en';
import welsh from '../../loc/personalData/cy';
import { choiceKey } from './choiceKey';
import { personalDataHints } from './personalDataHint';

const NOW = Temporal.Instant.from('2026-11-20T16:20:00Z');

const hints = (text: string): readonly string[] => personalDataHints(text, NOW);

test.each([
  // 943 476 5919 is the NHS's own example; 4111… a test card; telephone numbers from Ofcom's range for drama.
  ['her NI number QQ 12 34 56 C', []],
  ['her NI number AB 12 34 56 C', ['ni-number']],
  ['ab123456d', ['ni-number']],
  ['NHS 943 476 5919', ['nhs-number']],
  ['NHS number 9434765919 was read out', ['nhs-number']],
  ['card 4111 1111 1111 1111', ['card-number']],
  ['card 4111-1111-1111-1111', ['card-number']],
  ['sort code 12-34-56', ['bank-account']],
  ['cod didoli: 123456', ['bank-account']],
  ['account 20-99-93 12345678', ['bank-account']],
  ['sent to someone@home.example instead', ['email-address']],
  ['call her on 07700 900123', ['phone-number']],
  ['+44 (0)1632 960 123', ['phone-number']],
  ['lives in NG34 7EF', ['postcode']],
  ['lives at SW1A 1AA', ['postcode']],
  ['born 3 May 1950', ['date-of-birth']],
  ['DOB: 03/05/2024', ['date-of-birth']],
  ['dyddiad geni 3 Mai 1950', ['date-of-birth']],
  ['Mr X, 03/05/1950', ['date-of-birth']],
  ['AB123456C, 03.05.1950, LL57 2DG', ['ni-number', 'postcode', 'date-of-birth']]
])('“%s”', (text, expected) => {
  expect(hints(text)).toEqual(expected);
});

describe('what is no personal data raises no warning', () => {
  test.each([
    '',
    'An email went to the wrong person at 16:00 on 20/11/2026.',
    'On 20-11-26 at 09:15 the letter was opened.',
    'Case BR-2026-00042, reference 1234567890, invoice 2026/004512',
    'About 12,000 records of 350 people, 45 pages, £1,234.56',
    'Planning application 26/01234/FUL',
    'Form SA100, room B12, version 2.10.4, IP 10.0.0.12, port 4400',
    'The file is 104857600 bytes and was sent 3 times between 08:00 and 17:30.',
    'NHS number 9434765918 with a wrong check digit',
    'card 4111 1111 1111 1112 with a wrong check digit',
    '0000000000',
    'Parts GB123456A, ZZ123456A, DA123456A and AB123456E',
    'See https://www.gov.uk/data-protection'
  ])('“%s”', (text) => {
    expect(hints(text)).toEqual([]);
  });
});

test.each([['English', english], ['Welsh', welsh]])('each thing that a text may hold has its words: %s', (_, words: Readonly<Record<string, string>>) => {
  const all = ['ni-number', 'nhs-number', 'card-number', 'bank-account', 'email-address', 'phone-number', 'postcode', 'date-of-birth'];
  expect(all.filter((hint) => !words[`hint_${choiceKey(hint)}`])).toEqual([]);
});
