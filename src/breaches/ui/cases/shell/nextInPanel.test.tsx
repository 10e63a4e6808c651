/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CasesPanel } from '../../../../casework/ui/CasesPanel';
import type { CaseRoom, CaseUi } from '../../../../casework/ui/room';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { services } from '../../testing/reportDesk';
import { breachRules, type BreachCase } from '../../../rules';
import { testCase } from '../../../rules/cases/testCases';
import { memoryCases, officer } from '../testing/memoryCases';
import { breachRoom } from '../room';

const one = testCase({ caseState: 'Triage' }, { logId: 1, reference: 'BR-2026-00001' });
const two = testCase({ caseState: 'Triage' }, { logId: 2, reference: 'BR-2026-00002' });
const deskPage = 'https://northmere.example/sites/dataprotection/SitePages/Desk.aspx?web=1';
const next = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Go on with the next step' });

function open(found: readonly BreachCase[]): void {
  const store = { ...memoryCases(...found), readTasks: () => Promise.resolve([]) };
  const ui = {
    room: breachRoom as unknown as CaseRoom, services, access: officer, store: store as unknown as CaseUi['store'], drafts: caseDrafts(services, memoryStore(), breachRules), deskPage
  };
  const ids = found.map(({ logId }) => logId);
  render(<CasesPanel ui={ui} theme={undefined} command="assign" logIds={ids} selection={ids} onDismissed={() => undefined} onReload={() => undefined} />);
}

async function assign(): Promise<void> {
  fireEvent.change(await screen.findByRole('combobox', { name: /Case officer/ }), { target: { value: '12' } });
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
}

afterEach(cleanup);

test('after a save in the panel over a list the next step takes its place, and the page of the case is a link', async () => {
  open([one]);
  expect(screen.queryByRole('region', { name: 'Go on with the next step' })).toBeNull();
  await assign();
  const region = within(await next());
  expect(await region.findByRole('link', { name: 'Open the page of BR-2026-00001' })).toHaveAttribute('href', `${deskPage}&case=BR-2026-00001`);
  fireEvent.click(region.getByRole('button', { name: 'Next: Triage' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Triage' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('group', { name: 'Triage' })).toHaveFocus());
  expect(await screen.findByRole('button', { name: 'Save triage' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Go on with the next step' })).toBeNull();
});

test('several cases in one go have no one step that comes next', async () => {
  open([one, two]);
  await assign();
  expect(await screen.findByText('Done for every case')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Go on with the next step' })).toBeNull();
});
