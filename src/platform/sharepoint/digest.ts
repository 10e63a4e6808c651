import { DeskError, errorFromAnswer } from './errors';

/** A request digest and for how long it may be sent. */
export interface RequestDigest {
  readonly value: string;
  readonly timeoutSeconds: number;
}

/** Gives the digest that a write carries; `renew` after SharePoint called it stale. */
export interface DigestSource {
  current(): Promise<string | undefined>;
  renew(): Promise<string | undefined>;
}

/** With a bearer token (or a person named in a header, on the local tenant) no digest is asked for. */
export const noDigest: DigestSource = {
  current: () => Promise.resolve(undefined),
  renew: () => Promise.resolve(undefined)
};

/** Renewed this long before its end, so that it does not lapse on the way. */
const marginSeconds = 60;

/**
 * Digests of one web from `_api/contextinfo`, fetched on the first write and shared by all that follow. Ages are
 * measured with the monotonic clock, so that neither a wrong PC clock nor its correction matters.
 * @param first the digest that the page came with, if any.
 * @throws DeskError from `current` and `renew` when contextinfo cannot be had.
 */
export function digestsOf(
  webUrl: string,
  send: (url: string, init: RequestInit) => Promise<Response>,
  first?: RequestDigest,
  monotonicMs: () => number = () => performance.now()
): DigestSource {
  let held = first && { value: first.value, staleAt: monotonicMs() + (first.timeoutSeconds - marginSeconds) * 1000 };
  let underway: Promise<string> | undefined;

  const fetchNew = async (): Promise<string> => {
    const response = await send(`${webUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' } }).catch((cause: unknown) => {
      // nothing was on its way yet but the question for a digest
      throw new DeskError('offline', { cause });
    });
    const text = await response.text();
    if (!response.ok) {
      throw errorFromAnswer(response.status, text, { isWrite: false });
    }
    const info = JSON.parse(text) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    held = { value: info.FormDigestValue, staleAt: monotonicMs() + (info.FormDigestTimeoutSeconds - marginSeconds) * 1000 };
    return info.FormDigestValue;
  };
  const renew = (): Promise<string> => {
    underway ??= fetchNew().finally(() => { underway = undefined; });
    return underway;
  };
  return {
    current: () => (held && monotonicMs() < held.staleAt ? Promise.resolve(held.value) : renew()),
    renew
  };
}
