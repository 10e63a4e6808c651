/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import strings from '../../../loc/report';
import { failureSentence } from '../../../shared-ui/failure';
import { settings } from '../testing/reportDesk';
import { FailurePanel } from './FailurePanel';

afterEach(cleanup);

test('whoever is signed out is promised a draft only where the browser keeps one', () => {
  const { rerender } = render(<FailurePanel failure="signed-out" settings={settings} draftKept />);
  expect(screen.getByText(strings.fail_signedOut)).toBeVisible();
  rerender(<FailurePanel failure="signed-out" settings={settings} draftKept={false} />);
  expect(screen.queryByText(strings.fail_signedOut)).toBeNull();
  expect(screen.getByText(failureSentence('signed-out'))).toBeVisible();
});
