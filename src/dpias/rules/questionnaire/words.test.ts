import questionsInEnglish from '../../../loc/dpiaQuestions/en';
import questionsInWelsh from '../../../loc/dpiaQuestions/cy';
import screeningInEnglish from '../../../loc/dpiaScreening/en';
import screeningInWelsh from '../../../loc/dpiaScreening/cy';
import { screeningQuestionnaire } from '../screening/questions';
import { criteria } from '../screening/criteria';
import { dpiaQuestionnaire } from './dpia';
import type { Question, Questionnaire } from './questionnaire';
import { wordsOf } from './words';

type Texts = Readonly<Record<string, string>>;

const both: readonly (readonly [Questionnaire, readonly Texts[]])[] = [
  [dpiaQuestionnaire, [questionsInEnglish, questionsInWelsh]], [screeningQuestionnaire, [screeningInEnglish, screeningInWelsh]]
];
const all = ({ sections }: Questionnaire): readonly Question[] => sections.flatMap(({ questions }) => questions);

describe.each(both)('the questionnaire $key', (questionnaire, languages) => {
  const questions = all(questionnaire);
  const places = new Map(questions.map(({ id }, place) => [id, place]));

  test('names no id twice, and each with small letters, digits and _', () => {
    const ids = [...questionnaire.sections.map(({ id }) => id), ...questions.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_]*$/.test(id) || id.startsWith('own_'))).toEqual([]);
  });

  test('has choices where one is chosen, each once, and nowhere else', () => {
    for (const { id, kind, choices } of questions) expect({ id, choices: choices !== undefined && choices.length > 1 && new Set(choices).size === choices.length }).toEqual({ id, choices: kind === 'choice' || kind === 'choices' });
  });

  test('points in each condition to a question before, and to codes that can be chosen there', () => {
    for (const { id, when } of questions) {
      if (!when) continue;
      const asked = questions[places.get(when.question) ?? -1];
      expect({ id, before: (places.get(when.question) ?? Infinity) < (places.get(id) ?? 0), unknown: when.is.filter((code) => !asked.choices?.includes(code)), is: when.is.length > 0 })
        .toEqual({ id, before: true, unknown: [], is: true });
    }
  });

  test('asks in the short form only what the short form can know', () => {
    const isShort = (id: string): boolean => questions[places.get(id) ?? -1].short === true;
    expect(questions.filter(({ short, when }) => short && when && !isShort(when.question)).map(({ id }) => id)).toEqual([]);
  });

  test('has words for every question, choice and section in both languages', () => {
    for (const texts of languages) {
      expect(questions.filter(({ id }) => !texts[`title_${id}`]).map(({ id }) => id)).toEqual([]);
      expect(questionnaire.sections.filter(({ id }) => !texts[`section_${id}`]).map(({ id }) => id)).toEqual([]);
      const without = questions.flatMap(({ id, choices = [] }) => choices.filter((code) => !texts[`choice_${id}_${code}`] && !texts[`choice_${code}`]).map((code) => `${id} ${code}`));
      expect(without).toEqual([]);
    }
  });

  test('leaves no word over that nothing asks for', () => {
    const sections = new Set(questionnaire.sections.map(({ id }) => id));
    const words = new Set(questions.flatMap(({ id, choices = [] }) => [`title_${id}`, `help_${id}`, `example_${id}`, ...choices.map((code) => `choice_${id}_${code}`)]));
    // words that several questions share: only where a question has none of its own for the code
    const shared = (texts: Texts, code: string): boolean => questions.some(({ id, choices = [] }) => choices.includes(code) && !texts[`choice_${id}_${code}`]);
    for (const texts of languages) {
      const left = Object.keys(texts).filter((key) => {
        const [, family, rest] = /^(title|help|example|choice|section|intro)_(.+)$/.exec(key) ?? [];
        if (family === undefined) return false;
        if (family === 'section' || family === 'intro') return !sections.has(rest);
        return !words.has(key) && !(family === 'choice' && shared(texts, rest));
      });
      expect(left).toEqual([]);
    }
  });
});

test('what is taken over is a question of the screening, or a setting that the desk has', () => {
  const screened = new Set(all(screeningQuestionnaire).map(({ id }) => id));
  const origins = all(dpiaQuestionnaire).flatMap(({ id, from }) => (from ? [{ id, from }] : []));
  expect(origins.filter(({ from }) => 'screening' in from && !screened.has(from.screening))).toEqual([]);
  expect(origins.flatMap(({ from }) => ('setting' in from ? [from.setting] : []))).toEqual(['councilName']);
});

test('every criterion rests on questions of the screening, and every yes or no of it counts for one', () => {
  const asked = all(screeningQuestionnaire).filter(({ kind }) => kind === 'choice').map(({ id }) => id);
  const facts = new Set(criteria.flatMap(({ facts: groups }) => groups.flat()));
  expect([...facts].filter((fact) => !asked.includes(fact))).toEqual([]);
  expect(asked.filter((id) => !facts.has(id))).toEqual(['personal_data']);
});

test('every criterion has words in both languages, and no word is left over', () => {
  const codes = [...criteria.map(({ code }) => code), 'noPersonalData', 'noneMet'].sort();
  for (const texts of [screeningInEnglish, screeningInWelsh]) expect(Object.keys(texts).flatMap((key) => /^criterion_(.+)$/.exec(key)?.[1] ?? []).sort()).toEqual(codes);
});

test('security and single people are left out of a publication at first, and nothing that is about the project itself', () => {
  const withheld = (reason: string): readonly string[] => all(dpiaQuestionnaire).filter((question) => question.withheld === reason).map(({ id }) => id);
  expect(withheld('security')).toEqual(['nature_store', 'nature_cctv_where', 'nature_cctv_footage', 'enforcement_logs', 'measures_security']);
  expect([withheld('personal'), withheld('commercial'), withheld('legal')]).toEqual([['need_contact'], ['necessity_processor'], []]);
});

test('who reads that an answer is left out reads it in the help of its question, and the other way round', () => {
  for (const { id, withheld } of all(dpiaQuestionnaire)) {
    const said = [/left out when the DPIA is published/.test(wordsOf({ id, kind: 'text' }, { texts: questionsInEnglish, language: 'en' }).help ?? ''), /gadewir allan pan gyhoeddir y DPIA/.test((questionsInWelsh as Texts)[`help_${id}`] ?? '')];
    expect({ id, said }).toEqual({ id, said: [withheld !== undefined, withheld !== undefined] });
  }
});

test('a project with a low risk is asked about half, and little of it to write out', () => {
  const unconditional = all(dpiaQuestionnaire).filter(({ when }) => !when);
  const short = unconditional.filter((question) => question.short);
  expect(unconditional.length).toBeLessThanOrEqual(45);
  expect(short.length).toBeLessThanOrEqual(25);
  expect(short.filter(({ kind }) => kind === 'text').map(({ id }) => id)).toEqual(['need_aims', 'need_why', 'nature_collect', 'nature_store', 'scope_retention', 'necessity_power', 'necessity_achieves']);
});

test('a code that this version does not know stands as it is, with a word that says so', () => {
  const question = all(dpiaQuestionnaire).find(({ id }) => id === 'necessity_basis') ?? { id: '', kind: 'choice' };
  const { choice } = wordsOf(question, { texts: questionsInEnglish, language: 'en' });
  expect([choice('consent'), choice('soft'), choice('constructor')]).toEqual(['(a) Consent', 'soft (this version has no such choice)', 'constructor (this version has no such choice)']);
});
