import { Temporal } from 'temporal-polyfill';
import { answersOf, checkScreening, type ScreeningDraft } from './draft';

const known = { today: Temporal.PlainDate.from('2026-11-20'), services: ['Housing'] };
const quiet: ScreeningDraft = { reportGuid: 'g', service: 'Housing', project_title: ' Notice boards ', project_what: 'New notice boards in halls.', personal_data: 'no' };
const problemsOf = (draft: ScreeningDraft, about = known): readonly string[] => {
  const checked = checkScreening(draft, about);
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};

test('a project without people’s information is a handful of answers', () => {
  expect(checkScreening(quiet, known)).toEqual({
    ok: true,
    report: {
      reportGuid: 'g', title: 'Notice boards', service: 'Housing', version: 1, result: 'notNeeded', wantedUntil: undefined,
      answers: { project_title: 'Notice boards', project_what: 'New notice boards in halls.', personal_data: 'no' }
    }
  });
});

test('every question that is asked is answered, in the order of the page; none that is hidden', () => {
  expect(problemsOf({ reportGuid: 'g' })).toEqual(['service required', 'project_title required', 'project_what required', 'personal_data required']);
  expect(problemsOf({ ...quiet, personal_data: 'yes' })).toContain('transfers required');
  expect(problemsOf({ ...quiet, personal_data: 'yes', vulnerable: 'no' })).not.toContain('targeting required');
});

test('an answer to a question that is not asked any more is kept in the draft and not saved', () => {
  const draft = { ...quiet, cctv: 'yes' };
  expect(answersOf(draft)).toHaveProperty('cctv', 'yes');
  const checked = checkScreening(draft, known);
  expect(checked.ok && checked.report.answers).not.toHaveProperty('cctv');
});

test('until when a no should hold is a day ahead, within three years; elsewhere it is not asked', () => {
  expect(problemsOf({ ...quiet, wantedUntil: '2026-11-20' })).toEqual(['wantedUntil not-ahead']);
  expect(problemsOf({ ...quiet, wantedUntil: '2029-11-21' })).toEqual(['wantedUntil too-far']);
  expect(problemsOf({ ...quiet, wantedUntil: 'next year' })).toEqual(['wantedUntil not-a-day']);
  const checked = checkScreening({ ...quiet, wantedUntil: '2027-06-30' }, known);
  expect(checked.ok && checked.report.wantedUntil).toBe('2027-06-30');
});

test('where the settings name no services nobody must say one, and none of them is stored as none', () => {
  const { service: _none, ...rest } = quiet;
  expect(problemsOf(rest, { ...known, services: [] })).toEqual([]);
  const checked = checkScreening({ ...quiet, service: 'other' }, known);
  expect(checked.ok && checked.report.service).toBe('');
});
