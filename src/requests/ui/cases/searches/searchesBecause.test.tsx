/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import strings from '../../../../loc/searchDesk';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { aSearch } from '../../../rules/searches/testSearches';
import { SearchesBecause } from './SearchesBecause';

afterEach(cleanup);
const draw = (outcome: string, isOpen = true, searchesBecause = ''): string[] => {
  const typed: string[] = [];
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <SearchesBecause searches={isOpen ? [{ question: aSearch(), stand: 'overdue' }] : []} locale="en-GB" value={{ outcome, searchesBecause }} change={(changes) => typed.push(changes.searchesBecause)}
        at={(field) => ({ id: field, error: undefined })} />
    </DeskRoot>
  );
  return typed;
};

test('an answer while searches are not settled names them, and asks why it is sent all the same', () => {
  const typed = draw('Done in full');
  expect(screen.getByText('Housing: A service, Overdue, by Friday 27 November 2026')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText(new RegExp(`^${strings.becauseLabel}`)), { target: { value: 'A first part in time' } });
  expect(typed).toEqual(['A first part in time']);
});

test.each([['of a right that was withdrawn', 'Withdrawn', true], ['where none is open', 'Done in full', false], ['before it is known what came of the right', '', true]])('%s it asks nothing', (_when, outcome, isOpen) => {
  draw(outcome, isOpen);
  expect(screen.queryByLabelText(new RegExp(`^${strings.becauseLabel}`))).toBeNull();
});

test('what was written stands there when the searches are settled meanwhile', () => {
  draw('Done in full', false, 'A first part in time');
  expect(screen.getByLabelText(new RegExp(`^${strings.becauseLabel}`))).toHaveValue('A first part in time');
});
