/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskError } from '../../../platform/sharepoint/errors';
import { button, cards, click } from './testing/hands';
import { aReceipt, aVersion, MineDesk, mineOf } from './testing/mineDesk';

// whether each element is visible takes jsdom most of the time, and is the browser tests' business
configure({ defaultHidden: true });

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const late = aVersion(1, 1, { readBy: { kind: 'date', date: Temporal.PlainDate.from('2026-11-15') } });

describe('the lists', () => {
  test('what is to be read stands by date, overdue first, and the tabs say how many', async () => {
    const read = aVersion(3, 1);
    render(<MineDesk mine={mineOf([aVersion(2, 1), late, read], [aReceipt(read, 9)])} />);
    await screen.findByRole('button', { name: 'To read (2)' });
    expect(cards().map((text) => text.slice(0, 8))).toEqual(['Policy 1', 'Policy 2']);
    expect(screen.getByText('5 days late')).toBeInTheDocument();
    expect(screen.getByText('4 days left')).toBeInTheDocument();
    expect(screen.getByText('1 of 3 read')).toBeInTheDocument();
    click('Read (1)');
    expect(cards()[0]).toContain('Policy 3');
    click('All (3)');
    expect(cards()).toHaveLength(3);
  });

  test('a policy is new, or changed since one agreed, with what changed', async () => {
    const [one, two] = [aVersion(1, 1), aVersion(1, 2, { changeSummary: 'Screens lock after five minutes.' })];
    render(<MineDesk mine={mineOf([one, two, aVersion(2, 1)], [aReceipt(one, 9)])} />);
    expect(await screen.findByText('Changed')).toBeInTheDocument();
    expect(screen.getByText('New')).toBeInTheDocument();
    expect(screen.getByText('Screens lock after five minutes.').parentElement).toHaveTextContent('What changed: Screens lock after five minutes.');
  });

  test('nothing to read is said as good news', async () => {
    const version = aVersion(1, 1);
    render(<MineDesk mine={mineOf([version], [aReceipt(version, 9)])} />);
    expect(await screen.findByRole('heading', { name: 'Nothing to read' })).toBeInTheDocument();
    expect(screen.getByText('You have read everything that you are asked to read')).toBeInTheDocument();
  });

  test('before the first policy the page says that there is none', async () => {
    render(<MineDesk mine={mineOf([])} />);
    fireEvent.click(await screen.findByRole('button', { name: 'All (0)' }));
    expect(screen.getByRole('heading', { name: 'No policy is published yet' })).toBeInTheDocument();
  });

  test('a search finds words of title, reference and owner, and says what other lists hold', async () => {
    const read = aVersion(3, 1, { title: 'Clear desk policy', owner: { name: 'Siân Pugh', upn: '' } });
    render(<MineDesk mine={mineOf([aVersion(1, 1), aVersion(2, 1), read], [aReceipt(read, 9)])} />);
    const box = await screen.findByRole('searchbox', { name: 'Search by title, reference or owner' });
    fireEvent.change(box, { target: { value: 'pol-00002 gwenno' } });
    expect(cards()).toHaveLength(1);
    fireEvent.change(box, { target: { value: 'sian' } });
    expect(screen.getByText(/There are 1 in “All”/)).toBeInTheDocument();
    click('Show them');
    expect(cards()[0]).toContain('Clear desk policy');
  });

  test('a policy for some is not asked of who could not be looked up, and the page says why', async () => {
    render(<MineDesk mine={mineOf([aVersion(1, 1, { audience: { kind: 'some', groups: [], departments: ['Housing'], jobTitles: [] } })])} />);
    expect(await screen.findByText(/we could not find out which are yours/)).toBeInTheDocument();
    expect(button('To read (0)')).toBeInTheDocument();
    click('All (1)');
    expect(screen.getByText('May concern you')).toBeInTheDocument();
  });

  test('a connection that fails is told, and another try works', async () => {
    const tries = [(): never => { throw new DeskError('offline'); }];
    render(<MineDesk mine={async () => { tries.pop()?.(); return mineOf([aVersion(1, 1)]); }} />);
    expect(await screen.findByText(/You seem to be offline/)).toBeInTheDocument();
    click('Try again');
    expect(await screen.findByRole('button', { name: 'To read (1)' })).toBeInTheDocument();
  });
});
