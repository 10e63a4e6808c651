import type * as engine from '../../../casework/ui/panel';
import type { BreachCase, CaseEvent } from '../../rules';

export type { RunOutcome } from '../../../casework/ui/panel';

/** What the shell hands to a panel of one breach case, and to one of many. */
export type CasePanelProps = engine.CasePanelProps<BreachCase, CaseEvent>;
export type CasesPanelProps = engine.CasesPanelProps<BreachCase, CaseEvent>;
