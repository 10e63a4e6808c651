import type { SPFI } from '../../../platform/sharepoint/pnpBatch';
import '../../../platform/sharepoint/pnpBatch';

/**
 * Several questions to one site in one call. Each is answered or refused for itself.
 * @param ask puts the questions; it must put them all before it waits for anything
 * @throws DeskError when the call itself fails
 */
export async function inOneCall<Answers extends readonly unknown[]>(
  sp: SPFI, ask: (batch: SPFI) => { readonly [Index in keyof Answers]: Promise<Answers[Index]> }
): Promise<{ readonly [Index in keyof Answers]: PromiseSettledResult<Answers[Index]> }> {
  const [batch, execute] = sp.batched();
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
