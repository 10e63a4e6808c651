/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import { failureSentence } from '../../../shared-ui/failure';
import { settings } from './testing/staffDesk';
import { FailurePanel } from './FailurePanel';

afterEach(cleanup);

test('whoever is signed out signs in in another tab, so that what was typed and chosen stays in this one', () => {
  render(<FailurePanel failure="signed-out" words={{ failTitle: 'It has not been sent', failUnknownTitle: 'We do not know whether it arrived' }} settings={settings} draftKept />);
  expect(screen.getByText(failureSentence('signed-out'))).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sign in again' })).toHaveAttribute('target', '_blank');
});
