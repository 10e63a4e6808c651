import * as fs from 'fs';
import * as path from 'path';
import { breachCommandSetId } from '../breaches';
import { caseCommands } from '../breaches/rules';
import { complaintCommandSetId } from '../complaints';
import { complaintCommands } from '../complaints/rules/cases/commands';
import { dpiaCommandSetId } from '../dpias';
import { dpiaCommands } from '../dpias/rules/cases/commands';
import { requestCommandSetId } from '../requests';
import { requestCommands } from '../requests/rules/cases/commands';

interface Manifest {
  readonly id: string;
  readonly items: Readonly<Record<string, { readonly title: Readonly<Record<string, string>> }>>;
}

/** Whose case it is is chosen on the desk alone, which knows whether the council acts for anybody. */
const onLists = (commands: readonly string[]): readonly string[] => commands.filter((command) => command !== 'controller');
const sets = [
  { file: 'breachCommands/BreachCommandSet', id: breachCommandSetId, commands: onLists(caseCommands), texts: ['cases', 'caseCore'] },
  { file: 'complaintCommands/ComplaintCommandSet', id: complaintCommandSetId, commands: onLists(complaintCommands), texts: ['complaints', 'caseCore'] },
  { file: 'requestCommands/RequestCommandSet', id: requestCommandSetId, commands: onLists(requestCommands), texts: ['requests', 'caseCore'] },
  { file: 'dpiaCommands/DpiaCommandSet', id: dpiaCommandSetId, commands: onLists(dpiaCommands), texts: ['dpiaCases', 'caseCore'] }
];
const strings = (language: string, namespace: string): Record<string, string> => jest.requireActual<{ default: Record<string, string> }>(path.join(__dirname, '../loc', namespace, language)).default;

describe.each(sets)('$file', ({ file, id, commands, texts }) => {
  const manifest = JSON.parse(fs.readFileSync(path.join(__dirname, `${file}.manifest.json`), 'utf8')) as Manifest;
  /** Those of the engine have their words there. */
  const word = (language: string, key: string, namespaces = texts): string | undefined => namespaces.map((each) => strings(language, each)[key]).find((text) => text !== undefined);
  const titleOf = (key: string, namespaces = texts): unknown => ({ default: word('en', key, namespaces), 'cy-GB': word('cy', key, namespaces) });

  test('set-up registers it under the id of its manifest', () => {
    expect(manifest.id).toBe(id);
  });

  test('every command of the room has an item with the title of the strings, in Welsh under the one spelling of the locale that SharePoint reads', () => {
    const titles = Object.fromEntries(Object.entries(manifest.items).map(([name, { title }]) => [name, title]));
    const engine = { TAKEN_IN: 'takenInCommand', SHOW_NEW: 'showNewCommand', CASE: 'caseCommand' };
    expect(titles).toEqual({
      ...Object.fromEntries(commands.map((command) => [command.toUpperCase(), titleOf(`command_${command}`)])),
      ...Object.fromEntries(Object.entries(engine).map(([item, key]) => [item, titleOf(key, ['incoming'])]))
    });
  });

  test('the component hides and shows each of them', () => {
    const [, items] = /items: \[([^\]]*)\]/.exec(fs.readFileSync(path.join(__dirname, `${file}.ts`), 'utf8')) ?? [];
    expect([...(items ?? '').matchAll(/'(\w+)'/g)].map(([, item]) => item).sort()).toEqual(commands.map((command) => command.toUpperCase()).sort());
  });
});
