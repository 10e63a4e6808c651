/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import strings from '../../../loc/policyCheck';
import { byKey } from '../../../loc/texts';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import { fill } from '../../../shared-ui/text';
import { checkRules, pastedText, type Dismissal } from '../../rules/check';
import { soundPolicy } from '../../rules/check/testing/soundPolicy';
import { CheckPanel, type CheckPort } from './CheckPanel';
import welsh from '../../../loc/policyCheck/cy';
import english from '../../../loc/policyCheck/en';

afterEach(cleanup);
afterEach(() => jest.restoreAllMocks());

const old = 'Requests\n\nA subject access request is answered within 40 days.\n\nChecks\n\nA CRB check is made.';
const title = (rule: string): string => byKey(strings)[`${rule}_title`];
const none: ReadonlyMap<string, Dismissal> = new Map();

function portOf(changes: Partial<CheckPort> = {}, text = old): CheckPort {
  return { readText: () => Promise.resolve({ ok: true, text: pastedText(text) }), columns: {}, readDismissals: () => Promise.resolve(none), ...changes };
}

const show = (port: CheckPort): unknown =>
  render(<DeskRoot theme={undefined} lang="en-GB"><CheckPanel port={port} today={Temporal.PlainDate.from('2026-11-22')} locale="en-GB" /></DeskRoot>);

const card = (rule: string): HTMLElement => {
  const found = screen.getByRole('heading', { name: title(rule) }).closest('li');
  if (!found) { throw new Error(rule); }
  return found;
};

test('says in words how many findings there are, and each with its place, why, source and what to write', async () => {
  show(portOf());
  expect(await screen.findByText(fill(strings.summary, 1, 1, 0))).toBeInTheDocument();
  expect(screen.getByRole('img')).toHaveAccessibleName(fill(strings.pictureLabel, fill(strings.summary, 1, 1, 0)));
  const finding = within(card('forty-days'));
  expect(finding.getByText('40 days').tagName).toBe('MARK');
  expect(finding.getByText('Requests')).toBeInTheDocument();
  expect(finding.getByText(strings['forty-days_why'])).toBeInTheDocument();
  expect(finding.getByText(strings['forty-days_write'])).toBeInTheDocument();
  expect(finding.getByRole('link', { name: 'UK GDPR, Article 12A(1)' })).toHaveAttribute('href', 'https://www.legislation.gov.uk/eur/2016/679/article/12A');
});

test('what to write names the regulator as the settings do', async () => {
  show(portOf({ readRegulator: () => Promise.resolve({ regulatorEn: 'the Information Regulator', regulatorCy: 'y Rheoleiddiwr' }) }, 'You may write to the Data Protection Registrar.'));
  await screen.findByRole('heading', { name: title('registrar') });
  expect(within(card('registrar')).getByText('the Information Regulator')).toBeInTheDocument();
});

test('is grouped by how sure a finding is, and can show one group', async () => {
  show(portOf());
  const filter = await screen.findByRole('combobox', { name: strings.show });
  fireEvent.change(filter, { target: { value: 'worth-checking' } });
  expect(screen.queryByRole('heading', { name: title('forty-days') })).toBeNull();
  expect(screen.getByRole('heading', { name: title('crb') })).toBeInTheDocument();
  fireEvent.change(filter, { target: { value: 'dismissed' } });
  expect(screen.getByText(strings.nothingHere)).toBeInTheDocument();
});

test('a finding is dismissed with a reason, stands with the dismissed ones then, and comes back', async () => {
  const dismiss = jest.fn((findingId: string, reason: string) => Promise.resolve(new Map([[findingId, { findingId, reason, by: 'Alex Reed', at: '2026-11-22T10:00:00Z' }]])));
  const restore = jest.fn(() => Promise.resolve(none));
  show(portOf({ dismiss, restore }));
  fireEvent.click(await screen.findByRole('button', { name: fill(strings.dismissOf, title('crb')) }));
  const reason = screen.getByRole('textbox', { name: strings.dismissReason });
  expect(reason).toHaveFocus();
  fireEvent.change(reason, { target: { value: 'The form of the school is called so.' } });
  fireEvent.click(screen.getByRole('button', { name: strings.dismissSave }));
  expect(await screen.findByText(fill(strings.summary, 1, 0, 1))).toBeInTheDocument();
  await waitFor(() => expect(screen.getByText(fill(strings.summary, 1, 0, 1))).toHaveFocus());
  expect(dismiss).toHaveBeenCalledWith('crb', 'The form of the school is called so.');
  expect(within(card('crb')).getByText(/Alex Reed/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: fill(strings.restoreOf, title('crb')) }));
  expect(await screen.findByText(fill(strings.summary, 1, 1, 0))).toBeInTheDocument();
});

test('asks for the reason, and saves nothing without one', async () => {
  const dismiss = jest.fn(() => Promise.resolve(none));
  show(portOf({ dismiss }));
  fireEvent.click(await screen.findByRole('button', { name: fill(strings.dismissOf, title('crb')) }));
  fireEvent.click(screen.getByRole('button', { name: strings.dismissSave }));
  expect(screen.getByText(strings.reasonMissing)).toBeInTheDocument();
  expect(dismiss).not.toHaveBeenCalled();
});

test('keeps the reason when it could not be saved', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show(portOf({ dismiss: () => Promise.reject(new Error('offline')) }));
  fireEvent.click(await screen.findByRole('button', { name: fill(strings.dismissOf, title('crb')) }));
  fireEvent.change(screen.getByRole('textbox', { name: strings.dismissReason }), { target: { value: 'Because' } });
  fireEvent.click(screen.getByRole('button', { name: strings.dismissSave }));
  expect(await screen.findByText(strings.saveFailed)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: strings.dismissReason })).toHaveValue('Because');
});

test('offers no dismissal to who may not write', async () => {
  show(portOf());
  await screen.findByRole('heading', { name: title('crb') });
  expect(screen.queryByRole('button', { name: fill(strings.dismissOf, title('crb')) })).toBeNull();
});

test('says that nothing was found, and that this proves nothing', async () => {
  show(portOf({}, soundPolicy()));
  expect(await screen.findByText(fill(strings.noFindingsText, checkRules.length))).toBeInTheDocument();
});

test.each(['empty', 'no-text', 'password', 'damaged', 'too-large', 'unknown-format'] as const)('says why a file cannot be read: %s', async (reason) => {
  show(portOf({ readText: () => Promise.resolve({ ok: false, reason }) }));
  expect(await screen.findByText(strings[`unreadable_${reason}`])).toBeInTheDocument();
});

test('a read that fails can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const readText = jest.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ ok: true, text: pastedText(old) });
  show(portOf({ readText }));
  fireEvent.click(await screen.findByRole('button', { name: strings.again }));
  expect(await screen.findByRole('heading', { name: title('crb') })).toBeInTheDocument();
});

test('says that a Welsh text is not judged by English rules', async () => {
  show(portOf({}, 'Mae gan y Cyngor bolisi ar gyfer diogelu data. Bydd y Cyngor yn ateb eich cais am wybodaeth o fewn mis.'));
  expect(await screen.findByText(strings.notEnglishText)).toBeInTheDocument();
});

test('a text without a file can be pasted and checked', async () => {
  show(portOf({}, soundPolicy()));
  fireEvent.click(screen.getByRole('button', { name: strings.pasteCheck, hidden: true }));
  expect(screen.getByText(strings.pasteMissing)).toBeInTheDocument();
  fireEvent.change(screen.getByRole('textbox', { name: strings.pasteLabel, hidden: true }), { target: { value: old } });
  fireEvent.click(screen.getByRole('button', { name: strings.pasteCheck, hidden: true }));
  await waitFor(() => expect(within(screen.getByRole('region', { name: strings.pasted, hidden: true })).getByText(fill(strings.summary, 1, 1, 0))).toBeInTheDocument());
});

test('what to write is copied, or the page says how to go about it', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const writeText = jest.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('denied'));
  Object.assign(navigator, { clipboard: { writeText } });
  show(portOf());
  const copy = await screen.findByRole('button', { name: `${strings.copy}: ${strings['crb_write']}` });
  fireEvent.click(copy);
  expect(await screen.findByText(strings.copied)).toBeInTheDocument();
  expect(writeText).toHaveBeenCalledWith(strings['crb_write']);
  fireEvent.click(copy);
  expect(await screen.findByText(strings.copyFailed)).toBeInTheDocument();
});

test.each([['English', english], ['Welsh', welsh]])('every rule and every source has its texts in %s', (_language, own) => {
  const texts = byKey(own);
  const wanted = checkRules.flatMap(({ id, sources }) => [`${id}_title`, `${id}_why`, `${id}_write`, ...sources.map((source) => `source_${source.in}`)]);
  expect(wanted.filter((key) => !texts[key])).toEqual([]);
  const ids = new Set(checkRules.map(({ id }) => id));
  expect(Object.keys(texts).filter((key) => /_(title|why|write)$/.test(key) && !ids.has(key.replace(/_(title|why|write)$/, '')))).toEqual([]);
});
