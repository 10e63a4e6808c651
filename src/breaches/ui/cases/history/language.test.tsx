/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import type { HistoryEntry } from '../../../cases/contract';
import { HistoryLine } from '../../../../casework/ui/history/HistoryLine';
import { breachRoom } from '../room';
import { breachHistoryWords } from './breachHistory';

const entry = (given: Partial<HistoryEntry>): HistoryEntry =>
  ({ at: Temporal.Instant.from('2026-11-22T10:15:30Z'), by: 'Siôned Parry', kind: 'assigned', code: '', values: {}, title: '', details: '', changes: [], sealed: true, source: 'event', ...given });

const line = { words: breachHistoryWords, room: breachRoom, about: { locale: 'cy-GB', officers: [] }, intake: { from: '', by: '' } } as const;

test('the desk’s own words of an event are English in a page of any language; what an officer typed is in none that is known', () => {
  render(
    <ul lang="cy-GB">
      <HistoryLine id="one" entry={entry({ title: 'Priya Nandra leads the case' })} {...line} />
      <HistoryLine id="two" entry={entry({ kind: 'investigation', title: 'Ffoniwyd y cymydog' })} {...line} />
    </ul>
  );
  const lang = (text: string): string | undefined => screen.getByText(text).closest<HTMLElement>('[lang]')?.lang;
  expect([lang('Priya Nandra leads the case'), lang('Ffoniwyd y cymydog')]).toEqual(['en-GB', 'cy-GB']);
});
