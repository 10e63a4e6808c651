import strings from '../../../../loc/breachCasePage';
import { byKey } from '../../../../loc/texts';
import type { CasePageParts } from '../../../../casework/ui/page/parts';
import type { BreachFixed, CaseCommand, CaseValues } from '../../../rules';
import { awaitedSteps, type AwaitedStep } from '../../../rules/cases/awaits';
import { caseEnd, caseSteps } from '../../../rules/cases/caseSteps';
import { clockMoments } from '../../../rules/cases/clockMoments';
import { awaitText } from '../worklist/words';
import { Summary } from './Summary';
import { Waiting } from './Waiting';

const words = byKey(strings);
const isAwaited = (step: string): step is AwaitedStep => (awaitedSteps as readonly string[]).includes(step);

/** What a case awaits has the words of the worklist; what closing asks has its own, as something to do. */
function missingText(key: string): string {
  const [, family, code] = /^(await|closing)_(.*)$/.exec(key) ?? [];
  return family === 'await' && isAwaited(code) ? awaitText(code) : words[`missing_${code}`] ?? key;
}

/** Breaches on the page of a case. */
export const breachPage: CasePageParts<CaseValues, BreachFixed, CaseCommand> = {
  steps: caseSteps,
  stepText: (key) => words[`step_${key}`] ?? key,
  missingText,
  clock: ({ values }, now) => clockMoments(values, now),
  momentText: (key) => words[`moment_${key}`] ?? key,
  end: caseEnd,
  keptText: strings.kept,
  Summary,
  Waiting
};
