import type * as engine from '../../../casework/rules/command';
import type { CaseValues } from './caseValues';
import type { CaseEvent } from './events/caseEvent';

export type { CaseProblem, CommandContext } from '../../../casework/rules/command';

export type { CaseEvent, CaseEventKind, EventCode } from './events/caseEvent';

export type CommandResult = engine.CommandResult<CaseValues, CaseEvent>;
