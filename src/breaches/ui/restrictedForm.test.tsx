/** @jest-environment jsdom */
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import strings from '../../loc/restricted';
import reportStrings from '../../loc/report';
import { fillIn } from '../../calendar';
import { readGroup } from '../../casework/staff/restrictedGroup';
import { answer, pick, reportForm, send } from './testing/formActions';
import { ReportDesk, reportStore } from './testing/reportDesk';

jest.mock('../../casework/staff/restrictedGroup');
const { drafts } = reportForm();
const known = { restrictedMailbox: 'monitoring.officer@northmere.example', restrictedWho: 'the Monitoring Officer' };

const desk = (store: ReturnType<typeof reportStore>, settings: object = known): React.ReactElement => <ReportDesk store={store} drafts={drafts()} known={settings} />;

async function open(store = reportStore()): Promise<(settings: object) => void> {
  const { rerender } = render(desk(store));
  await screen.findByRole('group', { name: /senior management/ });
  return (settings) => rerender(desk(store, settings));
}

test('says who alone will see it and that it stays so, asks for no line manager, and sends it as restricted', async () => {
  jest.mocked(readGroup).mockResolvedValue('has-members');
  const store = reportStore();
  await open(store);
  answer();
  pick('senior management', strings.restrictedYes);
  expect(screen.getByRole('heading', { name: fillIn(strings.restrictedOnly, ['the Monitoring Officer']) })).toBeInTheDocument();
  expect(screen.getByText(strings.restrictedStays)).toBeInTheDocument();
  expect(screen.queryByLabelText(new RegExp(reportStrings.managerLabel))).toBeNull();
  expect(screen.queryByText(reportStrings.whoReads)).toBeNull();
  send();
  await screen.findByTestId('reference');
  expect(store.submitted.map(({ report }) => report.restricted)).toEqual([true]);
});

test('is taken back with a sentence when nobody is in the group', async () => {
  jest.mocked(readGroup).mockResolvedValue('empty');
  await open();
  pick('senior management', strings.restrictedYes);
  expect(await screen.findByText(strings.restrictedNobody)).toBeInTheDocument();
  expect(screen.queryByText(strings.restrictedStays)).toBeNull();
});

test('is no answer once the settings name no address of the group: what was meant for it alone is not sent to everybody', async () => {
  jest.mocked(readGroup).mockResolvedValue('has-members');
  const store = reportStore();
  const change = await open(store);
  answer();
  pick('senior management', strings.restrictedYes);
  change({ restrictedMailbox: '' });
  send();
  expect(screen.getByText(strings.restrictedGone)).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'There is a problem' })).toBeInTheDocument();
  expect(store.submitted).toEqual([]);
});
