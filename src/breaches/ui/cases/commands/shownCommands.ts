import { caseCommands, caseStates, commandRules, type CaseCommand, type CaseRole } from '../../../rules';

/** A command by the name of its item in the command set's manifest: the same word in capitals. */
export function commandOfItem(item: string): CaseCommand | undefined {
  return caseCommands.find((command) => command.toUpperCase() === item);
}

/**
 * Whether a command shows for the chosen rows, as far as the view's columns tell: it is enough that one of them allows it. A view without the column of
 * the state shows what the role may do. What really is allowed is asked again of the rows themselves when the command runs.
 * @param states of the chosen rows, as the view has them; undefined where it has none.
 */
export function showsCommand(command: CaseCommand, role: CaseRole, states: readonly (string | undefined)[]): boolean {
  const rule = commandRules[command];
  if (!rule.roles.includes(role)) {
    return false;
  }
  // the register is of a period, whatever is chosen
  if (command === 'export') {
    return true;
  }
  return states.some((state) => {
    const known = caseStates.find((each) => each === state);
    return known === undefined || rule.states.includes(known);
  });
}
