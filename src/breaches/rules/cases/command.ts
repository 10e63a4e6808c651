import type { CaseProblem, CommandContext } from '../../../casework/rules/command';
import type { CaseValues } from './caseValues';
import type { CaseEvent } from './events/caseEvent';

export type { CaseProblem, CommandContext };

export type { CaseEvent, CaseEventKind, EventCode } from './events/caseEvent';

export type CommandResult =
  | { readonly ok: true; readonly next: CaseValues; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };
