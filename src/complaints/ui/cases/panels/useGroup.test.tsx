/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import shared from '../../../../loc/casePanels';
import casework from '../../../../loc/casework';
import strings from '../../../../loc/complaintPanels';
import words from '../../../../loc/complaints';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import { CaseUiProvider } from '../../../../casework/ui/room';
import { services } from '../../../../casework/ui/staff/testing/staffDesk';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { counted } from '../../../../shared-ui/text';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import type { ComplaintCommand } from '../../../rules/cases/commands';
import { aPoint, found } from '../../../rules/cases/testComplaints';
import type { ComplaintCase, ComplaintValues } from '../../../rules/cases/values';
import { emptyComplaintFile } from '../../../rules/cases/complaintFile';
import { complaintRoom } from '../room';
import { memoryComplaints, type MemoryComplaints } from '../testing/memoryComplaints';

jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
beforeEach(() => { jest.mocked(readOfficerSettings).mockResolvedValue({ settings: defaultOfficerSettings, row: undefined }); });
afterEach(cleanup);

const at = services.now().subtract({ hours: 24 });
const open: Partial<ComplaintValues> = { nature: 'Data protection', caseState: 'Looking into' };
const acknowledgement = { at, how: 'Letter', notPossible: '' } as const;
const outcome = { toldAt: at, how: 'Letter', decidedBy: 'Priya Nandra' } as const;
const numbered = (logId: number, known: Partial<ComplaintValues>): ComplaintCase => ({ ...found({ ...open, ...known }, `DPC-2026-0000${logId}`), logId, intakeId: logId });
const led = (logId: number, known: Partial<ComplaintValues> = {}): ComplaintCase => numbered(logId, { group: 'DPC-2026-00001', ...known });

const savedBy = ({ saves }: MemoryComplaints): readonly string[] => saves.map(({ seen }) => seen.reference);
const heard = jest.fn<void, [{ readonly reference: string }, boolean]>();
beforeEach(() => heard.mockReset());

function show(command: ComplaintCommand, chosen: readonly number[], ...cases: readonly ComplaintCase[]): MemoryComplaints {
  const store = memoryComplaints(...cases);
  const ui = {
    room: complaintRoom, services, store, access: { role: 'officer', me: { id: 9, name: 'Tom Ashworth' }, officers: [] }, drafts: caseDrafts(services, memoryStore(), complaintRoom.kind)
  } as unknown as React.ComponentProps<typeof CaseUiProvider>['value'];
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <CaseUiProvider value={ui}><CaseDesk command={command} logIds={chosen} onDirty={() => undefined} onFound={heard} /></CaseUiProvider>
    </DeskRoot>
  );
  return store;
}
/** Ticks or unticks the question about so many others. */
const others = async (count: number): Promise<void> => { fireEvent.click(await screen.findByRole('checkbox', { name: counted(strings, 'groupToo', count) })); };
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };
const answer = (): void => {
  press('Just now');
  fireEvent.change(screen.getByLabelText(strings.toldHow), { target: { value: 'Letter' } });
};
const listed = async (): Promise<readonly string[]> => within(await screen.findByRole('list', { name: casework.batchLabel })).getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 14) ?? '');

test('from the one that leads, all of its group that wait are acknowledged at once; those that had it before, and those that are closed, are left alone', async () => {
  const store = show('acknowledge', [1], numbered(1, {}), led(2), led(3, { acknowledgement }), led(4, { caseState: 'Closed' }), led(5));
  await others(4);
  await screen.findByText('For 3 cases in one go');
  answer();
  press(strings.acknowledgeSave);
  expect(await screen.findByText(casework.batchAllDone)).toBeInTheDocument();
  expect(savedBy(store)).toEqual(['DPC-2026-00001', 'DPC-2026-00002', 'DPC-2026-00005']);
  expect(await listed()).toEqual(['DPC-2026-00001', 'DPC-2026-00002', 'DPC-2026-00005']);
  // the page that opened it hears of its own case, and takes no other for it
  expect(new Set(heard.mock.calls.map(([{ reference }]) => reference))).toEqual(new Set(['DPC-2026-00001']));
});

test('nobody saves for the one that leads alone while the group is read, and who unticks it does', async () => {
  const store = show('acknowledge', [1], numbered(1, {}), led(2));
  await screen.findByRole('checkbox', { name: counted(strings, 'groupToo', 1) });
  answer();
  const reading = store.openCases;
  const ids: (readonly number[])[] = [];
  let goOn = (): void => undefined;
  store.openCases = async (wanted) => {
    ids.push(wanted);
    await new Promise<void>((resolve) => { goOn = resolve; });
    return reading(wanted);
  };
  await others(1);
  await waitFor(() => expect(ids).toEqual([[2]]));
  press(strings.acknowledgeSave);
  expect(store.saves).toEqual([]);
  goOn();
  await screen.findByText('For 2 cases in one go');
  await others(1);
  press(strings.acknowledgeSave);
  expect(await screen.findByText(casework.batchAllDone)).toBeInTheDocument();
  expect(savedBy(store)).toEqual(['DPC-2026-00001']);
});

test('the outcome of the one investigation is told to all of the group, by the points of the one that leads; one whose handling concerns the officer stays', async () => {
  const points = { ...emptyComplaintFile, points: [aPoint()] };
  const store = show('outcome', [1], numbered(1, { acknowledgement, file: points }), led(2, { acknowledgement }), led(3, { acknowledgement, file: { ...emptyComplaintFile, concerns: [{ id: 9, name: 'Tom Ashworth' }] } }));
  await others(2);
  await screen.findByText('For 3 cases in one go');
  answer();
  press(strings.outcomeSave);
  expect(await screen.findByText(casework.batchSomeDone)).toBeInTheDocument();
  expect(savedBy(store)).toEqual(['DPC-2026-00001', 'DPC-2026-00002']);
});

test('a group is closed together, but for one for which a service is still asked something', async () => {
  const told = { acknowledgement, outcome };
  const store = show('close', [1], numbered(1, told), led(2, told), led(3, told));
  store.countOpenTasks = () => Promise.resolve(new Map([[3, 1]]));
  await others(2);
  await screen.findByText('For 3 cases in one go');
  press(shared.closeSave);
  expect(await screen.findByText(new RegExp(words['problem_tasks-open'].slice(0, 40)))).toBeInTheDocument();
  expect(savedBy(store)).toEqual(['DPC-2026-00001', 'DPC-2026-00002']);
});

test('of several that are chosen nobody’s group is asked for', async () => {
  const store = show('acknowledge', [1, 2], numbered(1, {}), led(2));
  const asked = jest.spyOn(store, 'readMembers');
  await screen.findByText('For 2 cases in one go');
  await screen.findByRole('button', { name: strings.acknowledgeSave });
  expect(asked).not.toHaveBeenCalled();
  expect(screen.queryByRole('checkbox', { name: counted(strings, 'groupToo', 1) })).not.toBeInTheDocument();
});
