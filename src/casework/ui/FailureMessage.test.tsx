/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { DeskError } from '../../platform/sharepoint/errors';
import { FailureMessage } from './FailureMessage';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const buttons = (): readonly (string | null)[] => screen.queryAllByRole('button').map(({ textContent }) => textContent);

test('a page that is older than the site reloads itself, and tries nothing again', () => {
  // jsdom goes nowhere, and says so there
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const onRetry = jest.fn();
  render(<FailureMessage error={new DeskError('older-page')} onRetry={onRetry} />);
  expect(screen.getByText(/This page is older than the desk on this site/)).toBeVisible();
  expect(buttons()).toEqual(['Reload the page']);
  expect(log).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(log.mock.calls.map(([said]) => String(said))).toEqual([expect.stringContaining('Not implemented: navigation')]);
  expect(onRetry).not.toHaveBeenCalled();
});

test('what may go better the second time can be tried again', () => {
  const onRetry = jest.fn();
  render(<FailureMessage error={new DeskError('unavailable')} onRetry={onRetry} />);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test.each(['not-found', 'forbidden'] as const)('%s: trying again changes nothing, so it is not offered', (kind) => {
  render(<FailureMessage error={new DeskError(kind)} onRetry={jest.fn()} />);
  expect(buttons()).toEqual([]);
});

test('what failed further down takes the focus, each time anew', () => {
  const draw = (): React.ReactElement => <FailureMessage takesFocus error={new DeskError('unavailable')} />;
  const { rerender } = render(draw());
  expect(screen.getByRole('group')).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  rerender(draw());
  expect(screen.getByRole('group')).toHaveFocus();
});
