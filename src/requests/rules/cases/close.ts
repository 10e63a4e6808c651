import type { CommandContext } from '../../../casework/rules/command';
import { keptUntil as lastDay } from '../../../casework/rules/disposal/retention';
import { readClosing, type EarlyClosingInput } from '../../../casework/rules/earlyClosing';
import { Problems } from '../../../casework/rules/problems';
import { closings, type Closing } from '../choices';
import { isRightsRequest, openRights } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { RequestCase, RequestValues } from './values';

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
export function closeRequest(
  found: RequestCase, input: EarlyClosingInput, { months, survivor, openTasks = 0, openSearches = 0 }: ClosingFacts, { now }: CommandContext
): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const plain = plainClosing(values);
  const how = plain ?? closings.find((each) => each === input.how && each !== 'Responded' && each !== 'Another door');
  const closing = readClosing(found, input, { plain, how, survivor, notOne: 'not-a-request' }, problems);
  if (openTasks > 0) problems.add('tasks', 'tasks-open');
  if (openSearches > 0) problems.add('searches', 'searches-open');
  if (closing === undefined) return { ok: false, problems: problems.found };
  const { who, why, advice, adviceBy, mergedInto } = closing;
  const keptUntil = lastDay(now, months);
  const next: RequestValues = { ...values, caseState: 'Closed', closedAt: now, disposalDue: keptUntil, file: { ...values.file, closing } };
  return answer(
    problems, next,
    [
      plain ? requestEvent('closed', { keptUntil }) : requestEvent(
        'closedWithoutResponse', { closing: closing.how, keptUntil, who, advice, adviceBy, mergedInto }, { details: why }
      )
    ]
  );
}
