import { Temporal } from 'temporal-polyfill';
import type { DigestSource } from './digest';
import { DeskError, errorFromAnswer, isStaleDigest } from './errors';
import { readErrorBody } from './errorBody';
import { gapBefore, httpDate, isBusy, mayRepeat, retryAfterSeconds, type RetryPolicy } from './retry';
import { stopIfAsked } from './stopIfAsked';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SenderParts {
  readonly fetch: Fetch;
  readonly digests: DigestSource;
  readonly policy: RetryPolicy;
  readonly timeoutMs: number;
  readonly onServerDate: ((serverTime: Temporal.Instant) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends one request until it has a success or a failure that can be told: adds the digest, renews a stale one once
 * (SharePoint has written nothing then), repeats what may be repeated.
 * @throws DeskError for every answer that is not a success, and for none.
 */
export function sender(parts: SenderParts): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const repeatable = mayRepeat(url, init);
    const isWrite = isWriting(init) && !(repeatable && !isMerge(init));
    let digestRenewed = false;
    let attempt = 1;
    for (;;) {
      stopIfAsked(parts.signal);
      const outcome = await sendOnce(parts, url, init, { isWrite, renewDigest: digestRenewed });
      if (outcome.ok) {
        return outcome.response;
      }
      if (outcome.staleDigest && !digestRenewed) {
        digestRenewed = true;
        continue;
      }
      const gap = outcome.worthRepeating && repeatable && attempt <= parts.policy.retries
        ? gapBefore(attempt, outcome.error.retryAfterSeconds, parts.policy)
        : undefined;
      if (gap === undefined) {
        throw outcome.error;
      }
      attempt++;
      await parts.policy.wait(gap);
    }
  };
}

function isWriting(init: RequestInit): boolean {
  return (init.method ?? 'GET').toUpperCase() !== 'GET';
}

function isMerge(init: RequestInit): boolean {
  return new Headers(init.headers).has('X-HTTP-Method');
}

type Outcome =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly error: DeskError; readonly worthRepeating: boolean; readonly staleDigest?: boolean };

async function sendOnce(parts: SenderParts, url: string, init: RequestInit, how: { isWrite: boolean; renewDigest: boolean }): Promise<Outcome> {
  const headers = new Headers(init.headers);
  if (isWriting(init) && !headers.has('Authorization') && !headers.has('X-RequestDigest')) {
    const digest = await (how.renewDigest ? parts.digests.renew() : parts.digests.current());
    if (digest !== undefined) {
      headers.set('X-RequestDigest', digest);
    }
  }
  const offlineBefore = typeof navigator !== 'undefined' && navigator.onLine === false;
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), parts.timeoutMs + timeToUpload(init.body));
  let response: Response;
  try {
    response = await parts.fetch(url, { ...init, headers, signal: timer.signal });
  } catch (cause) {
    if (cause instanceof DeskError) {
      // of a batch, which has been repeated as a whole already
      return { ok: false, error: cause, worthRepeating: false };
    }
    // no answer: a read changed nothing; a write that was on its way may have been committed
    const kind = !how.isWrite || offlineBefore ? 'offline' : 'unknown-outcome';
    return { ok: false, error: new DeskError(kind, { cause }), worthRepeating: true };
  } finally {
    clearTimeout(timeout);
  }
  hearServerDate(parts, response);
  if (response.ok) {
    return isSignInPage(response)
      ? { ok: false, error: new DeskError('signed-out', { status: response.status }), worthRepeating: false }
      : { ok: true, response };
  }
  const bodyText = await response.text();
  const askedSeconds = retryAfterSeconds(response.headers, Temporal.Now.instant());
  const error = errorFromAnswer(response.status, bodyText, { isWrite: how.isWrite, retryAfterSeconds: askedSeconds });
  return { ok: false, error, worthRepeating: isBusy(response.status), staleDigest: isStaleDigest(response.status, readErrorBody(bodyText)) };
}

/** A slow line of a home or a phone; a file that takes longer is given up. */
const slowestBytesPerSecond = 50_000;

function timeToUpload(body: RequestInit['body']): number {
  const bytes = body instanceof Blob ? body.size : body instanceof ArrayBuffer ? body.byteLength : 0;
  return (bytes / slowestBytesPerSecond) * 1000;
}

/** A lapsed session may answer with the sign-in page of Entra ID, which is a success only by its status. */
function isSignInPage(response: Response): boolean {
  return response.redirected && (response.headers.get('Content-Type') ?? '').includes('text/html');
}

function hearServerDate(parts: SenderParts, response: Response): void {
  const serverTime = parts.onServerDate && httpDate(response.headers.get('Date') ?? '');
  if (serverTime) {
    parts.onServerDate?.(serverTime);
  }
}
