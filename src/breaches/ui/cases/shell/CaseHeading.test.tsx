/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import type { DeskServices } from '../../../../platform/host/services';
import type { CaseValues } from '../../../rules';
import { aCase, at, newValues } from '../../../rules/investigation/testCases';
import { CaseHeading } from './CaseHeading';

afterEach(cleanup);

/** Two hours after the 72 hours ended. */
const services = { now: () => at('2026-11-23T18:00:00Z'), locale: 'en-GB' } as unknown as DeskServices;
const show = (values: Partial<CaseValues>): void => {
  const ico = { ...newValues.ico, decision: 'Do not tell', reason: 'x' } as const;
  render(<CaseHeading services={services} found={aCase({ ...newValues, caseState: 'Investigating', breach: 'Yes', ico, ...values })} />);
};
const closing = { rules: 2, at: '2026-11-23T17:00:00Z', by: '', taken: [], decidedBy: '', delegation: '', reason: '', advice: '', adviceBy: '' };

test.each(['Risk', 'High risk', 'Not decided'] as const)('decided not to report and a risk that is %s: the clock runs on, in words', (risk) => {
  show({ risk });
  expect(screen.getByText('Late by 2 hours')).toBeInTheDocument();
  expect(screen.getByText('It was decided not to report to the ICO, but a risk is not ruled out: the 72 hours keep running.')).toBeInTheDocument();
});

test('decided not to report an unlikely risk: there is no duty', () => {
  show({ risk: 'Unlikely' });
  expect(screen.queryByText(/72 hours keep running/)).toBeNull();
  expect(screen.queryByText(/^Late/)).toBeNull();
});

test('closed with the duty unmet, it says so and counts no hours', () => {
  show({ risk: 'Risk', caseState: 'Closed', closedAt: at('2026-11-23T17:00:00Z'), investigation: { ...newValues.investigation, closing } });
  expect(screen.getByText('Closed, the ICO not told')).toBeInTheDocument();
  expect(screen.queryByText(/^Late/)).toBeNull();
});
