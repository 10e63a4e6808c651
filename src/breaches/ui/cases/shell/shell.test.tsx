/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { breachRules, caseEvent, type BreachCase, type CaseCommand } from '../../../rules';
import { testCase } from '../../../rules/cases/testCases';
import { services } from '../../testing/reportDesk';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import type { CasePanelProps } from '../panelContract';
import { me, memoryCases, officer, reviewer, type MemoryCases } from '../testing/memoryCases';
import { caseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseDesk } from '../../../../casework/ui/CaseDesk';
import { DeskAround } from '../testing/DeskAround';
import { useInput } from '../../../../casework/ui/useInput';

/** A panel with one answer, as every command's panel is built. */
const SupplierPanel: React.FC<CasePanelProps> = ({ found, run, problems, busy }) => {
  const supplier = useInput('answers', { supplier: found.values.supplier });
  const save = async (): Promise<void> => {
    const outcome = await run((seen) => (supplier.value.supplier === ''
      ? { ok: false, problems: [{ field: 'supplier', code: 'required' }] }
      : { ok: true, next: { ...seen.values, supplier: supplier.value.supplier }, events: [caseEvent('factsAdded', { added: ['service'] })] }));
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      supplier.reset();
    }
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextBox id={`supplier-${found.logId}`} label={`Supplier of ${found.reference}`} value={supplier.value.supplier} onChange={(text) => supplier.set({ supplier: text })} error={problems[0]?.code} />
      <button type="submit" disabled={busy}>Save {found.reference}</button>
    </form>
  );
};

jest.mock('./panels', () => {
  const actual: typeof import('./panels') = jest.requireActual('./panels');
  return { panels: { ...actual.panels, investigate: { many: false, load: () => Promise.resolve(SupplierPanel) } } };
});

const one = testCase({ caseState: 'Triage', supplier: 'Old' }, { logId: 1, reference: 'BR-2026-00001' });
const two = testCase({ caseState: 'Triage', supplier: '' }, { logId: 2, reference: 'BR-2026-00002' });
const three = testCase({ caseState: 'Triage' }, { logId: 3, reference: 'BR-2026-00003' });
const drafts = memoryStore();
const dirty = jest.fn<void, [boolean]>();
const heardOf = jest.fn<void, [{ readonly reference: string }, boolean]>();
beforeEach(() => heardOf.mockReset());

function open(store: MemoryCases, command: CaseCommand, ids: readonly number[], access = officer): void {
  render(
    <DeskRoot theme={undefined} lang="en-GB">
      <DeskAround store={store} access={access} drafts={caseDrafts(services, drafts, breachRules)}>
        <CaseDesk command={command} logIds={ids} onDirty={dirty} onReload={() => undefined} onFound={heardOf} />
      </DeskAround>
    </DeskRoot>
  );
}

const box = (found: BreachCase): Promise<HTMLElement> => screen.findByLabelText(`Supplier of ${found.reference}`);
async function type(found: BreachCase, text: string): Promise<void> {
  fireEvent.change(await box(found), { target: { value: text } });
}
const save = (found: BreachCase): void => { fireEvent.click(screen.getByRole('button', { name: `Save ${found.reference}` })); };

beforeEach(() => {
  drafts.clear();
  dirty.mockClear();
});
afterEach(cleanup);

test('a save says field by field what changed and offers Reload', async () => {
  const store = memoryCases(one);
  open(store, 'investigate', [1]);
  await type(one, 'Acme');
  save(one);
  expect(await screen.findByText('Saved. This is what changed')).toBeVisible();
  expect(screen.getByText('Supplier')).toBeVisible();
  expect(screen.getByText(/Acme/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reload the list' })).toBeVisible();
  expect(store.events.map(({ event }) => event.kind)).toEqual(['facts changed']);
  expect(dirty).toHaveBeenLastCalledWith(false);
});

test('a failure keeps what was typed and can be tried again', async () => {
  const store = memoryCases(one);
  store.failures.push({ error: new DeskError('throttled') });
  open(store, 'investigate', [1]);
  await type(one, 'Acme');
  save(one);
  expect(await screen.findByText(/SharePoint is very busy/)).toBeVisible();
  expect(await box(one)).toHaveValue('Acme');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Saved. This is what changed');
  expect(store.cases.get(1)?.values.supplier).toBe('Acme');
});

test('a save whose answer was lost is found there and not asked about', async () => {
  const store = memoryCases(one);
  store.failures.push({ error: new DeskError('unknown-outcome'), commit: true });
  open(store, 'investigate', [1]);
  await type(one, 'Acme');
  save(one);
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText('Saved. This is what changed');
  expect(screen.queryByText(/Somebody saved this case/)).toBeNull();
  expect(store.events).toHaveLength(1);
});

test('the second of two officers sees both versions, chooses, and loses nothing', async () => {
  const store = memoryCases(one);
  open(store, 'investigate', [1]);
  await type(one, 'Mine Ltd');
  store.change(1, (values) => ({ ...values, supplier: 'Theirs Ltd', leadId: 12 }));
  save(one);
  await screen.findByText('Somebody saved this case while you were working on it');
  const choice = screen.getByRole('group', { name: 'Supplier' });
  expect(screen.getByText('Mine Ltd')).toBeVisible();
  expect(screen.getByText('Theirs Ltd')).toBeVisible();
  expect(screen.getByText('Gareth Pugh')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Save on top of theirs' }));
  expect(within(choice).getByText('Choose one of the two versions')).toBeVisible();
  expect(store.saves).toHaveLength(0);
  fireEvent.click(within(choice).getByLabelText('Yours'));
  fireEvent.click(screen.getByRole('button', { name: 'Save on top of theirs' }));
  await screen.findByText('Saved. This is what changed');
  expect(store.cases.get(1)?.values).toMatchObject({ supplier: 'Mine Ltd', leadId: 12 });
  expect(heardOf).toHaveBeenLastCalledWith(expect.objectContaining({ reference: one.reference }), true);
});

test('going back from a conflict saves nothing and keeps what was typed', async () => {
  const store = memoryCases(one);
  open(store, 'investigate', [1]);
  await type(one, 'Mine Ltd');
  store.change(1, (values) => ({ ...values, supplier: 'Theirs Ltd' }));
  save(one);
  fireEvent.click(await screen.findByRole('button', { name: 'Save nothing, go back to what I typed' }));
  await waitFor(() => expect(screen.queryByText(/Somebody saved this case/)).toBeNull());
  expect(await box(one)).toHaveValue('Mine Ltd');
  expect(store.saves).toHaveLength(0);
  // their version was read: no page takes that for a save of one's own
  expect(heardOf.mock.calls.map(([, isSaved]) => isSaved)).toEqual([false]);
});

test('each of several cases keeps its unsaved input', async () => {
  open(memoryCases(one, two), 'investigate', [1, 2]);
  await type(one, 'First');
  expect(screen.getByText('Case 1 of 2')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Next case' }));
  await type(two, 'Second');
  fireEvent.click(screen.getByRole('button', { name: 'Previous case' }));
  expect(await box(one)).toHaveValue('First');
  expect(await box(one)).toBeVisible();
  expect(dirty).toHaveBeenLastCalledWith(true);
});

test('unsaved input comes back after a reload, for the same person only', async () => {
  open(memoryCases(one), 'investigate', [1]);
  await type(one, 'Half a thought');
  cleanup();
  await act(() => Promise.resolve());
  open(memoryCases(one), 'investigate', [1]);
  expect(await box(one)).toHaveValue('Half a thought');
  expect(screen.getByText(/is filled in again/)).toBeVisible();
  cleanup();
  const other = { ...services, me: { ...services.me, upn: 'deputy@northmere.example' } };
  expect(await caseDrafts(other, drafts, breachRules).load('1', 'investigate')).toBeUndefined();
});

test('a row that was deleted is said, and the others go on', async () => {
  open(memoryCases(two), 'investigate', [1, 2]);
  expect(await screen.findByText(/not there any more/)).toBeVisible();
  expect(await box(two)).toBeVisible();
});

test('a row deleted while the panel is open gives the typed text for copying', async () => {
  const store = memoryCases(one);
  open(store, 'investigate', [1]);
  await type(one, 'A long thought');
  store.cases.delete(1);
  save(one);
  fireEvent.click(await screen.findByRole('button', { name: 'Show what I typed, to copy it' }));
  expect(screen.getByLabelText('What you typed')).toHaveValue('Supplier of BR-2026-00001: A long thought');
});

test('what the state does not allow is said in a sentence', async () => {
  open(memoryCases(testCase({ caseState: 'Closed' }, { logId: 1 })), 'investigate', [1]);
  expect(await screen.findByText(/“Investigate” is not offered while the case is in the state “Closed”/)).toBeVisible();
});

test('a reviewer is told that changing is for the officers', async () => {
  open(memoryCases(one), 'investigate', [1], reviewer);
  expect(await screen.findByText(/Changing them is for the officers/)).toBeVisible();
});

describe('many rows in one go', () => {
  const assignTo = async (name: string): Promise<void> => {
    fireEvent.change(await screen.findByLabelText('Case officer'), { target: { value: name } });
    fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
  };

  test('a throttle in the middle says what was done and what was not, and goes on', async () => {
    const store = memoryCases(one, two, three);
    store.failures.push({ error: new DeskError('throttled'), at: 2 });
    open(store, 'assign', [1, 2, 3]);
    await assignTo(String(me.id));
    expect(await screen.findByText('Stopped in the middle')).toBeVisible();
    expect(screen.getByText(/SharePoint is very busy.*/, { selector: 'p' })).toBeVisible();
    const lines = within(screen.getByRole('list', { name: 'What became of each case' })).getAllByRole('listitem').map((line) => line.textContent);
    expect(lines[0]).toMatch(/00001 Done/);
    expect(lines[1]).toMatch(/00002 Not done/);
    expect(lines[2]).toMatch(/00003 Not begun/);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Done for every case')).toBeVisible();
    expect([...store.cases.values()].map(({ values }) => values.leadId)).toEqual([me.id, me.id, me.id]);
    expect(store.saves).toHaveLength(3);
    expect(within(screen.getByRole('list', { name: 'What became of each case' })).getAllByRole('listitem')[1]).toHaveTextContent('Done. Case officer: Priya Nandra');
  });

  test('of many, four are worked on side by side; after a throttle nothing new is begun, and what was begun is brought to its end', async () => {
    const many = Array.from({ length: 12 }, (_each, index) => testCase({ caseState: 'Triage' }, { logId: index + 1, reference: `BR-2026-${String(index + 1).padStart(5, '0')}` }));
    const store = memoryCases(...many);
    const save = store.saveCase.bind(store);
    let [running, most] = [0, 0];
    store.saveCase = async (...given) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      running -= 1;
      return save(...given);
    };
    store.failures.push({ error: new DeskError('throttled'), at: 6 });
    open(store, 'assign', many.map(({ logId }) => logId));
    await assignTo(String(me.id));
    expect(await screen.findByText('Stopped in the middle')).toBeVisible();
    const lines = (): readonly (string | null)[] => within(screen.getByRole('list', { name: 'What became of each case' })).getAllByRole('listitem').map((line) => line.textContent);
    expect([most, running]).toEqual([4, 0]);
    expect(lines().filter((line) => line?.includes('Not begun')).length).toBeGreaterThan(0);
    expect(lines().filter((line) => line?.includes('Done'))).toHaveLength(store.saves.length);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Done for every case')).toBeVisible();
    expect(store.saves.map(({ seen }) => seen.logId).sort((a, b) => a - b)).toEqual(many.map(({ logId }) => logId));
  });

  test('a case that a colleague changed meanwhile is left, named, and done on top when one goes on', async () => {
    const store = memoryCases(one, two);
    open(store, 'assign', [1, 2]);
    await screen.findByLabelText('Case officer');
    store.change(2, (values) => ({ ...values, supplier: 'Theirs Ltd' }));
    await assignTo(String(me.id));
    expect(await screen.findByText(/somebody changed this case meanwhile \(Supplier\)/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await screen.findByText('Done for every case');
    expect(store.cases.get(2)?.values).toMatchObject({ supplier: 'Theirs Ltd', leadId: me.id });
  });

  test('rows for which the command is not offered are named and left out', async () => {
    const store = memoryCases(one, testCase({ caseState: 'Closed' }, { logId: 2, reference: 'BR-2026-00002' }));
    open(store, 'assign', [1, 2]);
    expect(await screen.findByText(/BR-2026-00002: “Assign” is not offered/)).toBeVisible();
    await assignTo(String(me.id));
    await screen.findByText('Done for every case');
    expect(store.saves).toHaveLength(1);
  });

  test('an answer that is wrong for the one case is shown at its field and nothing is begun', async () => {
    const store = memoryCases(one);
    open(store, 'assign', [1]);
    await assignTo('');
    expect(await screen.findByText('Answer this question')).toBeVisible();
    expect(store.saves).toHaveLength(0);
  });

  test('an action is written to the history of each case, and changes nothing else', async () => {
    const store = memoryCases(one, two);
    open(store, 'record', [1, 2]);
    fireEvent.change(await screen.findByLabelText('What was done?'), { target: { value: 'Rang the recipient' } });
    fireEvent.click(screen.getByRole('button', { name: 'Record' }));
    await screen.findByText('Done for every case');
    expect(store.events.map(({ reference, event }) => [reference, event.details])).toEqual([['BR-2026-00001', 'Rang the recipient'], ['BR-2026-00002', 'Rang the recipient']]);
    expect(store.saves).toHaveLength(0);
  });

  test('what was typed for several cases comes back for the same choice, and for no other', async () => {
    open(memoryCases(one, two), 'record', [2, 1]);
    fireEvent.change(await screen.findByLabelText('What was done?'), { target: { value: 'Rang' } });
    cleanup();
    await act(() => Promise.resolve());
    open(memoryCases(one, two), 'record', [1, 2]);
    expect(await screen.findByLabelText('What was done?')).toHaveValue('Rang');
    cleanup();
    open(memoryCases(one), 'record', [1]);
    expect(await screen.findByLabelText('What was done?')).toHaveValue('');
  });
});
