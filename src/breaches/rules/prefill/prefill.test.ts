import { emptyNotificationFile, type NotificationFile } from '../decisions/notificationFile';
import { saveNotification } from '../decisions/saveNotification';
import { aCase, context, newValues, readyValues } from '../investigation/testCases';
import { emptyInvestigationFile, type InvestigationFile } from '../investigation/investigationFile';
import { saveInvestigation } from '../investigation/saveInvestigation';
import type { CaseValues } from '../cases/caseValues';
import { earlierReasons, emptied, filled, joined, knownDelegation, prefilledInvestigation, prefilledLetter, prefilledNotification } from '.';

const words = (about: string, decision: string): string => `${about === 'ico' ? 'ICO' : 'People'} ${decision}`;
const notification = (more: Partial<NotificationFile>): NotificationFile => ({ ...emptyNotificationFile, ...more });
const investigation = (more: Partial<InvestigationFile>): InvestigationFile => ({ ...emptyInvestigationFile, ...more });
const action = (text: string, target: string | undefined, state: 'Open' | 'Done' | 'Dropped' = 'Open') => ({ text, owner: 'Pat', target, state, note: '' });

describe('what was answered elsewhere', () => {
  const answered = { a: '', b: 'mine', c: undefined as string | undefined, list: [] as readonly string[] };

  test('stands where nothing was answered, with where it comes from; the first that says something counts', () => {
    expect(filled(answered, { a: [{ source: 'triage', answer: ' ' }, { source: 'pack', answer: 'theirs' }], b: [{ source: 'triage', answer: 'theirs' }], c: [{ source: 'report', answer: undefined }] }))
      .toEqual({ answers: { ...answered, a: 'theirs' }, from: { a: 'pack' } });
  });

  test('stays away where somebody emptied it', () => {
    expect(filled(answered, { a: [{ source: 'pack', answer: 'theirs' }] }, ['a'])).toEqual({ answers: answered, from: {} });
    expect(emptied({ a: '', b: 'x', c: undefined }, { from: { a: 'pack', b: 'pack' } }, ['c'])).toEqual(['c', 'a']);
    expect(emptied({ a: 'again', b: 'x', c: 'y' }, { from: { a: 'pack' } }, ['c'])).toBeUndefined();
  });

  test('is told once where it stands in another text already', () => {
    expect(joined('Distress.\nA neighbour knows.', '', ' A neighbour knows. ', 'Fraud.')).toBe('Distress.\nA neighbour knows.\nFraud.');
  });
});

describe('the notification', () => {
  test.each([['ransomware', 'Yes'], ['postWrongPerson', 'No'], ['notSure', undefined]] as const)('takes from the kind %s that a cyber incident is: %s', (incidentKind, isCyber) => {
    expect(prefilledNotification({ ...newValues, facts: { ...newValues.facts, incidentKind } }).answers.isCyber).toBe(isCyber);
  });

  test('takes effects and plans from the investigation: open actions with the last of their days, else what will avoid another one', () => {
    const found = { effects: 'Embarrassment.', howToAvoidAnother: 'Check the window.', actions: [action('Buy windows', '2027-01-15'), action('Train the post room', '2027-02-01'), action('Given up', '2028-01-01', 'Dropped')] };
    const { answers, from } = prefilledNotification({ ...newValues, investigation: investigation(found) });
    expect(answers).toMatchObject({ consequences: 'Embarrassment.', actionsProposed: 'Buy windows\nTrain the post room', preventionBy: '2027-02-01' });
    expect(from).toMatchObject({ consequences: 'investigation', actionsProposed: 'investigation', preventionBy: 'investigation' });
    expect(prefilledNotification({ ...newValues, investigation: investigation({ ...found, actions: [] }) }).answers).toEqual(expect.objectContaining({ actionsProposed: 'Check the window.' }));
  });

  test('names no day when all will be done while an action has none', () => {
    expect(prefilledNotification({ ...newValues, investigation: investigation({ actions: [action('Buy windows', '2027-01-15'), action('Think', undefined)] }) }).answers.preventionBy).toBeUndefined();
  });

  test('an answer that an officer emptied stays empty after the save, and one that is given again counts', () => {
    const values: CaseValues = { ...newValues, investigation: investigation({ effects: 'Embarrassment.' }) };
    const { answers } = prefilledNotification(values);
    const cleared = saveNotification({ values }, { ...answers, consequences: ' ' });
    if (!cleared.ok) throw new Error('refused');
    expect(cleared.next.notification.leftEmpty).toEqual(['consequences']);
    expect(prefilledNotification(cleared.next)).toMatchObject({ answers: { consequences: '' } });
    expect(prefilledNotification(cleared.next).from.consequences).toBeUndefined();
    const given = saveNotification({ values: cleared.next }, { ...answers, consequences: 'Distress.' });
    expect(given).toMatchObject({ ok: true, next: { notification: { consequences: 'Distress.', leftEmpty: undefined } } });
  });

  test('the council’s number follows the settings; another one is the case’s own', () => {
    const { answers, from } = prefilledNotification(newValues, 'Z1234567');
    expect([answers.icoRegistration, from.icoRegistration]).toEqual(['Z1234567', 'settings']);
    expect(saveNotification({ values: newValues }, { ...answers, howFound: 'Told by a resident.' }, 'Z1234567')).toMatchObject({ ok: true, next: { notification: { icoRegistration: '', leftEmpty: undefined } } });
    expect(saveNotification({ values: newValues }, { ...answers, icoRegistration: 'ZA1' }, 'Z1234567')).toMatchObject({ ok: true, next: { notification: { icoRegistration: 'ZA1' } } });
  });
});

describe('the letter', () => {
  const values: CaseValues = { ...newValues, notification: notification({ consequences: 'A neighbour knows.', actionsTaken: 'We have it back.', actionsProposed: 'Windows.', adviceToPeople: 'Ring us.' }) };

  test('begins with triage and the notification in the language of the page', () => {
    expect(prefilledLetter(values, 'en-GB', 'en-GB')).toEqual({
      answers: { nature: 'A letter went to the wrong resident.', consequences: 'A neighbour knows.', measures: 'We have it back.\nWindows.', advice: 'Ring us.' },
      from: { nature: 'triage', consequences: 'pack', measures: 'pack', advice: 'pack' }
    });
    expect(prefilledLetter(values, 'cy-GB', 'en-GB')).toEqual({ answers: { nature: '', consequences: '', measures: '', advice: '' }, from: {} });
  });

  test('takes the steps of triage that were done where the notification says nothing of them', () => {
    const step = (wording: string, state: 'Done' | 'To do') => ({ key: 'own', wording, state, by: '', note: '' });
    const triage = { ...newValues.triage, containment: [step('Fetched it back', 'Done'), step('Ring again', 'To do')] };
    expect(prefilledLetter({ ...newValues, triage }, 'en-GB', 'en-GB')).toMatchObject({ answers: { measures: 'Fetched it back' }, from: { measures: 'triage' } });
  });

  test('that was saved stands as it was saved, with its gaps', () => {
    const saved = { nature: 'We sent it to your neighbour.', consequences: '', measures: '', advice: '' };
    expect(prefilledLetter({ ...values, notification: { ...values.notification, letters: { 'en-GB': saved } } }, 'en-GB', 'en-GB')).toEqual({ answers: saved, from: {} });
  });
});

describe('the investigation', () => {
  test('takes whether anybody needs telling from the decisions with the reasons that were given, and effects and plans from the notification', () => {
    const values: CaseValues = { ...readyValues, investigation: emptyInvestigationFile, notification: { ...readyValues.notification, actualHarm: 'She moved.', actionsProposed: 'Windows.' } };
    const { answers, from } = prefilledInvestigation(values, words);
    expect(answers).toMatchObject({
      doPeopleNeedTelling: 'People Do not tell: The risk is not high.', doesIcoNeedTelling: 'ICO Tell: A risk is likely.', effects: 'A neighbour knows of the arrears.\nShe moved.', howToAvoidAnother: 'Windows.', whatCausedIt: ''
    });
    expect(from).toEqual({ doPeopleNeedTelling: 'decision', doesIcoNeedTelling: 'decision', effects: 'pack', howToAvoidAnother: 'pack' });
  });

  test('makes up no reason: without a decision, or a decision without one, nothing stands there', () => {
    expect(prefilledInvestigation(newValues, words)).toEqual({ answers: expect.objectContaining({ doPeopleNeedTelling: '', doesIcoNeedTelling: '' }), from: {} });
    expect(prefilledInvestigation({ ...newValues, ico: { ...newValues.ico, decision: 'Tell' } }, words).from).toEqual({});
  });

  test('what an officer wrote stays, and what was emptied stays empty', () => {
    const values: CaseValues = { ...readyValues, investigation: { ...emptyInvestigationFile, effects: 'Mine.' } };
    const { answers } = prefilledInvestigation(values, words);
    expect(answers.effects).toBe('Mine.');
    const saved = saveInvestigation(aCase(values), { ...answers, doesIcoNeedTelling: '' }, context);
    if (!saved.ok) throw new Error('refused');
    expect(saved.next.investigation).toMatchObject({ doPeopleNeedTelling: 'People Do not tell: The risk is not high.', doesIcoNeedTelling: '', leftEmpty: ['doesIcoNeedTelling'] });
    expect(prefilledInvestigation(saved.next, words).answers.doesIcoNeedTelling).toBe('');
  });
});

describe('a decision', () => {
  const record = { risk: 'Risk', delegation: 'Head of Governance', departure: '', enteredBy: '' } as const;
  const values: CaseValues = { ...readyValues, riskReason: 'The neighbour knows the family.', people: newValues.people, notification: { ...readyValues.notification, decidedIco: record } };

  test('is taken under the delegation of the other one where the same person takes it', () => {
    expect(knownDelegation(values, 'people', 'priya nandra ')).toBe('Head of Governance');
    expect(knownDelegation(values, 'people', 'Tom Ashworth')).toBe('');
    expect(knownDelegation({ ...values, ico: newValues.ico }, 'people', 'Priya Nandra')).toBe('');
  });

  test('may begin with the reason of the risk test or of the other decision, each once, and none is made up', () => {
    expect(earlierReasons(values, 'people')).toEqual([{ source: 'riskTest', reason: 'The neighbour knows the family.' }, { source: 'decision', reason: 'A risk is likely.' }]);
    expect(earlierReasons({ ...values, riskReason: 'A risk is likely.' }, 'people')).toEqual([{ source: 'riskTest', reason: 'A risk is likely.' }]);
    expect(earlierReasons(newValues, 'ico')).toEqual([]);
  });
});
