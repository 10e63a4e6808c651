import * as fc from 'fast-check';
import cy from '../../../loc/dpiaScreening/cy';
import en from '../../../loc/dpiaScreening/en';
import type { Answers } from '../questionnaire/questionnaire';
import { screeningQuestionnaire } from './questions';
import type { ScreeningResult } from '../choices';
import { screen, type ScreeningReason } from './screen';
import { reasonsText, reasonWords } from './words';

const facts = screeningQuestionnaire.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'choice').map(({ id }) => id));
/** Everything no but these. */
const only = (...yes: readonly string[]): Answers => ({ ...Object.fromEntries(facts.map((fact) => [fact, 'no'])), personal_data: 'yes', ...Object.fromEntries(yes.map((fact) => [fact, 'yes'])) });
const codes = (reasons: readonly ScreeningReason[], asksFor?: ScreeningResult): readonly string[] => reasons.filter((reason) => !asksFor || reason.asksFor === asksFor).map(({ code }) => code);

describe('a DPIA is required', () => {
  test.each([
    // Article 35(3)
    ['by a computer that decides after extensive evaluation', ['evaluation', 'extensive', 'automated'], ['art35_3a']],
    ['by a register of health data on a large scale', ['special', 'large_scale'], ['art35_3b']],
    ['by a town centre that is watched', ['public_place', 'large_scale'], ['art35_3c']],
    // the ICO's ten that need no other criterion
    ['by a benefit that rests on a profile', ['denial', 'evaluation'], ['ico_denial']],
    ['by profiling on a large scale', ['evaluation', 'large_scale'], ['ico_profiling']],
    ['by matching two registers', ['matching'], ['ico_matching']],
    ['by an online service for children', ['vulnerable', 'targeting'], ['ico_targeting']],
    ['by a list of addresses of people who hide', ['harm'], ['ico_harm']],
    // councils
    ['by a camera', ['cctv'], ['desk_cctv']],
    ['by a transfer', ['transfers'], ['desk_transfers']]
  ])('%s', (_, yes, reasons) => {
    const { result, reasons: found } = screen(only(...yes));
    expect(result).toBe('required');
    expect(codes(found, 'required')).toEqual(expect.arrayContaining(reasons));
  });

  test('by two of the nine criteria, each named with the other', () => {
    const { result, reasons } = screen(only('vulnerable', 'highly_personal'));
    expect(result).toBe('required');
    expect(reasons.map(({ code, with: beside }) => [code, beside])).toEqual([['wp_sensitive', ['wp_vulnerable']], ['wp_vulnerable', ['wp_sensitive']]]);
  });

  test('by one of the ICO’s five only together with a criterion that rests on another answer', () => {
    for (const fact of ['innovative', 'biometric', 'genetic', 'invisible', 'tracking']) {
      const alone = screen(only(fact));
      expect([fact, alone.result, alone.reasons.find(({ source }) => source === 'ico')?.with]).toEqual([fact, 'advised', []]);
      const together = screen(only(fact, 'vulnerable'));
      expect([fact, together.result, together.reasons.find(({ source }) => source === 'ico')?.with]).toEqual([fact, 'required', ['wp_vulnerable']]);
    }
  });
});

describe('a DPIA is advised', () => {
  test('by one of the nine criteria', () => {
    expect(screen(only('large_scale'))).toEqual({
      result: 'advised',
      reasons: [{ code: 'wp_large', source: 'wp248', asksFor: 'advised', with: [], questions: ['large_scale'], unsure: false }],
      ifAllUnsureAreNo: 'advised'
    });
  });
});

describe('no DPIA is needed', () => {
  test('where nothing on the lists fits, and where nobody’s information is used', () => {
    expect(screen(only())).toMatchObject({ result: 'notNeeded', reasons: [{ code: 'noneMet' }] });
    expect(screen({ ...only('cctv', 'special', 'large_scale'), personal_data: 'no' })).toMatchObject({ result: 'notNeeded', reasons: [{ code: 'noPersonalData', questions: ['personal_data'] }] });
  });
  test('by a yes to a question that is not asked, since the one before it is a no', () => {
    expect(screen({ ...only(), targeting: 'yes', extensive: 'yes' }).result).toBe('notNeeded');
  });
});

describe('who is not sure', () => {
  test('is asked for a DPIA, and told what it would be without', () => {
    const { result, reasons, ifAllUnsureAreNo } = screen({ ...only('large_scale'), special: 'notSure' });
    expect([result, ifAllUnsureAreNo]).toEqual(['required', 'advised']);
    expect(reasons.map(({ code, unsure }) => [code, unsure])).toEqual([['art35_3b', true], ['wp_sensitive', true], ['wp_large', false]]);
  });
  test('is whoever gave no answer: nothing is not needed before somebody said so', () => {
    expect(screen({})).toMatchObject({ result: 'required', ifAllUnsureAreNo: 'notNeeded' });
    expect(screen({}).reasons.every(({ unsure }) => unsure)).toBe(true);
  });
});

/** Written from the sources again, fact by fact, without the table: Article 35(3), the ICO's examples, WP248 rev.01 III.B. */
function oracle(answers: Answers, unsureIsYes: boolean): ScreeningResult {
  const is = (fact: string): boolean => answers[fact] === 'yes' || (unsureIsYes && answers[fact] !== 'no');
  if (!is('personal_data')) return 'notNeeded';
  const extensive = is('evaluation') && is('extensive');
  const targeting = is('vulnerable') && is('targeting');
  const sensitive = is('special') || is('genetic') || is('biometric');
  if (extensive && is('automated')) return 'required';
  if (sensitive && is('large_scale')) return 'required';
  if (is('public_place') && is('large_scale')) return 'required';
  if (is('cctv') || is('transfers') || is('matching') || targeting || is('harm')) return 'required';
  if (is('denial') && (is('automated') || is('evaluation') || sensitive)) return 'required';
  if (is('evaluation') && is('large_scale')) return 'required';
  const nine = [
    is('evaluation'), is('automated'), is('monitoring') || is('public_place'), sensitive || is('highly_personal'), is('large_scale'), is('vulnerable'), is('innovative'), is('denial')
  ].filter(Boolean).length;
  if (nine >= 2) return 'required';
  // invisible processing and tracking are none of the nine: one of those beside them is enough
  if ((is('invisible') || is('tracking')) && nine >= 1) return 'required';
  // recognising people and genetic data are sensitive themselves: beside them another of the nine, or another sensitive fact
  const sensitiveFacts = ['special', 'genetic', 'biometric', 'highly_personal'].filter(is);
  if ((is('biometric') || is('genetic')) && sensitiveFacts.length >= 2) return 'required';
  return nine === 1 || is('invisible') || is('tracking') ? 'advised' : 'notNeeded';
}

const someAnswers = fc.record(Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom('no', 'no', 'no', 'no', 'yes', 'notSure', '')])));

describe('for any answers', () => {
  test('the result is that of the sources', () => {
    fc.assert(fc.property(someAnswers, (answers) => {
      const { result, ifAllUnsureAreNo } = screen(answers);
      expect([result, ifAllUnsureAreNo]).toEqual([oracle(answers, true), oracle(answers, false)]);
    }), { numRuns: 3000 });
  });

  test('the result is what its strongest reason asks for, and there is a reason', () => {
    fc.assert(fc.property(someAnswers, (answers) => {
      const { result, reasons } = screen(answers);
      expect(reasons.length).toBeGreaterThan(0);
      const strongest = (['required', 'advised', 'notNeeded'] as const).find((each) => reasons.some(({ asksFor }) => asksFor === each));
      expect(strongest).toBe(result);
    }));
  });

  test('another yes never asks for less', () => {
    const rank = { notNeeded: 0, advised: 1, required: 2 };
    fc.assert(fc.property(someAnswers, fc.constantFrom(...facts), (answers, fact) => {
      expect(rank[screen({ ...answers, [fact]: 'yes' }).result]).toBeGreaterThanOrEqual(rank[screen({ ...answers, [fact]: 'no' }).result]);
    }));
  });
});

describe('a reason in words', () => {
  test('says what, who says so, and how it counts', () => {
    const [ico] = screen(only('innovative', 'vulnerable')).reasons;
    expect(reasonWords(ico, en)).toEqual({
      what: 'New technology',
      source: 'The ICO’s list of what is likely to be a high risk',
      how: 'Together with another criterion it requires a DPIA. Here with: People who can hardly say no.'
    });
    expect(reasonWords(screen({ ...only(), cctv: 'notSure' }).reasons[1], en).how).toBe('This alone requires a DPIA. It counts because of an answer that is not sure or missing.');
    expect(reasonWords(screen(only()).reasons[0], cy)).toMatchObject({ what: cy.criterion_noneMet, how: '' });
  });
  test('begins the DPIA', () => {
    expect(reasonsText(screen(only('harm')), en)).toBe('A risk of physical harm (The ICO’s list of what is likely to be a high risk)');
  });
});
