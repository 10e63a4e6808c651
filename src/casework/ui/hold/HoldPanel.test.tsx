/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { councilSettings } from '../../../../local/testing/testDesk';
import { settingsAtOpening } from '../../../platform/settings/atOpening';
import type { DeskServices } from '../../../platform/host/services';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { CaseProblem } from '../../rules/command';
import type { EventToWrite } from '../../rules/events/eventTable';
import type { AnyCase } from '../../rules/kind';
import { testValues, type TestValues } from '../../testing/testKind';
import type { CasePanelProps } from '../panel';
import { HoldPanel } from './HoldPanel';

jest.mock('../../../platform/settings/atOpening');
const read = jest.mocked(settingsAtOpening);
const school = { key: 'st-marys', name: 'St Mary’s Primary School', letterhead: [], dpo: { name: 'Ruth Amos', phone: '01632 960 200', mailbox: 'dpo@stmarys.example' } };
beforeEach(() => { read.mockResolvedValue({ settings: { ...councilSettings, controllers: [school] }, row: undefined }); });
afterEach(cleanup);

const services = { locale: 'en-GB', now: () => Temporal.Instant.from('2026-11-25T09:30:00Z') } as unknown as DeskServices;
const me = { id: 11, name: 'Priya Nandra' };
const writeText = jest.fn((_text: string) => Promise.resolve());
Object.assign(navigator, { clipboard: { writeText } });

interface Opened {
  found: AnyCase;
  readonly events: EventToWrite[];
  readonly said: string[];
}

async function open(known: Partial<TestValues> = {}): Promise<Opened> {
  const desk: Opened = {
    found: { logId: 7, etag: '', reference: 'TST-2026-00007', undelivered: 0, aroundDesk: undefined, unreadable: [], isRestricted: false, values: testValues(known) }, events: [], said: []
  };
  const Shell: React.FC = () => {
    const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
    const run: CasePanelProps['run'] = (command) => {
      const result = command(desk.found, { now: services.now(), me });
      setProblems(result.ok ? [] : result.problems);
      if (result.ok) {
        desk.found = { ...desk.found, values: result.next };
        desk.events.push(...result.events);
      }
      return Promise.resolve(result.ok ? 'saved' : 'problems');
    };
    return <HoldPanel services={services} access={{ role: 'officer', me, officers: [] }} found={desk.found} run={run} problems={problems} busy={false} say={(text) => desk.said.push(text)} fail={(error) => { throw error; }} />;
  };
  await act(async () => { render(<DeskRoot theme={undefined} lang="en-GB"><Shell /></DeskRoot>); await Promise.resolve(); });
  return desk;
}
const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); await Promise.resolve(); });
const tick = (name: string): void => { fireEvent.click(screen.getByRole('checkbox', { name })); };
const write = (label: string, text: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value: text } }); };

test('what is missing is named with its field, and nothing is placed', async () => {
  const desk = await open();
  write('Since when?', '2026-11-26');
  await press('Place the hold');
  expect(within(screen.getByRole('group', { name: 'There is a problem' })).getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Why is it held? Answer this question', 'Since when? This is in the future. Give today or an earlier day', 'What is it about? Answer this question'
  ]);
  expect(screen.getByText('Nothing holds this case.')).toBeInTheDocument();
  expect(desk.events).toEqual([]);
});

test('a hold is placed for several reasons, and the note to IT names the case, the day and the DPO, and nobody else', async () => {
  const desk = await open({ subject: 'Mrs Jones of 4 High Street' });
  tick('The regulator is asking');
  tick('A claim against the council');
  write('Since when?', '2026-11-20');
  write('What is it about?', 'Mrs Jones wrote to the Commissioner.');
  await press('Place the hold');
  expect(desk.found.values.hold).toMatchObject([{ reason: 'regulator', since: '2026-11-20', by: 'Priya Nandra', why: 'Mrs Jones wrote to the Commissioner.' }, { reason: 'claim' }]);
  expect(desk.events).toMatchObject([{ code: 'holdPlaced' }]);
  await press('Copy as plain text');
  const [[note]] = writeText.mock.calls;
  for (const part of ['TST-2026-00007', 'Friday 20 November 2026', 'Mail:', 'Teams:', 'Files:', 'CCTV', '01632 960 100', 'dataprotection@northmere.example']) expect(note).toContain(part);
  expect(note).not.toMatch(/Jones|High Street|Priya|Commissioner|regulator/);
  fireEvent.click(screen.getByRole('radio', { name: 'Welsh' }));
  await press('Copy as plain text');
  expect(writeText.mock.calls[1][0]).toMatch(/^Peidiwch â dileu, os gwelwch yn dda: TST-2026-00007\n[^]*20 Tachwedd 2026/);
});

test('of a school’s case the note leads to the school’s own DPO', async () => {
  await open({ controller: 'st-marys', hold: [{ key: 'a', reason: 'inquiry', since: '2026-11-20', at: '2026-11-20T09:00:00Z', by: 'Priya Nandra', why: 'Ofsted' }] });
  expect(screen.getByText(/For: St Mary’s Primary School/)).toHaveTextContent('Contact: the Data Protection Officer, 01632 960 200, dpo@stmarys.example');
});

test('lifting asks why, disposes of nothing, and writes to IT that the usual deletion may go on', async () => {
  const desk = await open({ hold: [{ key: 'a', reason: 'request', since: '2026-11-20', at: '2026-11-20T09:00:00Z', by: 'Tom Ashworth', why: 'SAR-2026-00012' }] });
  expect(screen.getByText('A request for information is open, since Friday 20 November 2026. Tom Ashworth: SAR-2026-00012')).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: 'An inquiry' })).toBeInTheDocument();
  tick('A request for information is open');
  await press('Lift the hold');
  expect(screen.getByRole('link', { name: 'Why may it end? Answer this question' })).toBeInTheDocument();
  write('Why may it end?', 'They have it.');
  await press('Lift the hold');
  expect(desk.found.values).toMatchObject({ disposedAt: undefined, hold: [{ end: { by: 'Priya Nandra', why: 'They have it.' } }] });
  expect(desk.said).toEqual(['The hold is lifted. Nothing is disposed of by that.']);
  expect(screen.getByText(/^Deletion may go on: TST-2026-00007/)).toBeInTheDocument();
});

test('of a case that was disposed of there is nothing to hold', async () => {
  await open({ caseState: 'Closed', disposedAt: services.now() });
  expect(screen.queryByRole('button', { name: 'Place the hold' })).not.toBeInTheDocument();
});

test('without settings the note says so and names no contact', async () => {
  read.mockRejectedValue(new Error('offline'));
  await open({ hold: [{ key: 'a', reason: 'regulator', since: '2026-11-20', at: '2026-11-20T09:00:00Z', by: 'x', why: 'x' }] });
  expect(screen.getByText('The settings of the desk could not be read, so the note has no contact. Add it by hand.')).toBeInTheDocument();
});
