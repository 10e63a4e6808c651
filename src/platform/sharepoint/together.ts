import { inParts } from './filters';
import type { SPFI } from './pnpBatch';
import './pnpBatch';
import { stopIfAsked } from './stopIfAsked';

/** SharePoint takes no more in one batch; of itself PnPjs would send twenty at a time. */
export const mostTogether = 100;

/**
 * Several questions to one site in one call. Each is answered or refused for itself.
 * @param ask puts the questions; it must put them all before it waits for anything
 * @throws DeskError when the call itself fails
 */
export async function inOneCall<Answers extends readonly unknown[]>(
  sp: SPFI, ask: (batch: SPFI) => { readonly [Index in keyof Answers]: Promise<Answers[Index]> }
): Promise<{ readonly [Index in keyof Answers]: PromiseSettledResult<Answers[Index]> }> {
  const [batch, execute] = sp.batched({ maxRequests: mostTogether });
  const settled = Promise.allSettled(ask(batch));
  await execute();
  return (await settled) as { readonly [Index in keyof Answers]: PromiseSettledResult<Answers[Index]> };
}

/** @throws what the question was refused with */
export function answered<Answer>(result: PromiseSettledResult<Answer>): Answer {
  if (result.status === 'rejected') {
    throw result.reason;
  }
  return result.value;
}

/**
 * Many pieces of work on one site, so many a call, one call after the other. Each is done or refused for itself.
 * @param begin makes one piece with the site that it is given, before it waits for anything
 * @param onDone after each call: how many have an answer by now
 * @returns in the order of `all`, one for each; fewer when a call itself failed or somebody stopped it, which is in `stopped`: what has no answer there may or may not be done
 */
export async function inBatches<Each, Answer>(
  sp: SPFI, all: readonly Each[], begin: (each: Each, batch: SPFI) => Promise<Answer>, { onDone, signal, most = mostTogether }: {
    readonly onDone?: (done: number) => void; readonly signal?: AbortSignal | undefined; readonly most?: number;
  } = {}
): Promise<{ readonly results: readonly PromiseSettledResult<Answer>[]; readonly stopped: unknown }> {
  const results: PromiseSettledResult<Answer>[] = [];
  try {
    for (const part of inParts(all, most)) {
      stopIfAsked(signal);
      results.push(...await inOneCall<readonly Answer[]>(sp, (batch) => part.map((each) => begin(each, batch))));
      onDone?.(results.length);
    }
  } catch (stopped) {
    return { results, stopped };
  }
  return { results, stopped: undefined };
}
