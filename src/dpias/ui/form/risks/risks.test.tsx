/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import strings from '../../../../loc/dpiaForm';
import words from '../../../../loc/dpiaRisks';
import { formBrowser } from '../../../../casework/ui/staff/testing/formBrowser';
import { risk } from '../../../rules/risks/testRisks';
import type { Risk } from '../../../rules/risks/risk';
import { DraftConflict } from '../../staff/contract';
import { memoryDpias, type MemoryDpias } from '../testing/memoryDpias';
import { openForm, press, type } from '../testing/dpiaDesk';

formBrowser();

const part = /^8\. Risks/;
const saved = (store: MemoryDpias): readonly Risk[] => [...store.risks.values()].filter(({ isOut }) => !isOut).map((each) => each.risk);
const some = (...numbers: readonly number[]): { readonly answers: Record<string, never>; readonly risks: readonly Risk[] } => ({ answers: {}, risks: numbers.map((number) => risk(number, { source: `Source ${number}` })) });

test('a new risk has the next number, and is a row once its field is left', async () => {
  const store = memoryDpias({ content: some(1) });
  await openForm(store, part);
  press(strings.addRisk);
  fireEvent.blur(type(strings.source, 'The screen is read over a shoulder'));
  await waitFor(() => expect(saved(store).map(({ number, source }) => [number, source])).toEqual([[1, 'Source 1'], [2, 'The screen is read over a shoulder']]));
});

test('two that were added at once with one number are told apart: the later one has the next', async () => {
  await openForm(memoryDpias({ content: { answers: {}, risks: [risk(1, { source: 'Hers' }), { ...risk(1, { source: 'His' }), id: 'r1b' }] } }), part);
  expect(screen.getByRole('button', { name: /^R1 ?Hers/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^R2 ?His/ })).toBeInTheDocument();
});

test('a risk that is taken out keeps its number, which no other gets, and can be brought back', async () => {
  const store = memoryDpias({ content: some(1, 2) });
  await openForm(store, part);
  press(/^R2 ?Source 2/);
  press('Take out R2');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^R2 ?Source 2/ })).toBeNull());
  press(strings.addRisk);
  expect(screen.getByRole('button', { name: /^R3 ?New risk/ })).toBeInTheDocument();
  press('Bring back R2');
  expect(await screen.findByRole('button', { name: /^R2 ?Source 2/ })).toBeInTheDocument();
  expect(saved(store).slice(0, 2).map(({ number }) => number)).toEqual([1, 2]);
});

test('the level follows the grid, unless somebody gives another with a reason', async () => {
  const store = memoryDpias({ content: { answers: {}, risks: [risk(1, { measures: [] })] } });
  await openForm(store, part);
  press(/^R1/);
  fireEvent.click(within(screen.getAllByText(strings.severity)[0].closest('fieldset') as HTMLElement).getByLabelText(words.severity_severe));
  expect(screen.getByRole('button', { name: /^R1.*High/ })).toBeInTheDocument();
  press(strings.giveOther);
  fireEvent.change(screen.getByLabelText(strings.otherLevel), { target: { value: 'medium' } });
  fireEvent.blur(type(strings.otherWhy, 'It happens once in ten years'));
  await waitFor(() => expect(saved(store)[0].before).toMatchObject({ severity: 'severe', override: { level: 'medium', why: 'It happens once in ten years' } }));
});

test('a measure has what, effect, owner and day', async () => {
  const store = memoryDpias({ content: { answers: {}, risks: [risk(1, { measures: [] })] } });
  await openForm(store, part);
  press(/^R1/);
  press(strings.addMeasure);
  type('Measure 1: what is done', 'Screen filters');
  type(strings.effect, 'reduced');
  type(strings.owner, 'Facilities');
  fireEvent.blur(type(strings.due, '2027-02-01'));
  await waitFor(() => expect(saved(store)[0].measures).toMatchObject([{ what: 'Screen filters', effect: 'reduced', owner: 'Facilities', due: '2027-02-01', inPlace: '' }]));
});

test('standard risks are offered until they are there', async () => {
  const store = memoryDpias();
  await openForm(store, part);
  press(`Take over: ${words.source_keptTooLong}`);
  expect(screen.queryByRole('button', { name: `Take over: ${words.source_keptTooLong}` })).toBeNull();
  await waitFor(() => expect(saved(store)).toMatchObject([{ number: 1, source: words.source_keptTooLong, measures: [{ what: words.measure_deleteBySchedule }] }]), { timeout: 3000 });
});

test('the map has a table that says the same', async () => {
  await openForm(memoryDpias({ content: some(1) }), part);
  const table = screen.getByRole('table', { name: strings.mapTable });
  expect(within(table).getByRole('row', { name: /R1 Source 1/ })).toHaveTextContent(/Possible × Significant: Medium.*Remote × Significant: Low/);
});

test('a risk for which nothing is done is left as it is, on the map and in the table', async () => {
  await openForm(memoryDpias({ content: { answers: {}, risks: [risk(1, { measures: [], after: { likelihood: undefined, severity: undefined, override: undefined } })] } }), part);
  expect(within(screen.getByRole('table', { name: strings.mapTable })).getByRole('row', { name: /R1/ })).toHaveTextContent(/Possible × Significant: Medium.*Possible × Significant: Medium/);
  const [, after] = screen.getAllByText('R1', { selector: 'b' });
  expect(after.parentElement).toHaveClass('medium');
});

test('two who change one risk see both, and the one that is chosen counts', async () => {
  const store = memoryDpias({ content: some(1) });
  await openForm(store, part);
  press(/^R1/);
  const theirs = { ...(store.risks.get('r1') as { readonly risk: Risk; readonly rowId: number }), risk: risk(1, { source: 'Theirs' }), etag: '"99"', by: 'Casey Morgan', at: '2026-11-20T18:00:00Z' };
  store.risks.set('r1', theirs);
  store.failures.push(new DraftConflict(theirs));
  fireEvent.blur(type(strings.source, 'Mine'));
  expect(await screen.findByRole('heading', { name: strings.conflictRiskTitle })).toBeInTheDocument();
  press(strings.theirsCounts);
  await waitFor(() => expect(screen.getByLabelText(strings.source)).toHaveValue('Theirs'));
  expect(saved(store)[0].source).toBe('Theirs');
});
