import strings from '../../../loc/complaints';
import { byKey } from '../../../loc/texts';
import type { LineMark, WorklistParts } from '../../../casework/ui/worklist/parts';
import { awaitedIn, awaitedSteps, decisions, type AwaitedStep } from '../../rules/cases/awaits';
import type { ComplaintCommand } from '../../rules/cases/commands';
import { complaintNatures, complaintTopics } from '../../rules/choices';
import { choiceText, leftText, titleText } from './words';

const words = byKey(strings);
const isAwaited = (awaited: string): awaited is AwaitedStep => (awaitedSteps as readonly string[]).includes(awaited);

const nature: LineMark = { key: 'nature', title: strings.colNature, of: ({ marks }) => marks.nature, text: (stored) => choiceText(stored ?? 'Not decided'), all: complaintNatures };

export const awaitText = (awaited: string): string => words[`await_${awaited}`] ?? awaited;

/** Complaints as lines of the worklist. */
export const complaintWorklist: WorklistParts<ComplaintCommand> = {
  name: ({ title }) => titleText(title),
  titleText,
  leftText,
  bucketText: (bucket) => words[`bucket_${bucket}`] ?? bucket,
  awaitText,
  // a change made directly in SharePoint is settled at the top of any panel; the history shows it in full
  commandFor: (awaited) => (isAwaited(awaited) ? awaitedIn[awaited] : awaited === 'rest' ? 'lookInto' : 'history'),
  rest: 'rest',
  isDecision: (awaited) => decisions.some((each) => each === awaited),
  marks: [{ key: 'topic', title: strings.colTopic, of: ({ title }) => title, text: (stored) => titleText(stored ?? 'Complaint'), all: ['Complaint', ...complaintTopics] }, nature],
  column: nature
};
