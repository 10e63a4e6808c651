import type { CaseRole } from '../rules/command';
import type { CaseRoom } from './room';

type Offered = Pick<CaseRoom, 'commands'> & { readonly kind: Pick<CaseRoom['kind'], 'moves'> };

/** A command by the name of its item in the command set's manifest: the same word in capitals. */
export function commandOfItem({ commands }: Offered, item: string): string | undefined {
  return Object.keys(commands).find((command) => command.toUpperCase() === item);
}

/**
 * Whether a command shows for the chosen rows, as far as the view's columns tell: it is enough that one of them allows it. A view without the column of
 * the state shows what the role may do. What really is allowed is asked again of the rows themselves when the command runs.
 * @param states of the chosen rows, as the view has them; undefined where it has none.
 */
export function showsCommand({ commands, kind }: Offered, command: string, role: CaseRole, states: readonly (string | undefined)[]): boolean {
  const rule = commands[command];
  if (!rule.roles.includes(role)) {
    return false;
  }
  // a register is of a period, whatever is chosen
  return !rule.needsRows || states.some((state) => state === undefined || !Object.hasOwn(kind.moves, state) || rule.states.includes(state));
}
