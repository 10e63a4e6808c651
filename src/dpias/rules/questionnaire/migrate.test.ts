import * as fs from 'fs';
import * as path from 'path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { readOwnQuestions } from '../contentText';
import { problemsOfAnswer } from './answer';
import { placedQuestions } from './ask';
import { dpiaQuestionnaire } from './dpia';
import { migrate } from './migrate';
import { migrations, type Migration } from './migrations';
import type { Answers, Questionnaire } from './questionnaire';

const answersSchema = v.record(v.string(), v.union([v.string(), v.array(v.string())]));
const fixtureSchema = v.object({
  version: v.number(), about: v.string(), answers: answersSchema, own: v.unknown(), becomes: answersSchema, left: v.array(v.object({ id: v.string(), answer: v.union([v.string(), v.array(v.string())]) }))
});
const fixtureOf = (version: number): v.InferOutput<typeof fixtureSchema> =>
  v.parse(fixtureSchema, JSON.parse(fs.readFileSync(path.join(__dirname, 'versions', `version${version}.json`), 'utf8')));

const older = Array.from({ length: dpiaQuestionnaire.version - 1 }, (_, place) => place + 1);

test('there is a step, and a fixture, from every older version', () => {
  expect(migrations.map(({ from }) => from)).toEqual(older);
  expect(fs.readdirSync(path.join(__dirname, 'versions')).sort()).toEqual(older.map((version) => `version${version}.json`));
});

describe.each(older)('answers of version %i', (version) => {
  const fixture = fixtureOf(version);
  const { own, unread } = readOwnQuestions(fixture.own);
  const migrated = migrate({ version, answers: fixture.answers, own }, dpiaQuestionnaire);

  test('become answers of today, and what no question takes is named', () => {
    expect(unread).toEqual([]);
    expect(migrated).toMatchObject({ version: dpiaQuestionnaire.version, answers: fixture.becomes, left: fixture.left, isNewer: false });
  });
  test('fit the questions of today', () => {
    const questions = placedQuestions({ questionnaire: dpiaQuestionnaire, own });
    expect(questions.flatMap(({ question }) => (migrated.answers[question.id] === undefined ? [] : problemsOfAnswer(question, migrated.answers[question.id])))).toEqual([]);
  });
});

test('every target of a step is a question of a version after it', () => {
  const ids = new Set([...placedQuestions({ questionnaire: dpiaQuestionnaire, own: [] }).map(({ question }) => question.id), ...migrations.flatMap(({ renamed = {}, split = {} }) => [...Object.keys(renamed), ...Object.keys(split)])]);
  expect(migrations.flatMap(({ renamed = {}, split = {} }) => [...Object.values(renamed), ...Object.values(split).flat()]).filter((id) => !ids.has(id))).toEqual([]);
});

test('where an answer went is told, with the questions that came out of the same one', () => {
  const { moved } = migrate({ version: 1, answers: { purposes: 'Quicker', contact: 'Morgan' }, own: [] }, dpiaQuestionnaire);
  expect(moved).toEqual([{ from: 'contact', to: ['need_contact'] }, { from: 'purposes', to: ['purposes_benefits', 'purposes_effect', 'purposes_enforcement'] }]);
});

test('answers of today stay as they are, and those of a version that is not known yet too', () => {
  const answers = { need_aims: 'Permits', scope_data: ['contact'] };
  expect(migrate({ version: 2, answers, own: [] }, dpiaQuestionnaire)).toEqual({ version: 2, answers, moved: [], left: [], isNewer: false });
  expect(migrate({ version: 9, answers: { new_one: 'x' }, own: [] }, dpiaQuestionnaire)).toEqual({ version: 9, answers: { new_one: 'x' }, moved: [], left: [], isNewer: true });
});

describe('through several steps', () => {
  const steps: readonly Migration[] = [
    { from: 1, renamed: { colour: 'shade' }, split: { both: ['one', 'two'] } },
    { from: 2, renamed: { shade: 'hue' }, choices: { hue: { red: 'crimson', sea: 'blue' }, many: { a: 'alpha', b: 'alpha' } } }
  ];
  const questionnaire: Questionnaire = {
    key: 'dpia', version: 3,
    sections: [{ id: 's', questions: [{ id: 'hue', kind: 'choice', choices: ['crimson', 'blue'] }, { id: 'one', kind: 'text' }, { id: 'two', kind: 'text' }, { id: 'many', kind: 'choices', choices: ['alpha', 'c'] }] }]
  };
  const run = (version: number, answers: Answers): Answers => migrate({ version, answers, own: [] }, questionnaire, steps).answers;

  test('a question is renamed, its codes too, and a split text stands in the first', () => {
    expect(run(1, { colour: 'red', both: 'text', many: ['a', 'b', 'c'] })).toEqual({ hue: 'crimson', one: 'text', many: ['alpha', 'alpha', 'c'] });
    expect(run(2, { shade: 'sea' })).toEqual({ hue: 'blue' });
    expect(run(3, { hue: 'red' })).toEqual({ hue: 'red' });
  });
  test('an old and a new answer to one question stand in it both, the same one once', () => {
    expect(run(1, { both: 'old', one: 'new' })).toEqual({ one: 'old\n\nnew' });
    expect(run(1, { both: 'same', one: 'same' })).toEqual({ one: 'same' });
    expect(run(1, { both: ' ', one: 'new' })).toEqual({ one: 'new' });
  });
});

test('nothing that was answered is lost, whatever the ids are called', () => {
  const ids = fc.oneof(fc.constantFrom('need', 'nature', 'controller', 'need_aims', 'nature_use', 'scope_special', 'constructor', 'toString', '__proto__'), fc.string({ minLength: 1, maxLength: 12 }));
  fc.assert(fc.property(fc.dictionary(ids, fc.stringMatching(/^[a-z]{5,9}$/), { maxKeys: 8 }), fc.constantFrom(1, 2), (answers, version) => {
    const { answers: next, left } = migrate({ version, answers, own: [] }, dpiaQuestionnaire);
    const all = [...Object.values(next), ...left.map(({ answer }) => answer)].flat().join('\n');
    for (const text of Object.values(answers)) expect(all).toContain(text);
  }));
});
