import strings from '../../../loc/dpiaCases';
import { byKey } from '../../../loc/texts';
import type { LineMark, WorklistParts } from '../../../casework/ui/worklist/parts';
import { awaitedIn, awaitedSteps, decisions, turns, type AwaitedStep } from '../../rules/cases/awaits';
import { publicationStates, screeningResults } from '../../rules/cases/choices';
import type { DpiaCommand } from '../../rules/cases/commands';
import { levels } from '../../rules/risks/risk';
import { choiceText, leftText, resultText, titleText, turnText } from './words';

const words = byKey(strings);
const isAwaited = (awaited: string): awaited is AwaitedStep => (awaitedSteps as readonly string[]).includes(awaited);

const turn: LineMark = { key: 'turn', title: strings.colTurn, of: ({ marks }) => marks.turn, text: (stored) => turnText(stored ?? 'none'), all: turns };
const level: LineMark = { key: 'level', title: strings.colLevel, of: ({ marks }) => marks.level, text: (stored) => (stored === undefined ? strings.level_none : choiceText(stored)), all: levels };
const result: LineMark = { key: 'result', title: strings.colResult, of: ({ marks }) => marks.result, text: (stored) => resultText(stored ?? 'none'), all: screeningResults };
const publication: LineMark = { key: 'publication', title: strings.colPublication, of: ({ marks }) => marks.publication, text: (stored) => choiceText(stored ?? 'Not decided'), all: publicationStates.filter((each) => each !== 'Not decided') };

export const awaitText = (awaited: string): string => words[`await_${awaited}`] ?? awaited;

/** Screenings and DPIAs as lines of the worklist. */
export const dpiaWorklist: WorklistParts<DpiaCommand> = {
  name: ({ title }) => titleText(title),
  titleText,
  leftText,
  dayText: (what) => words[`day_${what}`] ?? what,
  bucketText: (bucket) => words[`bucket_${bucket}`] ?? bucket,
  awaitText,
  // of one that waits for nothing, and of a change made directly in SharePoint, the history shows how it stands
  commandFor: (awaited) => (isAwaited(awaited) ? awaitedIn[awaited] : 'history'),
  rest: 'rest',
  isDecision: (awaited) => decisions.some((each) => each === awaited),
  marks: [turn, level, result, publication],
  column: turn
};
