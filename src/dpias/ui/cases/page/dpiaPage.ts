import shared from '../../../../loc/caseSummary';
import strings from '../../../../loc/dpiaPage';
import { byKey } from '../../../../loc/texts';
import type { CasePageParts } from '../../../../casework/ui/page/parts';
import type { DpiaCommand } from '../../../rules/cases/commands';
import { dpiaEnd, dpiaMoments, dpiaStepsOf } from '../../../rules/cases/steps';
import type { DpiaFixed, DpiaValues } from '../../../rules/cases/values';
import { consultExplained } from '../consultExplained';
import { awaitText } from '../worklist';
import { Summary } from './Summary';

const words = byKey({ ...shared, ...strings });

/** Screenings and DPIAs on the page of a case. */
export const dpiaPage: CasePageParts<DpiaValues, DpiaFixed, DpiaCommand> = {
  steps: dpiaStepsOf,
  stepText: (key) => words[`step_${key}`] ?? key,
  missingText: (key) => (key.startsWith('await_') ? awaitText(key.slice('await_'.length)) : words[`missing_${key}`] ?? key),
  clock: ({ values }, now) => dpiaMoments(values, now),
  momentText: (key) => words[`moment_${key}`] ?? key,
  clockExplained: ({ values: { file: { consultation }, nation } }, locale) => (consultation ? [consultExplained(consultation, nation, locale)] : []),
  end: dpiaEnd,
  keptText: strings.kept,
  Summary
};
