/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import { readDocument } from '../../../../casework/documents';
import { aCase, at, newValues } from '../../../rules/investigation/testCases';
import { caseEvent, type CaseValues } from '../../../rules';
import { openPanel, press, settle, type, type PanelDesk } from '../testing/panelDesk';
import { PackPanel } from './PackPanel';

lendTextCoding();
afterEach(cleanup);
const downloads: string[] = [];
beforeAll(() => {
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) { downloads.push(this.download); };
});

const now = at('2026-11-22T18:00:00Z');
async function open(values: Partial<CaseValues> = {}, when = now): Promise<PanelDesk> {
  const desk = openPanel(PackPanel, aCase({ ...newValues, caseState: 'Triage', breach: 'Yes', councilRole: 'Controller', risk: 'Risk', ...values }), when);
  await settle();
  return desk;
}
const textOf = (desk: PanelDesk): string => readDocument(desk.kept[0].bytes).map(({ text }) => text).join('\n');

test('what is missing comes first, what the law asks before the rest, and where to write it', async () => {
  await open();
  const [, first] = screen.getAllByRole('list');
  const lines = within(first).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines[0]).toBe('Potential consequences of the breach (asked by law; write it below)');
  expect(lines).toContain('Other organisations told or to be told (in Triage)');
});

test('answers are saved, and the list of what is missing gets shorter', async () => {
  const desk = await open();
  type('Potential consequences of the breach', 'A neighbour may know of the arrears.');
  fireEvent.change(screen.getByRole('combobox', { name: /^Likelihood that/ }), { target: { value: 'Unlikely' } });
  await press('Save the answers');
  expect(desk.found.values.notification).toMatchObject({ consequences: 'A neighbour may know of the arrears.', likelihood: 'Unlikely' });
  expect(within(screen.getAllByRole('list')[1]).queryByText(/^Potential consequences/)).toBeNull();
});

test('the Word file holds the answers, is kept with the case, and the history says so', async () => {
  const desk = await open();
  await press('Keep it with the case');
  await settle();
  expect(desk.failed).toEqual([]);
  expect(desk.kept.map(({ name }) => name)).toEqual(['BR-2026-00042 notification 2026-11-22.docx']);
  expect(Object.keys(unzipSync(desk.kept[0].bytes))).toContain('word/document.xml');
  expect(textOf(desk)).toContain('What has happened?\nA letter went to the wrong resident.');
  expect(textOf(desk)).toContain('Northmere Borough Council');
  expect(desk.events).toEqual([caseEvent('documentKept', { name: 'BR-2026-00042 notification 2026-11-22.docx', sha256: 'abc' })]);
});

test('it is downloaded under a name without personal data', async () => {
  await open();
  await press('Download as Word');
  await settle();
  expect(downloads).toEqual(['BR-2026-00042 notification 2026-11-22.docx']);
  expect(screen.getByText('Made from the template that comes with the desk.')).toBeInTheDocument();
});

test('a council’s template that cannot be used is said so, and the desk’s own is offered', async () => {
  const desk = await open();
  desk.templates.set('notification-pack.en-GB.docx', new TextEncoder().encode('%PDF'));
  await press('Keep it with the case');
  await settle();
  expect(desk.kept).toEqual([]);
  expect(screen.getByText(/It is no Word file, or it has a password/)).toBeInTheDocument();
  await press('Use the template that comes with the desk');
  await settle();
  await press('Keep it with the case');
  await settle();
  expect(desk.kept).toHaveLength(1);
});

test('the template goes into the library once', async () => {
  const desk = await open();
  await press('Put the template into the library');
  await settle();
  await press('Put the template into the library');
  await settle();
  expect(desk.said).toEqual(['notification-pack.en-GB.docx is now in Desk templates.', 'notification-pack.en-GB.docx is in Desk templates already; it was left as it is.']);
});

test('that the ICO was told is recorded with its reference and what was still unknown, then a follow-up', async () => {
  const desk = await open();
  const form = screen.getByRole('form', { name: 'Record that the ICO was told' });
  fireEvent.change(within(form).getByLabelText(/Day/), { target: { value: '2026-11-21' } });
  fireEvent.change(within(form).getByLabelText(/Time/), { target: { value: '10:00' } });
  fireEvent.change(within(form).getByLabelText('How?'), { target: { value: 'Online form' } });
  fireEvent.change(within(form).getByLabelText(/Reference that the ICO gave/), { target: { value: 'IC-1' } });
  await press('Record it');
  expect(desk.found.values.ico).toMatchObject({ reference: 'IC-1', toldAt: at('2026-11-21T10:00:00Z') });
  expect(desk.found.values.notification.submissions[0].unknown).toContain('consequences');
  expect(screen.getByRole('heading', { name: 'Record a follow-up to the ICO' })).toBeInTheDocument();
  expect(screen.getByText(/^Still unknown: Potential consequences/)).toBeInTheDocument();
});

test('told before the council was aware is refused in words', async () => {
  const desk = await open();
  const form = screen.getByRole('form', { name: 'Record that the ICO was told' });
  fireEvent.change(within(form).getByLabelText(/Day/), { target: { value: '2026-11-20' } });
  fireEvent.change(within(form).getByLabelText(/Time/), { target: { value: '09:00' } });
  fireEvent.change(within(form).getByLabelText('How?'), { target: { value: 'Phone' } });
  await press('Record it');
  expect(desk.events).toEqual([]);
  expect(within(screen.getByRole('group', { name: 'There is a problem' })).getByRole('link', { name: 'When was the ICO told? This is before the council became aware' })).toBeInTheDocument();
});

test('a text that seems to hold personal data is pointed out', async () => {
  await open({ facts: { ...newValues.facts, whatHappened: 'Sent to jo@home.example' } });
  expect(screen.getByText(/^What has happened\?: /)).toBeInTheDocument();
});
