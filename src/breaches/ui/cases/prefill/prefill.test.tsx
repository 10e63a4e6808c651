/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import * as React from 'react';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import type { CaseValues } from '../../../rules';
import { emptyInvestigationFile } from '../../../rules/investigation';
import { aCase, at, newValues, readyValues } from '../../../rules/investigation/testCases';
import { DecidePanel } from '../decide/DecidePanel';
import { PackPanel } from '../pack/PackPanel';
import { fieldId } from '../problems';
import type { CasePanelProps } from '../panelContract';
import { TellPeoplePanel } from '../tell/TellPeoplePanel';
import { council, openPanel, press, settle, type PanelDesk } from '../testing/panelDesk';

lendTextCoding();
afterEach(cleanup);

const now = at('2026-11-22T18:00:00Z');
const triaged: CaseValues = { ...newValues, caseState: 'Triage', breach: 'Yes', councilRole: 'Controller', risk: 'Risk', riskReason: 'The neighbour knows the family.' };
async function open(Panel: React.FC<CasePanelProps>, values: Partial<CaseValues> = {}, locale: 'en-GB' | 'cy-GB' = 'en-GB'): Promise<PanelDesk> {
  const desk = openPanel(Panel, aCase({ ...triaged, ...values }), now, locale);
  await settle();
  return desk;
}
const control = (path: string): HTMLInputElement => document.getElementById(fieldId(7, path)) as HTMLInputElement;
const hint = (path: string): string => document.getElementById(`${fieldId(7, path)}-hint`)?.textContent ?? '';
const type = (path: string, value: string): void => { fireEvent.change(control(path), { target: { value } }); };

describe('the notification', () => {
  const investigation = { ...emptyInvestigationFile, effects: 'Embarrassment.', howToAvoidAnother: 'Window envelopes.' };

  test('stands filled with what was answered elsewhere, each with where it comes from, and none of it is a gap', async () => {
    await open(PackPanel, { investigation });
    for (const [path, value, note] of [
      ['consequences', 'Embarrassment.', 'From the investigation.'], ['actionsProposed', 'Window envelopes.', 'From the investigation.'], ['isCyber', 'No', 'From triage.'],
      ['likelihoodDetails', 'The neighbour knows the family.', 'From the risk test in triage.']
    ]) {
      expect([path, control(`notification.${path}`).value, hint(`notification.${path}`)]).toEqual([path, value, note]);
    }
    expect(within(screen.getAllByRole('list')[0]).queryByText(/^Potential consequences/)).toBeNull();
  });

  test('the note goes as the answer is changed; what is saved is what stands there', async () => {
    const desk = await open(PackPanel, { investigation });
    type('notification.consequences', 'Embarrassment, and a row.');
    expect(hint('notification.consequences')).toBe('');
    await press('Save the answers');
    expect(desk.found.values.notification).toMatchObject({ consequences: 'Embarrassment, and a row.', actionsProposed: 'Window envelopes.', isCyber: 'No' });
    expect(hint('notification.actionsProposed')).toBe('');
  });

  test('what an officer empties stays empty', async () => {
    const desk = await open(PackPanel, { investigation });
    type('notification.consequences', '');
    await press('Save the answers');
    expect(desk.found.values.notification).toMatchObject({ consequences: '', leftEmpty: ['consequences'] });
    expect(control('notification.consequences')).toHaveValue('');
    expect(screen.getByRole('button', { name: 'Potential consequences of the breach' })).toBeInTheDocument();
  });

  test('has the council’s number from the settings, and stores another one only', async () => {
    Object.assign(council, { icoRegistration: 'Z1234567' });
    try {
      const desk = await open(PackPanel);
      expect([control('notification.icoRegistration').value, hint('notification.icoRegistration')]).toEqual(['Z1234567', 'From the settings of the desk.']);
      await press('Save the answers');
      expect(desk.found.values.notification.icoRegistration).toBe('');
      type('notification.icoRegistration', 'ZA7654321');
      await press('Save the answers');
      expect(desk.found.values.notification.icoRegistration).toBe('ZA7654321');
    } finally {
      Object.assign(council, { icoRegistration: undefined });
    }
  });

  test('of a school’s case has the school’s number, and none where the school has none', async () => {
    const controllers = [{ key: 'school', name: 'St Mary’s', letterhead: [], icoRegistration: 'ZA111111' }, { key: 'officer', name: 'The Returning Officer', letterhead: [] }];
    Object.assign(council, { icoRegistration: 'Z1234567', controllers });
    try {
      await open(PackPanel, { controller: 'school' });
      expect(control('notification.icoRegistration').value).toBe('ZA111111');
      cleanup();
      await open(PackPanel, { controller: 'officer' });
      expect(control('notification.icoRegistration').value).toBe('');
    } finally {
      Object.assign(council, { icoRegistration: undefined, controllers: undefined });
    }
  });

  test('a gap that is written on the page leads to its field', async () => {
    await open(PackPanel);
    fireEvent.click(screen.getByRole('button', { name: 'Actions proposed, also to prevent a recurrence' }));
    await settle();
    expect(control('notification.actionsProposed')).toHaveFocus();
  });

  test('says which steps of triage stand in it by themselves', async () => {
    await open(PackPanel, { triage: { ...newValues.triage, containment: [{ key: 'own', wording: 'Fetched it back', state: 'Done', by: 'Sam', note: '' }] } });
    expect(hint('notification.actionsTaken')).toBe('The steps of triage that are done stand in the notification by themselves: Fetched it back.');
  });

  test('tells where an answer comes from in Welsh too', async () => {
    await open(PackPanel, { investigation }, 'cy-GB');
    expect(hint('notification.consequences')).not.toBe('');
  });
});

describe('what is not yet known', () => {
  test('is one list: what triage put into it is ticked for the ICO, and what the ICO was told stays in it until a follow-up', async () => {
    const desk = await open(PackPanel, { notification: { ...newValues.notification, notYetKnown: ['Whether a copy was made'] } });
    const told = (): HTMLElement => screen.getByRole('form', { name: 'Record that the ICO was told' });
    expect(within(told()).getByRole('checkbox', { name: 'Whether a copy was made' })).toBeChecked();
    type('notification.notYetKnown-other', 'Who else opened it');
    await press('Save the answers');
    expect(desk.found.values.notification.notYetKnown).toEqual(['Whether a copy was made', 'Who else opened it']);
    expect(within(told()).getByRole('checkbox', { name: 'Who else opened it' })).toBeChecked();
    fireEvent.change(control('told.at-date'), { target: { value: '2026-11-22' } });
    fireEvent.change(control('told.at-time'), { target: { value: '10:00' } });
    type('told.how', 'Phone');
    await press('Record it');
    expect(desk.found.values.notification.submissions[0].unknown).toEqual(expect.arrayContaining(['Whether a copy was made', 'Who else opened it']));
    expect(screen.getByText(/^Left open when the ICO was last told: .*Whether a copy was made/)).toBeInTheDocument();
  });

  test('the reference stands ready for the follow-up', async () => {
    await open(PackPanel, { ico: readyValues.ico, notification: readyValues.notification });
    expect([control('told.reference').value, hint('told.reference')]).toEqual(['IC-123456-A1B2', 'From what is recorded already.']);
  });
});

describe('the letter', () => {
  test('says of each part where it comes from', async () => {
    await open(TellPeoplePanel, { notification: { ...newValues.notification, consequences: 'A neighbour knows.' }, facts: { ...newValues.facts, peopleCount: 140 } });
    expect([hint('letter.nature'), hint('letter.consequences'), hint('letter.measures')]).toEqual(['From triage.', 'From the notification pack.', '']);
    expect(hint('told.people')).toBe('How many, never who. Triage says 140.');
    expect(control('told.people')).toHaveValue('');
  });
});

describe('a decision', () => {
  const decided: Partial<CaseValues> = {
    ico: { ...newValues.ico, decision: 'Tell', reason: 'They may be harmed.', decidedAt: now, decidedBy: 'Priya Nandra' },
    notification: { ...newValues.notification, decidedIco: { risk: 'Risk', delegation: 'Head of Governance', departure: '', enteredBy: '' } }
  };

  test('stands beside the reason for the risk, and its own reason is empty until somebody chooses with which one to begin', async () => {
    await open(DecidePanel, decided);
    expect(screen.getByText('The neighbour knows the family.')).toBeInTheDocument();
    expect(control('people.reason')).toHaveValue('');
    const form = within(screen.getByRole('form', { name: 'Tell the people affected' }));
    act(() => { fireEvent.click(form.getByRole('button', { name: 'Begin with the reason about the ICO' })); });
    expect(control('people.reason')).toHaveValue('They may be harmed.');
    expect(form.queryByRole('button', { name: /^Begin with/ })).toBeNull();
  });

  test('has the delegation of the other one where the same person decides, and of nobody else', async () => {
    await open(DecidePanel, decided);
    expect([control('people.delegation').value, hint('people.delegation')]).toEqual(['Head of Governance', expect.stringMatching(/From the decision\.$/)]);
    cleanup();
    await open(DecidePanel, { ...decided, ico: { ...newValues.ico, decision: 'Tell', reason: 'x', decidedAt: now, decidedBy: 'Tom Ashworth' } });
    expect(control('people.delegation')).toHaveValue('');
  });
});
