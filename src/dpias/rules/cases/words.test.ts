import * as fs from 'fs';
import * as path from 'path';
import { nations } from '../../../calendar';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { levels } from '../risks/risk';
import { againstCodes } from '../goLive/against';
import { signDecisions, signProblems } from '../signing/counts';
import { pointAnswers } from '../talk/points';
import { awaitedSteps, reviewStates, signStates, turns } from './awaits';
import {
  caseStates, closings, consultContents, consultOutcomes, consultRegimes, consulteeRoles, formKinds, lookDecisions, publicationStates, reviewReasons, screeningResults, signRoles, unmetCodes
} from './choices';
import { clockStates, dueWhats } from './clock';
import { dpiaCommands } from './commands';
import { consultStates } from './consultClock';
import { emptyDpiaFile } from './dpiaFile';
import { dpiaEvents } from './events';
import { dpiaFields, dpiaFixedFields } from './fields';
import { followingKinds } from './line';
import { stepKeys } from './steps';

const namespaces = ['caseWords', 'casePanels', 'caseSummary', 'caseCore', 'caseCommands', 'caseEvents', 'dpiaCases', 'dpiaEvents', 'dpiaPage'];
const texts = (language: string): Record<string, string> => Object.assign({}, ...namespaces.map((area) => jest.requireActual<{ default: object }>(`../../../loc/${area}/${language}`).default)) as Record<string, string>;

/** Paths of a table of fields, each as its text has it. */
function paths(table: object, before = ''): readonly string[] {
  return Object.entries(table).flatMap(([name, each]: [string, object]) => ('column' in each ? [`${before}${name}`] : paths(each, `${before}${name}_`)));
}
const columns = (table: object): readonly string[] => Object.values(table).map(({ column }: { readonly column: string }) => column);

/** Codes of problems that a rule gives, wherever they stand in its source: those that have a word and another after a hyphen, between quotes. */
function problemCodes(): readonly string[] {
  const sources = fs.readdirSync(__dirname).filter((name) => !/test/i.test(name)).map((name) => fs.readFileSync(path.join(__dirname, name), 'utf8').replace(/from '[^']*'/g, '')).join('\n');
  // words with a hyphen that are no problems
  const none = ['england-and-wales', 'one-by-one', 'moved-on', 'not-needed'];
  return [...new Set([...sources.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code))].filter((code) => !none.includes(code));
}

describe.each(['en', 'cy'])('the words of screenings and DPIAs, %s', (language) => {
  const known = texts(language);
  const missing = (keys: readonly string[]): readonly string[] => keys.filter((key) => !(key in known));
  const of = (family: string, codes: readonly string[]): readonly string[] => codes.map((code) => `${family}_${code}`);

  test('every stored choice has its own', () => {
    const stored = [
      caseStates, formKinds, levels, signRoles, consulteeRoles, consultRegimes, consultContents, consultOutcomes, publicationStates, closings, clockStates, consultStates, signStates, reviewStates, nations, signDecisions, ['Yes', 'No']
    ].flat();
    expect(missing(stored.map((each) => `choice_${choiceKey(each)}`))).toEqual([]);
    expect(missing([
      ...of('result', screeningResults), ...of('decision', lookDecisions), ...of('because', reviewReasons), ...of('unmet', unmetCodes), ...of('against', againstCodes), ...of('sign', signProblems), ...of('point', [...pointAnswers, 'open'])
    ])).toEqual([]);
  });

  test('every command, step, day, thing that is awaited, and whose turn it is', () => {
    expect(missing([
      ...of('command', dpiaCommands.filter((each) => !['assign', 'record', 'reopen', 'hold', 'controller', 'history', 'dispose'].includes(each))), ...of('step', stepKeys), ...of('await', [...awaitedSteps, 'rest']), ...of('turn', turns),
      ...of('day', dueWhats), ...of('missing', ['newer', 'viewsWaiting', 'openPoints', 'signRefused', 'tasks', 'lead']),
      ...of('moment', ['looked', 'until', 'submitted', 'advised', 'consulted', 'consultation', 'answered', 'returned', 'approved', 'planned', 'live', 'review'])
    ])).toEqual([]);
  });

  test('every event, its sentence, and every value below it', () => {
    const rules = Object.entries<{ readonly kind: string; readonly title?: readonly string[]; readonly values: object }>(dpiaEvents);
    expect(missing(rules.flatMap(([code, { kind, title = [], values }]) => [...(kind === 'closed' ? [] : [`event_${choiceKey(kind)}`]), `code_${code}`, ...Object.keys(values).filter((name) => !title.includes(name)).map((name) => `value_${name}`)]))).toEqual([]);
  });

  test('every problem that a rule gives', () => {
    expect(problemCodes().length).toBeGreaterThan(40);
    expect(missing(of('problem', problemCodes()))).toEqual([]);
  });

  test('every field, and every column that is fixed or follows', () => {
    const parts = [...Object.keys(emptyDpiaFile).filter((part) => part !== 'v'), 'consultation', 'goLive', 'closing'].map((part) => `file_${part}`);
    expect(missing(of('field', [...paths(dpiaFields).filter((each) => !['controller', 'hold'].includes(each)), ...parts, ...columns(dpiaFixedFields), ...Object.keys(followingKinds)]))).toEqual([]);
  });
});
