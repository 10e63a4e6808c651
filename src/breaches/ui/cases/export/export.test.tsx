/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../../platform/host/services';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import * as store from '../../../cases/register';
import type { BreachCase } from '../../../rules';
import { aCase } from '../../../rules/investigation/testCases';
import { officer } from '../testing/memoryCases';
import { ExportPanel } from './ExportPanel';

jest.mock('../../../cases/register', () => ({ readPeriodCases: jest.fn(), countWithdrawn: jest.fn() }));
const read = jest.mocked(store.readPeriodCases);
configure({ defaultHidden: true });
afterEach(cleanup);
beforeEach(() => {
  read.mockReset();
  jest.mocked(store.countWithdrawn).mockReset().mockResolvedValue(new Map());
});

const services = { now: () => Temporal.Instant.from('2026-11-22T18:00:00Z'), locale: 'en-GB' } as unknown as DeskServices;
const breach = aCase();
const around = aCase({}, { logId: 8, reference: 'BR-2026-00043', aroundDesk: 'made-around-the-desk' });

function show(cases: readonly BreachCase[]): void {
  render(<DeskRoot theme={undefined} lang="en-GB"><ExportPanel services={services} access={officer} cases={cases} run={() => Promise.resolve('cancelled')} runOn={() => undefined} problems={[]} busy={false} say={() => undefined} fail={(error) => { throw error; }} /></DeskRoot>);
}
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

test('of the chosen cases the register, its counts with their denominators, and what is left out', async () => {
  jest.mocked(store.countWithdrawn).mockResolvedValue(new Map([[breach.reference, { withdrawn: 2, shownAgain: 1 }]]));
  show([breach, around]);
  press('Make the register');
  expect(await screen.findByRole('heading', { name: 'Register, chosen cases' })).toHaveFocus();
  expect(screen.getByText('Files withdrawn as wrong, in all of these cases: 2, of 1 cases; 1 of them were shown again')).toBeInTheDocument();
  expect(screen.getByText('Told the ICO in time: 1 of 1 that were told or are to be told')).toBeInTheDocument();
  expect(screen.getByText('BR-2026-00043: Made or changed directly in SharePoint, waiting for an officer')).toBeInTheDocument();
  const byKind = screen.getByRole('table', { name: /^By kind of incident/ });
  expect(within(byKind).getByRole('rowheader', { name: 'Letter or fax sent to the wrong person' })).toBeInTheDocument();
});

test('a period is read with its progress, and can be stopped', async () => {
  let stopped = false;
  read.mockImplementation((given, period, reading) => {
    reading?.onProgress?.(500, Temporal.Instant.from('2026-03-01T09:00:00Z'));
    return new Promise((resolve, reject) => {
      reading?.signal?.addEventListener('abort', () => { stopped = true; reject(new DOMException('Stopped', 'AbortError')); });
    });
  });
  show([breach]);
  press('Make the register');
  expect(await screen.findByText('Reading the log: 500 rows so far, up to 01/03/2026 09:00')).toBeInTheDocument();
  press('Stop');
  expect(await screen.findByText('Stopped. Nothing was made.')).toBeInTheDocument();
  expect(stopped).toBe(true);
});

test('a period that ends before it begins is refused beside its field', () => {
  show([breach]);
  fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-12-01' } });
  press('Make the register');
  expect(screen.getByText('The last day is before the first.', { exact: false })).toBeInTheDocument();
  expect(read).not.toHaveBeenCalled();
});
