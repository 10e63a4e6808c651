/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { zipSync } from 'fflate';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import { readDocument } from '../../../../casework/documents';
import { aCase, at, readyValues } from '../../../rules/investigation/testCases';
import type { CaseValues } from '../../../rules';
import { openPanel, press, settle, type, type PanelDesk } from '../testing/panelDesk';
import { TellPeoplePanel } from './TellPeoplePanel';

lendTextCoding();
afterEach(cleanup);

const now = at('2026-11-22T18:00:00Z');
async function open(values: Partial<CaseValues> = {}): Promise<PanelDesk> {
  const desk = openPanel(TellPeoplePanel, aCase(values), now);
  await settle();
  return desk;
}
const kept = (desk: PanelDesk, place: number): string => readDocument(desk.kept[place].bytes).map(({ text }) => text).join('\n');

test('the letter starts from the case and says what is missing', async () => {
  await open();
  expect(screen.getByLabelText('What happened')).toHaveValue(readyValues.facts.whatHappened);
  expect(within(screen.getAllByRole('list').find((list) => list.textContent === 'What people can do') ?? document.body).getByText('What people can do')).toBeInTheDocument();
});

test('a letter in Welsh is its own words, in a Welsh document', async () => {
  const desk = await open();
  fireEvent.click(screen.getByRole('radio', { name: 'Welsh' }));
  expect(screen.getByLabelText('What happened')).toHaveValue('');
  type('What happened', 'Anfonwyd llythyr i’r tŷ anghywir.');
  await press('Save the words of the letter');
  expect(desk.found.values.notification.letters['cy-GB']?.nature).toBe('Anfonwyd llythyr i’r tŷ anghywir.');
  await press('Keep the letter with the case');
  await settle();
  expect(desk.kept[0].name).toBe('BR-2026-00042 letter cy-GB 2026-11-22.docx');
  expect(kept(desk, 0)).toContain('Beth ddigwyddodd\nAnfonwyd llythyr i’r tŷ anghywir.');
  expect(kept(desk, 0)).toContain('eich enw a’ch manylion cyswllt');
});

test('the letter calls the regulator what the settings call it, in its own language', async () => {
  const desk = await open();
  await press('Keep the letter with the case');
  await settle();
  expect(kept(desk, 0)).toContain('You can also complain to the Information Commission (ICO): ico.org.uk');
  fireEvent.click(screen.getByRole('radio', { name: 'Welsh' }));
  await press('Keep the letter with the case');
  await settle();
  expect(kept(desk, 1)).toContain('Gallwch hefyd gwyno wrth y Comisiwn Gwybodaeth (ICO): ico.org.uk');
});

test('the letter holds all that article 34(2) asks, and the advice that recital 86 and the ICO recommend', async () => {
  const desk = await open();
  type('What happened', 'We sent your letter to the wrong house.');
  type('What this could mean for people', 'Somebody may know of your rent.');
  type('What we have done and are doing', 'We have it back.');
  type('What people can do', 'Tell us if somebody speaks to you of it.');
  await press('Keep the letter with the case');
  await settle();
  for (const words of ['We sent your letter', 'Somebody may know', 'We have it back', 'Tell us if', 'Priya Nandra', '01632 960 100', 'dataprotection@northmere.example', 'BR-2026-00042']) expect(kept(desk, 0)).toContain(words);
  expect(kept(desk, 0)).not.toContain('[still to be written]');
});

test('the preview is the document as it will be, and goes when something else is typed', async () => {
  await open();
  await press('Read the letter here');
  await settle();
  const page = screen.getByRole('region', { name: 'Preview' });
  expect(within(page).getByRole('heading', { name: 'What happened' })).toBeInTheDocument();
  expect(within(page).getByText(readyValues.facts.whatHappened)).toBeInTheDocument();
  type('What happened', 'Something else.');
  expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
});

test('a council’s template that has lost a field says what is not in the letter', async () => {
  const desk = await open();
  const text = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:sdt><w:sdtPr><w:tag w:val="nature"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p></w:body></w:document>';
  desk.templates.set('letter.en-GB.docx', zipSync({ 'word/document.xml': new TextEncoder().encode(text) }));
  await press('Read the letter here');
  await settle();
  expect(within(screen.getByRole('region', { name: 'Preview' })).getByText(readyValues.facts.whatHappened)).toBeInTheDocument();
  expect(screen.getByText(/^Your template has no field for: .*consequences, measures, advice/)).toBeInTheDocument();
});

test('the advice sheet has the parts that go with the kinds of data', async () => {
  const desk = await open({ facts: { ...readyValues.facts, dataTypes: ['Identification data'] } });
  await press('Keep the advice sheet with the case');
  await settle();
  expect(kept(desk, 0)).toContain('Change your passwords');
  expect(kept(desk, 0)).not.toContain('Look after your money');
});

test('the advice sheet names Report Fraud, and 101 for Scotland, in both languages', async () => {
  const desk = await open({ facts: { ...readyValues.facts, dataTypes: ['Economic and financial data'] } });
  await press('Keep the advice sheet with the case');
  await settle();
  expect(kept(desk, 0)).toContain('Report Fraud, reportfraud.police.uk or 0300 123 2040, in England, Wales and Northern Ireland. In Scotland, ring Police Scotland on 101.');
  fireEvent.click(screen.getByRole('radio', { name: 'Welsh' }));
  await press('Keep the advice sheet with the case');
  await settle();
  expect(kept(desk, 1)).toContain('0300 123 2040, yng Nghymru, Lloegr a Gogledd Iwerddon. Yn yr Alban, ffoniwch Police Scotland ar 101.');
});

test('that people were told is recorded with how many, and never who', async () => {
  const desk = await open();
  const form = screen.getByRole('form', { name: 'Record that people were told' });
  fireEvent.change(within(form).getByLabelText(/Day/), { target: { value: '2026-11-22' } });
  fireEvent.change(within(form).getByLabelText(/Time/), { target: { value: '10:00' } });
  fireEvent.change(within(form).getByLabelText('How?'), { target: { value: 'Letter' } });
  fireEvent.change(within(form).getByLabelText(/How many people/), { target: { value: '12' } });
  await press('Record it');
  expect(desk.found.values.notification.tellings).toEqual([{ at: '2026-11-22T10:00:00Z', by: 'Priya Nandra', how: 'Letter', people: 12, language: 'en-GB', note: '' }]);
  expect(desk.events[0]).toMatchObject({ kind: 'people told', code: 'peopleTold', values: { how: 'Letter' } });
});
