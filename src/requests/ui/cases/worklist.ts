import strings from '../../../loc/requests';
import { byKey } from '../../../loc/texts';
import type { LineMark, WorklistParts } from '../../../casework/ui/worklist/parts';
import { awaitedIn, awaitedSteps, decisions, type AwaitedStep } from '../../rules/cases/awaits';
import type { RequestCommand } from '../../rules/cases/commands';
import { requestKinds, rights } from '../../rules/choices';
import { lineSearches } from './lineSearches';
import { choiceText, leftText, titleText } from './words';

const words = byKey(strings);
const isAwaited = (awaited: string): awaited is AwaitedStep => (awaitedSteps as readonly string[]).includes(awaited);

const isOfSearches = (awaited: string): boolean => (lineSearches as readonly string[]).includes(awaited);

const kind: LineMark = { key: 'kind', title: strings.colKind, of: ({ marks }) =>
  marks.kind, text: (stored) => choiceText(stored ?? 'Not decided'), all: requestKinds };
/** The title is the rights in their order: a request that asks for several is found by each of them. */
const right: LineMark = {
  key: 'right', title: strings.colRight, of: ({ title }) =>
    title, each: ({ title }) => title.split(', '), text: (stored) => titleText(stored ?? 'Request'), all: ['Request', ...rights]
};

export const awaitText = (awaited: string): string => words[`await_${awaited}`] ?? awaited;

/** Requests as lines of the worklist. */
export const requestWorklist: WorklistParts<RequestCommand> = {
  name: ({ title }) => titleText(title),
  titleText,
  leftText,
  dayText: (what) => words[`day_${what}`] ?? what,
  bucketText: (bucket) => words[`bucket_${bucket}`] ?? bucket,
  awaitText,
  // a change made directly in SharePoint is settled at the top of any panel; the history shows it in full
  commandFor: (awaited) => (isOfSearches(awaited) ? 'searches' : isAwaited(awaited) ? awaitedIn[awaited] : awaited === 'rest' ? 'assess' : 'history'),
  rest: 'rest',
  isDecision: (awaited) => decisions.some((each) => each === awaited),
  marks: [right, kind],
  column: kind
};
