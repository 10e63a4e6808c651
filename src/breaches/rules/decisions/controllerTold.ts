import { readInstant, utcSecond } from '../../../calendar';
import type { BreachCase, CaseValues } from '../cases/caseValues';
import type { CommandContext, CommandResult } from '../cases/command';
import { commandRules } from '../cases/commands';
import { caseEvent } from '../cases/events/caseEvent';
import type { ToTell } from '../cases/triageFile';
import type { DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { checkBreach } from './inputs';
import type { Temporal } from 'temporal-polyfill';

/** The entry of *Who else must be told* that is the controller for whom the council processes. */
export const CONTROLLER_ENTRY = 'controller';

/** UK GDPR article 33(2): whether the controller was told, and when; `at` is missing where only that it was told is on record. Undefined: not told. */
export function controllerTold({ triage }: Pick<CaseValues, 'triage'>): { readonly at: Temporal.Instant | undefined } | undefined {
  const row = triage.tell.find(({ key, state }) => key === CONTROLLER_ENTRY && state === 'Told');
  return row && { at: row.at === undefined ? undefined : readInstant(row.at) };
}

export interface ControllerToldInput extends DayAndTime {
  /** Who told the controller. */
  readonly by: string;
  readonly reference: string;
  readonly note: string;
}

/** The entry as it stands, or an empty one. */
export function controllerRow({ triage }: Pick<CaseValues, 'triage'>): ToTell | undefined {
  return triage.tell.find(({ key }) => key === CONTROLLER_ENTRY);
}

/**
 * UK GDPR article 33(2): "The processor shall notify the controller without undue delay after becoming aware of a personal data breach". It has no hours.
 * The fact is kept where triage keeps everybody else who is told.
 * Problems: `controller.at` as `toldAt` gives them, `controller.by`, `controller.note`, `breach`, `caseState`.
 */
export function recordControllerTold({ values }: Pick<BreachCase, 'values'>, input: ControllerToldInput, { now }: CommandContext): CommandResult {
  const problems = new Problems();
  if (!commandRules.decide.states.includes(values.caseState)) problems.add('caseState', values.caseState === 'New' ? 'triage-first' : 'case-closed');
  checkBreach(problems, values);
  const at = problems.doneAt('controller.at', input, { since: values.awareAt, now, tooEarly: 'told-before-aware' });
  const by = problems.text('controller.by', input.by, 'required');
  const reference = problems.text('controller.reference', input.reference);
  const note = problems.text('controller.note', input.note);
  if (!at || problems.found.length > 0) return { ok: false, problems: problems.found };
  const before = controllerRow(values);
  const row: ToTell = { key: CONTROLLER_ENTRY, name: before?.name || 'Controller', state: 'Told', at: at.toString(), by, reference, note };
  if (JSON.stringify(before) === JSON.stringify(row)) return { ok: false, problems: [{ field: 'controller.at', code: 'nothing-changed' }] };
  const tell = before ? values.triage.tell.map((each) => (each === before ? row : each)) : [...values.triage.tell, row];
  return {
    ok: true, next: { ...values, triage: { ...values.triage, tell } },
    events: [caseEvent('controllerTold', { law: 'UK GDPR article 33(2)', at: utcSecond(at), by, reference }, { details: note, at })]
  };
}
