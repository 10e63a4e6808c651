/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { CaseAccess } from '../../../cases/contract';
import { testCase, testValues } from '../../../rules/cases/testCases';
import { services } from '../../testing/reportDesk';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import type { BreachStore } from '../shell/casePort';
import { DeskAround } from '../testing/DeskAround';
import { memoryCases, officer, reviewer } from '../testing/memoryCases';

afterEach(cleanup);

const closedByHand = testCase({ caseState: 'Triage' }, { logId: 1, reference: 'BR-2026-00001', aroundDesk: testValues({ caseState: 'Closed' }) });
const at = Temporal.Instant.from('2026-11-20T17:00:00Z');
const settled: [string, string][] = [];

function open(access: CaseAccess): void {
  const memory = memoryCases(closedByHand);
  const store: BreachStore = {
    ...memory,
    readAroundDesk: () => Promise.resolve({ by: 'Sam Owner', at, changes: [{ field: 'caseState', before: 'Triage', after: 'Closed' }] }),
    settleAroundDesk: (found, answer, reason) => {
      settled.push([answer, reason]);
      return Promise.resolve({ ...found, aroundDesk: undefined });
    }
  };
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <DeskAround store={store} services={services} access={access}>
        <CaseDesk command="history" logIds={[1]} onDirty={() => undefined} />
      </DeskAround>
    </DeskRoot>
  );
}

test('a row changed around the desk is shown with who, when and field by field, and is put back with a reason', async () => {
  open(officer);
  expect(await screen.findByText(/Sam Owner changed this row on Friday 20 November 2026 at 17:00/)).toBeVisible();
  expect(screen.getByText('What counts').nextSibling).toHaveTextContent('Triage');
  expect(screen.getByText('What stands in the row').nextSibling).toHaveTextContent('Closed');
  fireEvent.click(screen.getByRole('button', { name: 'Restore the recorded version' }));
  expect(await screen.findByText('Write the reason')).toBeVisible();
  expect(settled).toEqual([]);
  fireEvent.change(screen.getByLabelText('Why do you accept it or put it back?'), { target: { value: 'Nobody decided that' } });
  fireEvent.click(screen.getByRole('button', { name: 'Restore the recorded version' }));
  await screen.findByText('0 entries, newest first');
  expect(settled).toEqual([['put back', 'Nobody decided that']]);
  expect(screen.queryByText('What stands in the row')).toBeNull();
});

test('a reviewer sees it and has nothing to answer', async () => {
  open(reviewer);
  expect(await screen.findByText('An officer has to answer this.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Accept the change' })).toBeNull();
});
