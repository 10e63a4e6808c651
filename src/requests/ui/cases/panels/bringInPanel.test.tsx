/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import bringInWords from '../../../../loc/bringIn';
import formWords from '../../../../loc/ownForm';
import strings from '../../../../loc/requestBringIn';
import * as intake from '../../../../casework/intake/bringIn';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseUiProvider } from '../../../../casework/ui/room';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { services, settings } from '../../../../casework/ui/staff/testing/staffDesk';
import { readSettings } from '../../../../platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { download } from '../../../../shared-ui/download';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { RequestsPanelProps } from '../contract';
import { requestRoom } from '../room';
import { memoryRequests } from '../testing/memoryRequests';
import { BringInPanel } from './BringInPanel';

jest.mock('../../../../casework/intake/bringIn');
jest.mock('../../../../shared-ui/download');
jest.mock('../../../../platform/settings/atOpening');
jest.mock('../../../../platform/settings', () => ({ ...jest.requireActual<object>('../../../../platform/settings'), readSettings: jest.fn() }));
jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  jest.mocked(intake.isBelieved).mockResolvedValue(true);
  jest.mocked(intake.lookThere).mockResolvedValue(new Map());
  jest.mocked(intake.bringIn).mockImplementation((_site, rows) => Promise.resolve(rows.length));
  jest.mocked(intake.bringInFormer).mockResolvedValue({ done: 1, left: [] });
  jest.mocked(intake.addToLog).mockResolvedValue();
  jest.mocked(readSettings).mockResolvedValue({ settings: { ...settings, nation: 'england-and-wales' }, row: undefined });
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings, row: undefined });
  jest.mocked(readOfficerSettings).mockResolvedValue({ settings: defaultOfficerSettings, row: undefined });
});
afterEach(cleanup);

function draw(): void {
  const props = {
    services: { ...services, now: () => Temporal.Instant.from('2026-11-20T12:00:00Z') }, access: { role: 'officer', me: { id: 9, name: 'Tom Ashworth' }, officers: [] }, cases: [], say: (sentence: string) => said.push(sentence),
    fail: (error: unknown) => { throw error; }
  } as unknown as RequestsPanelProps;
  const ui = { room: requestRoom, services: props.services, access: props.access, store: memoryRequests(), drafts: caseDrafts(props.services, memoryStore(), requestRoom.kind) } as unknown as React.ComponentProps<typeof CaseUiProvider>['value'];
  render(<DeskRoot theme={undefined} lang="en-GB"><CaseUiProvider value={ui}><BringInPanel {...props} /></CaseUiProvider></DeskRoot>);
}

test('a pasted log is read, with both days where its last day is none that is counted, and added once somebody says so', async () => {
  draw();
  fireEvent.change(screen.getByLabelText((text) => text.startsWith(bringInWords.paste)), {
    target: { value: 'SAR ref\tDate received\tRequester\tAddress\tType\tDue date\tDate responded\tOutcome\n7\t29/02/2024\tJo Test\t1 Test Street\tSAR\t28/03/2024\t01/04/2024\tRedacted\n8\t01/01/2017\tBo Test\t2 Test Street\tSAR\t\t\t' }
  });
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: bringInWords.read })); await Promise.resolve(); });
  const table = await screen.findByRole('table');
  expect(table).toHaveTextContent('The file has Thursday 28 March 2024 as the last day; counted by the law it is Tuesday 2 April 2024, which counts');
  expect(table).toHaveTextContent(strings['doubt_before-gdpr']);
  expect(table).toHaveTextContent('Access: answered Monday 1 April 2024 (Done in part)');
  expect(intake.bringIn).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 request' }));
  expect(await screen.findByText(strings.doneOne)).toBeInTheDocument();
  expect(jest.mocked(intake.bringIn).mock.calls[0][1].map(({ externalId }) => externalId)).toEqual(['7']);
});

test('the form for the website is made with the council in it; an address that is none is said beside its box', async () => {
  draw();
  fireEvent.click(screen.getByText(formWords.title));
  fireEvent.change(await screen.findByLabelText((text) => text.startsWith(formWords.address)), { target: { value: 'http://forms.example' } });
  await act(async () => { await Promise.resolve(); });
  fireEvent.click(screen.getByRole('button', { name: formWords.page }));
  expect(screen.getByText(formWords.addressWrong)).toBeInTheDocument();
  expect(download).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText((text) => text.startsWith(formWords.address)), { target: { value: 'https://forms.example.org/request' } });
  fireEvent.click(screen.getByRole('button', { name: formWords.page }));
  expect(said).toEqual(['information-request.html was made.']);
  expect(jest.mocked(download).mock.calls.map(([name]) => name)).toEqual(['information-request.html']);
});
