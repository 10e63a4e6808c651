import { Temporal } from 'temporal-polyfill';
import type { CommandContext } from '../../../casework/rules/command';
import { keptUntil as lastDay } from '../../../casework/rules/disposal/retention';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { Problems } from '../../../casework/rules/problems';
import { closings, type Closing } from '../choices';
import { isRightsRequest, openRights } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { ClosingRecord } from './requestFile';
import type { RequestCase, RequestValues } from './values';

export interface CloseInput {
  readonly how: string;
  readonly who: string;
  readonly why: string;
  readonly advice: string;
  readonly adviceBy: string;
  readonly mergedInto: string;
}
export const emptyClosing: CloseInput = { how: '', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' };

/** What is known besides the request. */
export interface ClosingFacts {
  /** Of the council's schedule. */
  readonly months: number;
  /** The request that `mergedInto` names, where there is one. */
  readonly survivor?: RequestCase;
  /** What services are still asked to do. */
  readonly openTasks?: number;
  /** Searches that nobody has settled or withdrawn. */
  readonly openSearches?: number;
}

/** How a request ends by itself: every right is answered, or it leaves by another door. Nobody has to answer for it. */
export function plainClosing(values: Pick<RequestValues, 'kind' | 'rights' | 'file'>): Closing | undefined {
  if (!isRightsRequest(values.kind)) return 'Another door';
  return values.kind === 'Rights request' && openRights(values).length === 0 ? 'Responded' : undefined;
}

/**
 * Closes a request. Where every right is answered, or it is none under data protection law, that is all; before, it asks how it ends, who answers for it, why, and the DPO's advice,
 * and it is counted as what it is. One that is the same as another lives on in the older of the two. Problems: `how`, `who`, `why`, `advice`, `adviceBy`,
 * `mergedInto` (`not-a-request`, `younger`), `tasks` (`tasks-open`), `searches` (`searches-open`: a service would go on
 * looking for a request that is over, and one press withdraws each).
 */
export function closeRequest(found: RequestCase, input: CloseInput, { months, survivor, openTasks = 0, openSearches = 0 }: ClosingFacts, { now }: CommandContext): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const plain = plainClosing(values);
  const how = plain ?? closings.find((each) => each === input.how && each !== 'Responded' && each !== 'Another door');
  if (how === undefined) problems.add('how', 'closing-how');
  const needed = (code: string): string | undefined => (plain === undefined ? code : undefined);
  const line = (name: 'who' | 'adviceBy'): string => {
    const text = normaliseText(input[name]);
    if (plain === undefined && text === '') problems.add(name, `closing-${name}`);
    if (text.length > TEXT_LIMIT) problems.add(name, 'too-long');
    return text;
  };
  const [who, adviceBy] = [line('who'), line('adviceBy')];
  const why = problems.text('why', input.why, needed('closing-why'));
  const advice = problems.text('advice', input.advice, needed('closing-advice'));
  const mergedInto = how === 'Merged' ? input.mergedInto.trim().toUpperCase() : '';
  const into = how === 'Merged' && survivor?.reference === mergedInto && survivor.logId !== found.logId ? survivor : undefined;
  if (how === 'Merged' && (into === undefined || into.values.file.closing?.mergedInto)) problems.add('mergedInto', 'not-a-request');
  if (into && isYounger(into, found)) problems.add('mergedInto', 'younger');
  if (openTasks > 0) problems.add('tasks', 'tasks-open');
  if (openSearches > 0) problems.add('searches', 'searches-open');
  if (how === undefined) return { ok: false, problems: problems.found };
  const closing: ClosingRecord = plain ? { how, who: '', why: '', advice: '', adviceBy: '', mergedInto: '' } : { how, who, why, advice, adviceBy, mergedInto, ...(into ? { mergedId: into.logId } : {}) };
  const keptUntil = lastDay(now, months);
  const next: RequestValues = { ...values, caseState: 'Closed', closedAt: now, disposalDue: keptUntil, file: { ...values.file, closing } };
  return answer(problems, next, [plain ? requestEvent('closed', { keptUntil }) : requestEvent('closedWithoutResponse', { closing: how, keptUntil, who, advice, adviceBy, mergedInto }, { details: why })]);
}

const isYounger = ({ values: { receivedAt } }: RequestCase, { values }: RequestCase): boolean =>
  receivedAt !== undefined && values.receivedAt !== undefined && Temporal.Instant.compare(receivedAt, values.receivedAt) > 0;
