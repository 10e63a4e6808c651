import { emptyInvestigationFile, saveInvestigation, type InvestigationInput } from '.';
import { aCase, context, readyValues } from './testCases';

const input = (changes: Partial<InvestigationInput> = {}): InvestigationInput => ({ ...readyValues.investigation, ...changes });
const found = aCase({ investigation: { ...emptyInvestigationFile, finalEvaluation: 'From an earlier closing.' } });
const save = (changes: Partial<InvestigationInput> = {}) => saveInvestigation(found, input(changes), context);

test('what was found is kept, and an earlier evaluation stays', () => {
  const saved = save({ whatCausedIt: '  Two letters in one envelope.\n' });
  expect(saved).toMatchObject({ ok: true, next: { investigation: { whatCausedIt: 'Two letters in one envelope.', rootCause: 'Process not followed', finalEvaluation: 'From an earlier closing.' } } });
});

test('the event says which answers changed, and none of their words', () => {
  const saved = save();
  expect(saved.ok && saved.events).toEqual([expect.objectContaining({ kind: 'investigation', code: 'investigationChanged', values: { changed: expect.arrayContaining(['whatCausedIt']) } })]);
  expect(JSON.stringify(saved.ok && saved.events)).not.toContain('envelope');
});

test('saving the same again is no event', () => {
  const same = saveInvestigation(aCase(), input(), context);
  expect(same).toMatchObject({ ok: true, events: [] });
});

test('half an answer may be saved, but a lesson or action without text may not', () => {
  expect(save({ howToAvoidAnother: '', rootCause: undefined }).ok).toBe(true);
  expect(save({
    lessons: [{ text: '', spreadBy: 'Head of Housing', audience: '', done: false }],
    actions: [{ text: ' ', owner: '', target: '2027-01-15', state: 'Open', note: '' }]
  })).toEqual({ ok: false, problems: [{ field: 'lessons.0.text', code: 'required' }, { field: 'actions.0.text', code: 'required' }] });
});

test('a row that was added and left empty is left out', () => {
  const saved = save({ lessons: [{ text: ' ', spreadBy: '', audience: '', done: false }, ...readyValues.investigation.lessons] });
  expect(saved.ok && saved.next.investigation.lessons).toEqual(readyValues.investigation.lessons);
});

test('a day that is none and a name that is a novel are refused beside their field', () => {
  expect(save({ actions: [{ text: 'Train', owner: 'x'.repeat(256), target: '2027-02-29', state: 'Open', note: '' }] }))
    .toEqual({ ok: false, problems: [{ field: 'actions.0.owner', code: 'tooLong' }, { field: 'actions.0.target', code: 'day' }] });
});

test('what does not fit into the column is refused on the longest answer, and nothing is cut', () => {
  expect(save({ effects: '😀'.repeat(32_000) })).toEqual({ ok: false, problems: [{ field: 'effects', code: 'fileTooLong' }] });
});

test('script, formulas and right-to-left marks are words like any other', () => {
  const odd = '=HYPERLINK("http://x","y") <script>alert(1)</script> \u202Egnp.exe';
  expect(save({ whatCausedIt: odd })).toMatchObject({ ok: true, next: { investigation: { whatCausedIt: odd } } });
});

test('a closed case is reopened first', () => {
  expect(saveInvestigation(aCase({ caseState: 'Closed' }), input(), context)).toEqual({ ok: false, problems: [{ field: 'caseState', code: 'state' }] });
});
