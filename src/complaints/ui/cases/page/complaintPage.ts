import shared from '../../../../loc/caseSummary';
import strings from '../../../../loc/complaintPage';
import { byKey } from '../../../../loc/texts';
import { periodText } from '../../../../calendar';
import type { CasePageParts } from '../../../../casework/ui/page/parts';
import { acknowledgementDue, isDataProtection } from '../../../rules/cases/clock';
import type { ComplaintCommand } from '../../../rules/cases/commands';
import { complaintEnd, complaintMoments, complaintSteps } from '../../../rules/cases/steps';
import type { ComplaintFixed, ComplaintValues } from '../../../rules/cases/values';
import { awaitText } from '../worklist';
import { Summary } from './Summary';
import { Waiting } from './Waiting';

const words = byKey({ ...shared, ...strings });

/** Complaints on the page of a case. */
export const complaintPage: CasePageParts<ComplaintValues, ComplaintFixed, ComplaintCommand> = {
  steps: complaintSteps,
  stepText: (key) => words[`step_${key}`] ?? key,
  missingText: (key) => (key.startsWith('await_') ? awaitText(key.slice('await_'.length)) : words[`missing_${key}`] ?? key),
  clock: ({ values }, now) => complaintMoments(values, now),
  momentText: (key) => words[`moment_${key}`] ?? key,
  clockExplained: ({ values }, locale) => {
    const counted = isDataProtection(values.nature) ? acknowledgementDue(values) : undefined;
    return counted ? [periodText(counted, { starts: { received: shared.received }, locale })] : [];
  },
  end: complaintEnd,
  keptText: strings.kept,
  Summary,
  Waiting
};
