import { breachRules, caseCommands, commandRules } from '../../../rules';
import * as shownCommands from '../../../../casework/ui/shownCommands';

const room = { commands: commandRules, kind: breachRules };
const showsCommand = (command: string, role: 'officer' | 'reviewer' | 'owner', states: readonly (string | undefined)[]): boolean => shownCommands.showsCommand(room, command, role, states);
const commandOfItem = (item: string): string | undefined => shownCommands.commandOfItem(room, item);
const shown = (role: 'officer' | 'reviewer' | 'owner', ...states: (string | undefined)[]): readonly string[] => caseCommands.filter((command) => showsCommand(command, role, states));

test('nothing that changes a case shows without a chosen row', () => {
  expect(shown('officer')).toEqual(['export', 'bringIn']);
});

test('a reviewer is offered what reads', () => {
  expect(shown('reviewer', 'Triage')).toEqual(['history', 'export']);
});

test('a new case is triaged first, a closed one can be reopened', () => {
  expect(shown('officer', 'New')).toEqual(['triage', 'assign', 'record', 'pack', 'hold', 'controller', 'history', 'export', 'bringIn']);
  expect(shown('officer', 'Closed')).toEqual(['record', 'pack', 'reopen', 'hold', 'history', 'export', 'bringIn']);
});

test('only the site owner disposes, and only of closed cases', () => {
  expect(shown('owner', 'Closed')).toContain('dispose');
  expect(shown('owner', 'Triage')).not.toContain('dispose');
  expect(shown('officer', 'Closed')).not.toContain('dispose');
});

test('with several rows it is enough that one allows it', () => {
  expect(shown('officer', 'Closed', 'Triage')).toEqual(expect.arrayContaining(['decide', 'close', 'reopen']));
});

test('a view without the column of the state shows what the role may do', () => {
  expect(shown('officer', undefined)).toEqual(caseCommands.filter((command) => command !== 'dispose'));
});

test('the items of the manifest are the commands in capitals', () => {
  expect(commandOfItem('TELL')).toBe('tell');
  expect(commandOfItem('CASE')).toBeUndefined();
});
