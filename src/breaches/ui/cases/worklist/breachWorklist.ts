import strings from '../../../../loc/breachWorklist';
import type { LineMark, WorklistParts } from '../../../../casework/ui/worklist/parts';
import { awaitedIn, awaitedSteps, type AwaitedStep, type CaseCommand } from '../../../rules';
import { incidentKinds } from '../../../rules/incidents/incidentKinds';
import { severityBandLabels } from '../../../rules/severity';
import { kindText } from '../fields';
import { awaitText, bandText, bucketText, leftText } from './words';

const decisions: readonly string[] = ['breach', 'ico', 'ico-again', 'people', 'people-again'] satisfies readonly AwaitedStep[];
const isAwaited = (awaited: string): awaited is AwaitedStep => (awaitedSteps as readonly string[]).includes(awaited);

/** A change made directly in SharePoint is settled at the top of any panel; the history shows it in full. */
const commandFor = (awaited: string): CaseCommand => (isAwaited(awaited) ? awaitedIn[awaited] : awaited === 'investigation' ? 'investigate' : 'history');

const severity: LineMark = { key: 'severity', title: strings.colSeverity, of: ({ marks }) => marks.severity, text: bandText, all: severityBandLabels };

/** Breaches as lines of the worklist. */
export const breachWorklist: WorklistParts<CaseCommand> = {
  name: ({ title }) => kindText(title),
  titleText: kindText,
  leftText, bucketText, awaitText, commandFor,
  rest: 'investigation',
  isDecision: (awaited) => decisions.includes(awaited),
  marks: [{ key: 'kind', title: strings.colKind, of: ({ title }) => title, text: (stored) => kindText(stored ?? ''), all: incidentKinds.map(({ choice }) => choice) }, severity],
  column: severity
};
