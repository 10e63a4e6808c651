/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import english from '../../../../loc/breachEvents/en';
import generic from '../../../../loc/caseEvents/en';
import type { HistoryEntry } from '../../../cases/contract';
import { eventTitle, isEventCode, type CaseEvent, type EventCode } from '../../../rules';
import { testEvents } from '../../../rules/cases/events/testEvents';
import { HistoryLine } from '../../../../casework/ui/history/HistoryLine';
import { breachRoom } from '../room';
import { breachHistoryWords, eventFamilies } from './breachHistory';
import { storedChoices } from './testWords';

jest.mock('../../../../loc/texts', () => {
  const actual = jest.requireActual<typeof import('../../../../loc/texts')>('../../../../loc/texts');
  actual.readTextsIn('cy-GB');
  return actual;
});

afterEach(cleanup);

const about = { locale: 'cy-GB', officers: [] } as const;
const entryOf = ({ kind, code, values, details }: CaseEvent, changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
  source: 'event', kind, code, values, title: eventTitle(code, values), details, at: Temporal.Instant.from('2026-11-22T10:15:30Z'), by: 'Siôned Parry', changes: [], sealed: true, ...changes
});
const welsh = (code: EventCode): readonly string[] => {
  const { title, lines } = breachHistoryWords.entry(entryOf(testEvents[code]), 'cy-GB');
  return [title, ...lines];
};

/** Names, references, files, numbers and what somebody typed are what they are in any language. */
const asTheyAre = /Tom Ashworth|Priya Nandra|Idris Vaughan|Helen Prys|Monitoring Officer|Nobody read it\.|The office was closed\.|To tell them in writing\.|who took it|Ask the sorting office|Parish council|Libraries|SHA-256 \w+|Rang Mrs Jones|\S+\.(pdf|jpg|tif|docx)|B?R?-?2026-\d+|BR-2026-\d+( letter)?/g;
const englishWords = /\b(the|and|of|was|were|not|told|tell|case|before|changed|added|when|advice|reference|report|risk|reason|decided|council|law|article|section)\b/i;

test.each(Object.keys(testEvents).filter(isEventCode))('%s reads Welsh from beginning to end', (code) => {
  for (const line of welsh(code)) {
    expect(line).not.toMatch(/\{|undefined|^$/);
    expect(line.replace(asTheyAre, '')).not.toMatch(englishWords);
  }
  const { title, titleLang } = breachHistoryWords.entry(entryOf(testEvents[code]), 'cy-GB');
  expect([titleLang, title === '' || title === eventTitle(code, testEvents[code].values)]).toEqual([undefined, false]);
});

test('values have the words of their choice, moments are UK time, and what was typed stands as it was typed', () => {
  expect(welsh('decidedOnIco')).toEqual([
    'Hysbysu’r ICO: Peidio â hysbysu', 'Risg i bobl: Risg uchel', 'Erthygl 34 GDPR y DU', 'Penderfynwyd gan: Idris Vaughan', 'O dan ba ddirprwyaeth: Monitoring Officer', 'Cofnodwyd gan: Priya Nandra',
    'Ni ddilynwyd cyngor y Swyddog Diogelu Data oherwydd: Nobody read it.', 'Rheswm dros yr oedi: The office was closed.', 'Mae’r 72 awr yn dal i redeg: nid yw risg wedi’i diystyru.'
  ]);
  expect(welsh('containmentStep')[0]).toBe('Mae’r e-bost wedi’i alw’n ôl: Wedi’i wneud');
  expect(welsh('icoTold')).toContain('Yn dal yn anhysbys: Nifer y cofnodion data personol dan sylw; who took it');
  expect(welsh('awarenessChanged')[0]).toBe('Daeth y cyngor yn ymwybodol: dydd Gwener 20 Tachwedd 2026 am 15:00');
  expect(welsh('reportFilesChanged')).toEqual(['Newidiwyd ffeiliau’r adroddiad', 'Nid yw yn yr adroddiad mwyach: letter.pdf', 'Cafodd ei ddisodli yn yr adroddiad: photo.jpg', 'Ni ellid ei gadw: scan.tif']);
});

test.each(Object.entries(storedChoices))('every stored choice of %s has Welsh words', (family, all) => {
  const words = eventFamilies[family as keyof typeof storedChoices];
  for (const stored of all) {
    expect({ stored, isDrawn: ![stored, words('noSuchChoice')].includes(words(stored)) }).toEqual({ stored, isDrawn: true });
  }
});

test('a line of the history is Welsh, and the reason below it in the language it was typed in', () => {
  render(<ul lang="cy-GB"><HistoryLine id="one" entry={entryOf(testEvents.mergedInto)} words={breachHistoryWords} room={breachRoom} about={about} intake={{ from: '', by: '' }} /></ul>);
  expect(screen.getByText('Cyfunwyd yr achos hwn ag achos arall: BR-2026-00041').closest('[lang]')).toHaveAttribute('lang', 'cy-GB');
  expect(screen.getByText('Typed by Siôned Parry.')).toBeVisible();
});

test('a code of a newer version has its English title, and says that it is English', () => {
  const { title, titleLang, lines } = breachHistoryWords.entry({ kind: 'petition', code: 'petitionSent', values: { who: 'x' }, title: 'Petition sent: 3' }, 'cy-GB');
  expect([title, titleLang, lines]).toEqual(['Petition sent: 3', 'en-GB', []]);
});

test('a value that is missing is not recorded, and one that disposal emptied was removed', () => {
  const title = (values: CaseEvent['values']): string => breachHistoryWords.entry({ kind: 'assigned', code: 'assigned', values, title: 'Assigned' }, 'cy-GB').title;
  expect([title({}), title({ lead: '' })]).toEqual(['Neilltuwyd yr achos. Swyddog: heb ei gofnodi', 'Neilltuwyd yr achos. Swyddog: (dilëwyd)']);
});

test('there is no sentence for a code that there is not', () => {
  const codes = Object.keys({ ...english, ...generic }).flatMap((key) => /^code_(.*)/.exec(key)?.[1] ?? []);
  expect(codes.filter((code) => !isEventCode(code))).toEqual([]);
});
