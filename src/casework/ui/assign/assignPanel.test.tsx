/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { CaseProblem, CommandContext } from '../../rules/command';
import type { Case } from '../../rules/kind';
import { testValues, type TestFixed, type TestValues } from '../../testing/testKind';
import type { CasesPanelProps } from '../panel';
import { assignPanel } from './AssignPanel';

type TestCase = Case<TestValues, TestFixed>;

const now = Temporal.Instant.from('2026-11-22T10:00:00Z');
const services = { now: () => now } as DeskServices;
const context: CommandContext = { now, me: { id: 5, name: 'Priya Nandra' } };
const officers = [{ id: 4, name: 'Tom Ashworth', upn: 'tom@northmere.example' }, { ...context.me, upn: 'dpo@northmere.example' }];
const found: TestCase = {
  logId: 7, etag: '"1"', undelivered: 0, values: testValues({ subject: 'About Priya' }), aroundDesk: undefined, unreadable: [], isRestricted: false, reference: 'TST-2026-00007', intakeId: 7, askedAt: now
};
afterEach(cleanup);

const Panel = assignPanel<TestCase>(
  { assigned: (values) => values, refuses: (_case, leadId) => (leadId === 5 ? 'about-this-officer' : undefined) },
  ({ code }) => (code === 'about-this-officer' ? 'It is about this officer' : undefined)
);

function show(): { saved?: TestValues } {
  const kept: { saved?: TestValues } = {};
  const Desk: React.FC = () => {
    const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
    const run: CasesPanelProps<TestCase>['run'] = (command) => {
      const result = command(found, context);
      setProblems(result.ok ? [] : result.problems);
      if (result.ok) kept.saved = result.next;
      return Promise.resolve(result.ok ? 'saved' : 'problems');
    };
    return <Panel services={services} access={{ role: 'officer', me: context.me, officers }} cases={[found]} run={run} runOn={() => undefined} problems={problems} busy={false} say={() => undefined} fail={() => undefined} />;
  };
  render(<DeskRoot theme={undefined} lang="en-GB"><Desk /></DeskRoot>);
  return kept;
}

test('an officer whom the room refuses for this case is told so in the room’s own words, at the question; another one gets it', async () => {
  const kept = show();
  fireEvent.click(screen.getByRole('button', { name: 'Assign to me' }));
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
  expect(await screen.findByText('It is about this officer')).toBeVisible();
  expect(screen.getByLabelText('Case officer')).toHaveFocus();
  expect(kept.saved).toBeUndefined();
  fireEvent.change(screen.getByLabelText('Case officer'), { target: { value: '4' } });
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
  await screen.findByRole('button', { name: 'Assign' });
  expect(kept.saved?.leadId).toBe(4);
});

test('nobody chosen has the engine’s words', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
  expect(await screen.findByText('Answer this question')).toBeVisible();
});
