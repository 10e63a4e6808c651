import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { placedFields } from '../src/casework/rules/field';
import { sealedKinds } from '../src/casework/rules/kind';
import { deliveries } from '../src/platform/lists/deliveries';
import { caseHistory, notifications, tasks } from '../src/platform/lists/caseLists';
import { breachRules, commandRules } from '../src/breaches/rules';

/**
 * The engine under every log knows no room: it imports no text of one, and names none of its commands, columns and words. A second kind of case would
 * otherwise be told in the words of the first.
 */
const root = path.resolve(__dirname, '..');

/** Namespaces of texts that are the engine's own, or everybody's. */
const enginesTexts = [
  'casework', 'casePage', 'casePanels', 'caseSummary', 'caseWords', 'caseEvents', 'caseHistory', 'caseDisposal', 'caseCore', 'caseHold', 'caseDocuments', 'caseLetters', 'casePeriod', 'caseCommands', 'caseTasks', 'tasks', 'taskMessage', 'myTasks', 'incoming', 'personalData', 'worklist', 'bringIn', 'ownForm', 'staff', 'staffSent', 'told', 'restricted', 'common', 'texts'
];

/** Words of one room's law and work. What every log has (report, decision, investigation, register, deadline) is none of these. */
const roomsWords = [
  'breach', 'breaches', 'ico', 'triage', 'triaged', 'incident', 'incidents', 'severity', 'containment', 'notification', 'pack', 'gdpr', 'caldicott', 'siro', 'article', 'notifiable',
  'complaint', 'complaints', 'complainant', 'sar', 'sars', 'dpia', 'dpias', 'policy', 'policies', 'receipt', 'receipts'
];

/** Columns that the log of every kind has, although its room fills them, and those of the lists that all logs share, such as `HappenedAt` of the history. */
const everyLogsColumns = [
  'Title', 'Reference', 'DueAt', 'ClockState', 'CaseState', 'LeadId', 'Controller', 'HoldFile', 'Restricted', 'ClosedAt', 'DisposalDue', 'DisposedAt', 'ExternalId', 'Source', 'IsImported',
  ...[caseHistory, notifications, tasks, deliveries].flatMap(({ columns }) => Object.keys(columns))
];

/** What stands in rows of before the engine: a kind of event is never renamed. */
const storedBefore = ['src/casework/rules/events/genericEvents.ts: pack', 'src/loc/caseHistory/cy.ts: pack', 'src/loc/caseHistory/en.ts: pack'];

interface Said { readonly file: string; readonly identifiers: readonly string[]; readonly literals: readonly string[] }

const isTag = ({ parent }: ts.Node): boolean => ts.isJsxOpeningElement(parent) || ts.isJsxClosingElement(parent) || ts.isJsxSelfClosingElement(parent);

/** What the code of a file says: its names, and its literals and texts. What a comment gives as an example names nothing. */
function saidIn(file: string): Said {
  const source = ts.createSourceFile(file, fs.readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const identifiers: string[] = [];
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    // an element of HTML is no word of anybody's
    if (ts.isIdentifier(node) && !(isTag(node) && /^[a-z]/.test(node.text))) identifiers.push(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, identifiers, literals };
}

const filesIn = (folder: string): readonly string[] => fs.readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(folder, String(name)))
  // the kind that the engine's tests make up is a room of its own
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|[\\/]testing[\\/]/.test(name));
const engine = ['src/casework', ...enginesTexts.map((name) => `src/loc/${name}`).filter((folder) => !['src/loc/common', 'src/loc/texts'].includes(folder) && fs.existsSync(path.join(root, folder)))]
  .flatMap(filesIn).map(saidIn);

/** `factsChanged` as facts, changed. */
const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u).map((word) => word.toLowerCase());

/** Every place where one of the engine's files says what is asked for. */
const found = (in_: (said: Said) => readonly string[]): readonly string[] => engine.flatMap((said) => [...new Set(in_(said))].map((name) => `${said.file}: ${name}`));

test('the engine is there to be looked at', () => {
  expect(engine.length).toBeGreaterThan(50);
  expect(engine.filter(({ file }) => file.startsWith('src/loc/casework')).flatMap(({ literals }) => literals)).toContain('Reload the page');
});

test('it imports no text of a room', () => {
  expect(found(({ literals }) => literals.flatMap((text) => /(?:^|\/)loc\/(\w+)$/.exec(text)?.[1] ?? []).filter((name) => !enginesTexts.includes(name)))).toEqual([]);
});

/** Commands of every log: the engine has their rules, panels and words. */
const enginesCommands = ['hold', 'controller'];

test('it names no command of a room', () => {
  const commands = Object.keys(commandRules).filter((command) => !enginesCommands.includes(command));
  expect(commands).toContain('triage');
  expect(found(({ literals }) => literals.filter((text) => commands.includes(text)))).toEqual([]);
});

test('it names no column of a room', () => {
  const columns = Object.keys(sealedKinds(breachRules)).filter((name) => !everyLogsColumns.includes(name));
  expect(columns.length).toBeGreaterThan(20);
  expect(placedFields(breachRules.fields).map(({ field }) => field.column)).toContain('RiskReason');
  expect(found(({ identifiers, literals }) => [...identifiers, ...literals].filter((name) => columns.includes(name)))).toEqual([]);
});

test('it says no word of a room', () => {
  expect(found(({ identifiers, literals }) => [...identifiers, ...literals].flatMap(wordsOf).filter((word) => roomsWords.includes(word)))).toEqual(storedBefore);
});
