/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import * as intake from '../../intake/bringIn';
import type { IntakeTypes } from '../../intake/contract';
import { commonDoubts, type ImportFormat, type ImportRow } from '../../rules/bringIn/table';
import { BringIn, type BringInRoom } from './BringIn';

jest.mock('../../intake/bringIn');
const { addToLog, bringIn, bringInFormer, isBelieved, lookThere } = jest.mocked(intake);

interface Row extends ImportRow { readonly said: string; readonly done: string }
const format: ImportFormat<'said' | 'done', Row> = {
  columns: { externalId: ['ref'], said: ['said'], done: ['done'] }, needed: ['said'], doubts: commonDoubts,
  row: (line) => {
    if (line.raw('said') === '') line.doubt('nothing-said');
    return { row: { said: line.note('said'), done: line.raw('done') }, sameBy: [line.raw('said')] };
  }
};
type Room = BringInRoom<IntakeTypes, 'said' | 'done', Row, { readonly of: string }>;
const site = { services: {}, me: { id: 1, name: 'Sam' }, how: { kind: {}, hasFormer: ({ done }: Row) => done !== '' } } as unknown as Awaited<ReturnType<Room['open']>>['site'];
const room: Room = {
  format, intro: 'Bring them in.', heads: 'Heads: {0}', words: { column_said: 'said' }, add: (count) => `Add ${count}`, done: (count) => `${count} added`, problem: (code) => `Problem ${code}`,
  cells: [{ title: 'What', text: ({ said }) => said }],
  open: () => Promise.resolve({ site, context: { services: [], now: Temporal.Instant.from('2026-11-20T12:00:00Z') } })
};
const failed: unknown[] = [];
function draw(about: () => Promise<{ readonly of: string } | undefined> = () => Promise.resolve({ of: 'all' })): void {
  render(<DeskRoot theme={undefined} lang="en-GB"><BringIn room={room} about={about} fail={(error) => failed.push(error)} /></DeskRoot>);
}
async function read(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(/paste the rows/), { target: { value: text } });
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Read it' })); await Promise.resolve(); });
}
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };

beforeEach(() => {
  failed.length = 0;
  isBelieved.mockReset().mockResolvedValue(true);
  lookThere.mockReset().mockResolvedValue(new Map());
  bringIn.mockReset().mockImplementation((_site, rows) => Promise.resolve(rows.length));
  bringInFormer.mockReset().mockResolvedValue({ done: 0, left: [] });
  addToLog.mockReset().mockResolvedValue(undefined);
});
afterEach(() => {
  cleanup();
  expect(failed).toEqual([]);
});

test('nothing is added before what was read is looked at; doubts are said, and what refuses is left out', async () => {
  draw();
  await read('ref,said,colour\n1,one,red\n2,,blue\n1,again,red');
  expect(await screen.findByText('Nothing is taken from these columns: colour.')).toBeInTheDocument();
  expect(screen.getByRole('table')).toHaveTextContent('Nothing was said: left out');
  expect(screen.getByRole('table')).toHaveTextContent('The same number stands above: left out');
  expect(bringIn).not.toHaveBeenCalled();
  press('Add 1');
  expect(await screen.findByText('1 added')).toBeInTheDocument();
  expect(bringIn.mock.calls[0][1].map(({ externalId }) => externalId)).toEqual(['1']);
  await waitFor(() => expect(addToLog).toHaveBeenCalledTimes(1));
  expect(bringInFormer).not.toHaveBeenCalled();
});

test('where the rows are there and not all that happened, only that is brought in, and what cannot be is named', async () => {
  lookThere.mockResolvedValue(new Map([['1', 'not-all'], ['2', 'all']]));
  bringInFormer.mockResolvedValue({ done: 1, left: [{ line: 3, reference: 'T-1', code: 'no-date' }, { line: 4, reference: '', code: 'not-in-the-log' }] });
  draw();
  await read('ref,said,done\n1,one,yes\n2,two,yes');
  expect(await screen.findByText(/1 row is there, but not all that the register says/)).toBeInTheDocument();
  press('Bring in the rest');
  expect(await screen.findByText('Of 1 row what happened before is in the log too.')).toBeInTheDocument();
  expect(bringIn.mock.calls[0][1]).toEqual([]);
  expect(screen.getByText('Line 3 T-1: Problem no-date')).toBeInTheDocument();
  expect(screen.getByText(/Line 4 : it is not in the log yet/)).toBeInTheDocument();
});

test('stopped, it says that what was added stays', async () => {
  bringIn.mockImplementation((_site, _rows, _about, { signal } = {}) => new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
  }));
  draw();
  await read('said\none');
  await screen.findByRole('table');
  press('Add 1');
  await screen.findByText('0 of 1 looked at');
  press('Stop');
  expect(await screen.findByText(/^Stopped\. Those that were added stay/)).toBeInTheDocument();
});

test('while something is wrong with what all rows have in common nothing is added', async () => {
  draw(() => Promise.resolve(undefined));
  await read('said\none');
  await screen.findByRole('table');
  await act(async () => { press('Add 1'); await Promise.resolve(); });
  expect(bringIn).not.toHaveBeenCalled();
});

test('missing columns are named beside the box', async () => {
  draw();
  await read('colour\nred');
  expect((await screen.findAllByText(/these columns are missing: said\. The heads that were found: colour/)).length).toBeGreaterThan(0);
});

test('whoever the officers’ group does not list adds nothing: their rows would be believed by nobody', async () => {
  isBelieved.mockResolvedValue(false);
  draw();
  await read('said\none');
  expect((await screen.findAllByText(/the group of the officers does not list you/)).length).toBeGreaterThan(0);
  expect([lookThere.mock.calls.length, screen.queryByRole('table')]).toEqual([0, null]);
});
