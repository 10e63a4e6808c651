/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { CaseAccess, HistoryEntry } from '../../../cases/contract';
import { testCase } from '../../../rules/cases/testCases';
import { services } from '../../testing/reportDesk';
import type { BreachStore } from '../shell/casePort';
import { DeskAround } from '../testing/DeskAround';
import { memoryCases, officer, reviewer } from '../testing/memoryCases';
import { HistoryPanel as EnginesPanel } from '../../../../casework/ui/history';
import type { CasePanelProps } from '../panelContract';


// drawn with breaches only, as panels.ts has it
const HistoryPanel = EnginesPanel as unknown as React.FC<CasePanelProps>;

afterEach(cleanup);

const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  source: 'event', kind: 'triaged', at: Temporal.Instant.from('2026-11-20T17:00:00Z'), by: 'Priya Nandra', code: '', values: {}, title: '', details: '', changes: [], sealed: true, ...changes
});

function open(entries: readonly HistoryEntry[], found = testCase({}, { logId: 1 })): void {
  const store: BreachStore = { ...memoryCases(found), readHistory: () => Promise.resolve(entries) };
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <DeskAround store={store}>
        <HistoryPanel services={services} access={reviewer} found={found} run={() => Promise.resolve('cancelled')} problems={[]} busy={false} say={() => undefined} fail={() => undefined} />
      </DeskAround>
    </DeskRoot>
  );
}

test('the newest comes first, with what was changed field by field', async () => {
  open([entry({ kind: 'taken in' }), entry({ source: 'version', kind: 'changed around the desk', by: 'Sam Owner', sealed: false, changes: [{ field: 'caseState', before: 'Triage', after: 'Closed' }] })]);
  await screen.findByText('2 entries, newest first');
  const lines = screen.getAllByRole('listitem');
  expect(lines[0]).toHaveTextContent('Changed directly in SharePoint');
  expect(lines[0]).toHaveTextContent('StateWas: TriageNow: Closed');
  expect(lines[1]).toHaveTextContent('Added to the log');
});

test('what was changed around the desk can be looked at alone', async () => {
  open([entry({ kind: 'taken in' }), entry({ kind: 'changed around the desk', sealed: false })]);
  fireEvent.click(await screen.findByLabelText('Only what was changed directly in SharePoint (1)'));
  expect(screen.getByText('1 entry')).toBeVisible();
});

test('script, formulas and 63,000 characters are text, and the long one is folded', async () => {
  open([entry({ kind: 'action recorded', details: `<img src=x onerror=alert(1)> =HYPERLINK("x") \u202Eevil ${'a'.repeat(63_000)}` })]);
  const shown = await screen.findByText(/<img src=x onerror=alert\(1\)> =HYPERLINK/);
  expect(document.querySelector('img')).toBeNull();
  expect(shown.textContent?.length ?? 0).toBeLessThan(1000);
  fireEvent.click(screen.getByRole('button', { name: 'Show all of it' }));
  expect(screen.getByText(/<img src=x/).textContent?.length).toBeGreaterThan(63_000);
});

test('the report says who made it, that the name was left off, or no more than that it was a member of staff', async () => {
  const reported = (by: string): HistoryEntry => entry({ source: 'report', kind: 'reported', by });
  open([reported('Alex Turner')]);
  expect((await screen.findAllByRole('listitem'))[0]).toHaveTextContent('Alex Turner, Friday 20 November 2026');
  cleanup();
  open([reported('')], testCase({}, { logId: 1, nameWithheld: true }));
  expect((await screen.findAllByRole('listitem'))[0]).toHaveTextContent('Name left off, Friday 20 November 2026');
  cleanup();
  open([reported('')]);
  expect((await screen.findAllByRole('listitem'))[0]).toHaveTextContent('A member of staff, Friday 20 November 2026');
});

describe('a closed case of whose closing no page told', () => {
  const closed = testCase({ caseState: 'Closed', closedAt: Temporal.Instant.from('2020-11-20T17:00:00Z') }, { logId: 1 });

  function openClosed(access: CaseAccess, isNeeded: boolean): { readonly reasons: string[]; readonly said: string[] } {
    const reasons: string[] = [];
    const said: string[] = [];
    const store: BreachStore = {
      ...memoryCases(closed), closingToConfirm: () => Promise.resolve(isNeeded && reasons.length === 0), confirmClosing: (found, reason) => { reasons.push(reason); return Promise.resolve(found); }
    };
    render(
      <DeskRoot theme={undefined} lang="en-GB">
        <DeskAround store={store}>
          <HistoryPanel services={services} access={access} found={closed} run={() => Promise.resolve('cancelled')} problems={[]} busy={false} say={(text) => said.push(text)} fail={() => undefined} />
        </DeskAround>
      </DeskRoot>
    );
    return { reasons, said };
  }

  test('asks an officer for a word on it, with how they know', async () => {
    const { reasons, said } = openClosed(officer, true);
    fireEvent.click(await screen.findByRole('button', { name: 'Confirm the closing' }));
    expect(screen.getByText(/Say how you know\./)).toBeVisible();
    expect(reasons).toEqual([]);
    fireEvent.change(screen.getByLabelText('How do you know that it was closed?'), { target: { value: 'By the letter of then.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Confirm the closing' }));
    await waitFor(() => expect(said).toEqual(['The closing is confirmed and stands in the history.']));
    expect(reasons).toEqual(['By the letter of then.']);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Confirm the closing' })).toBeNull());
  });

  test.each([['a reviewer', reviewer, true], ['of one whose closing is told', officer, false]] as const)('asks nothing of %s', async (_who, access, isNeeded) => {
    openClosed(access, isNeeded);
    await screen.findByText('0 entries, newest first');
    expect(screen.queryByRole('button', { name: 'Confirm the closing' })).toBeNull();
  });
});
