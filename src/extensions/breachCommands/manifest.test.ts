import * as fs from 'fs';
import * as path from 'path';
import { breachCommandSetId } from '../../breaches';

interface Manifest {
  readonly id: string;
  readonly items: Readonly<Record<string, { readonly title: Readonly<Record<string, string>> }>>;
}

const manifest = JSON.parse(fs.readFileSync(path.join(__dirname, 'BreachCommandSet.manifest.json'), 'utf8')) as Manifest;
const strings = (language: string, area = 'incoming'): Record<string, string> => jest.requireActual<{ default: Record<string, string> }>(path.join(__dirname, '../../loc', area, language)).default;
const onCases = ['triage', 'assign', 'record', 'decide', 'pack', 'tell', 'investigate', 'close', 'reopen', 'hold', 'history', 'export', 'dispose'];
/** Those of the engine have their words there. */
const titleIn = (language: string, command: string): string => strings(language, 'cases')[`command_${command}`] ?? strings(language, 'caseCore')[`command_${command}`];
const titleOf = (command: string): Record<string, string> => ({ default: titleIn('en', command), 'cy-GB': titleIn('cy', command) });

test('set-up registers the command set under the id of its manifest', () => {
  expect(manifest.id).toBe(breachCommandSetId);
});

test('the commands have the titles of the strings, in Welsh under the one spelling of the locale that SharePoint reads', () => {
  const titles = Object.fromEntries(Object.entries(manifest.items).map(([name, { title }]) => [name, title]));
  expect(titles).toEqual({
    ...Object.fromEntries(onCases.map((command) => [command.toUpperCase(), titleOf(command)])),
    TAKEN_IN: { default: strings('en').takenInCommand, 'cy-GB': strings('cy').takenInCommand },
    SHOW_NEW: { default: strings('en').showNewCommand, 'cy-GB': strings('cy').showNewCommand },
    CASE: { default: strings('en').caseCommand, 'cy-GB': strings('cy').caseCommand }
  });
});
