import * as strings from 'DecisionsStrings';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { IcoDecision, PeopleDecision } from '../../../rules';

/** Who decided it and when; nothing while nobody has. */
export const DecidedBy: React.FC<{ readonly decided: IcoDecision | PeopleDecision; readonly locale: Locale }> = ({ decided, locale }) =>
  decided.decidedAt ? <p>{fill(strings.decided, decided.decidedBy, formatUkDateTime(decided.decidedAt, locale))}</p> : null;
