/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import strings from '../../../../loc/dpiaMine';
import { formBrowser } from '../../../../casework/ui/staff/testing/formBrowser';
import { DeskError } from '../../../../platform/sharepoint/errors';
import type { MyScreening } from '../../staff/contract';
import { aDpia, aSubmission, aTalk, filled, me, memoryDpias } from '../testing/memoryDpias';
import { openMine, press, type } from '../testing/dpiaDesk';

formBrowser();

const submission = aSubmission();
const screening: MyScreening = {
  rowId: 1, etag: '"1"', by: 'Alex Turner', at: '2026-11-01T10:00:00Z', guid: 's', reference: 'DPS-2026-00007', title: 'Cameras at the tip', service: 'Housing', version: 1, result: 'required', publicState: 'Closed',
  answers: { project_what: 'Cameras watch the gate.', project_system: 'CamOne', project_day: '2027-03-01', cctv: 'yes' }
};

test('each DPIA says what it is, where it stands, whose turn it is and the planned day', async () => {
  openMine(memoryDpias({ states: { 'DPIA-2026-00042': 'Submitted' }, submissions: [submission] }));
  const line = (await screen.findByRole('button', { name: 'Parking permits online' })).closest('li') as HTMLElement;
  for (const text of ['DPIA-2026-00042 · Housing · planned for 03/05/2027', strings.state_submitted, strings.turn_officer]) expect(within(line).getByText(text)).toBeInTheDocument();
});

test('what waits for whoever looks stands first: to sign, to mend, to answer', async () => {
  const store = memoryDpias({
    dpias: [aDpia({ guid: 'd-1', reference: 'DPIA-2026-00001', title: 'Another' }), aDpia()], states: { 'DPIA-2026-00042': 'Advised' }, submissions: [submission],
    talk: [
      aTalk({ kind: 'advice', submission: submission.hash, details: { points: [{ number: 1, text: 'Say it.' }], by: 'Priya Nandra' } }),
      aTalk({ kind: 'signAsked', submission: submission.hash, details: { people: [{ id: me.id, name: me.name, role: 'head' }] } })
    ]
  });
  openMine(store);
  expect(await screen.findByRole('heading', { name: strings.waitsTitle })).toBeInTheDocument();
  expect(screen.getByText(`${strings.waitsSign} · 1 point of the advice to answer`)).toBeInTheDocument();
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Parking permits online', 'Another']);
});

test('what cannot be read can be asked again', async () => {
  const store = memoryDpias();
  const readMyDpias = jest.fn(store.readMyDpias).mockRejectedValueOnce(new DeskError('unavailable'));
  openMine({ ...store, readMyDpias });
  expect(await screen.findByRole('heading', { name: strings.notRead })).toBeInTheDocument();
  press('Try again');
  expect(await screen.findByRole('button', { name: 'Parking permits online' })).toBeInTheDocument();
});

test('whoever is in no service is told whom to ask, and starts none', async () => {
  openMine(memoryDpias({ services: [], dpias: [] }));
  expect(await screen.findByText(strings.noService)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: strings.start })).toBeNull();
});

test('a DPIA is started from a screening: its answers, its reasons and its day go over, and the form opens', async () => {
  const store = memoryDpias();
  openMine(store, { readMyScreenings: () => Promise.resolve([screening]) });
  fireEvent.click(await screen.findByRole('button', { name: strings.start }));
  fireEvent.click(await screen.findByLabelText(strings.from_screening));
  type(strings.which_screening, 'DPS-2026-00007');
  expect(screen.getByLabelText(strings.title)).toHaveValue('Cameras at the tip');
  press(strings.begin);
  expect(await screen.findByRole('heading', { level: 2, name: 'Cameras at the tip' })).toBeInTheDocument();
  expect(store.wrote).toMatchObject([{ what: 'start', value: {
    service: 'Housing', screening: 'DPS-2026-00007', system: 'CamOne', plannedOn: '2027-03-01', form: 'full', answers: { need_aims: 'Cameras watch the gate.', nature_cctv: 'yes', need_controller: 'Northmere Borough Council' }
  } }]);
});

test('from an earlier DPIA its answers and risks go over, but not its day', async () => {
  const store = memoryDpias({ content: filled });
  openMine(store);
  fireEvent.click(await screen.findByRole('button', { name: strings.start }));
  fireEvent.click(screen.getByLabelText(strings.from_earlier));
  type(strings.which_earlier, 'DPIA-2026-00042');
  fireEvent.click(screen.getByLabelText(strings.form_short));
  press(strings.begin);
  await waitFor(() => expect(store.wrote).toHaveLength(1));
  const { value } = store.wrote[0] as { readonly value: { readonly answers: object; readonly risks: readonly unknown[]; readonly form: string; readonly startedFrom: string } };
  expect([value.form, value.startedFrom, value.risks.length]).toEqual(['short', 'DPIA-2026-00042', 2]);
  expect(value.answers).toMatchObject({ nature_collect: 'A form on the website.' });
  expect(value.answers).not.toHaveProperty('need_day');
});

test('what is missing to begin is named, and of several services one is chosen', async () => {
  const store = memoryDpias({ services: ['Housing', 'Planning'] });
  openMine(store);
  fireEvent.click(await screen.findByRole('button', { name: strings.start }));
  press(strings.begin);
  const summary = document.querySelector('[data-error-summary]') as HTMLElement;
  expect(within(summary).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#desk-dpia-start-from', '#desk-dpia-start-service', '#desk-dpia-start-title']);
  fireEvent.click(screen.getByLabelText(strings.from_empty));
  type(strings.service, 'Planning');
  type(strings.title, 'Trees');
  press(strings.begin);
  await waitFor(() => expect(store.wrote).toMatchObject([{ value: { service: 'Planning', title: 'Trees' } }]));
});

test('a lost answer starts no second DPIA: the next try has the same GUID', async () => {
  const store = memoryDpias();
  const start = jest.fn(store.start).mockRejectedValueOnce(new DeskError('unknown-outcome'));
  openMine({ ...store, start });
  fireEvent.click(await screen.findByRole('button', { name: strings.start }));
  fireEvent.click(screen.getByLabelText(strings.from_empty));
  type(strings.title, 'Trees');
  press(strings.begin);
  expect(await screen.findByRole('heading', { name: strings.notStarted })).toBeInTheDocument();
  press(strings.begin);
  await waitFor(() => expect(start).toHaveBeenCalledTimes(2));
  expect(new Set(start.mock.calls.map(([, , guid]) => guid)).size).toBe(1);
});
