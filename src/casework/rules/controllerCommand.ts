import type { CaseCommandRule, CaseProblem } from './command';
import type { EventToWrite } from './events/eventTable';
import { genericEvent } from './events/makeEvent';
import { closedState, type AnyCase } from './kind';

/** A controller as the settings name it; its key is stored with the case and never changes. */
export interface NamedController {
  readonly key: string;
  readonly name: string;
}

type Result<V> =
  | { readonly ok: true; readonly next: V; readonly events: readonly EventToWrite<'controller chosen', 'controllerChosen' | 'controllerIsCouncil'>[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Who may say whose case it is: officers and owners, as long as it is open. */
export function controllerCommand<State extends string>(states: readonly State[]): CaseCommandRule<State> {
  return { roles: ['officer', 'owner'], states: states.filter((state) => state !== closedState), many: 'one-by-one', changes: true, needsRows: true };
}

/**
 * Says whose case it is: the council's own, or one of those for which it acts. Letterhead, registration number and DPO follow it.
 * @param chosen the key of the settings; empty for the council @returns problems at `controller`
 */
export function chooseController<Found extends AnyCase>({ values }: Found, chosen: string, known: readonly NamedController[]): Result<Found['values']> {
  const controller = known.find(({ key }) => key === chosen);
  const code = values.controller === chosen ? 'same' : chosen !== '' && !controller ? 'unknown' : undefined;
  if (code !== undefined) return { ok: false, problems: [{ field: 'controller', code }] };
  return {
    ok: true, next: { ...values, controller: chosen },
    events: [controller ? genericEvent('controllerChosen', { controller: controller.name }) : genericEvent('controllerIsCouncil', {})]
  };
}
