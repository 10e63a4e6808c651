import { Temporal } from 'temporal-polyfill';

export interface RetryPolicy {
  /** Tries after the first. */
  readonly retries: number;
  /** First gap without a `Retry-After`; doubles each time. */
  readonly firstGapMs: number;
  /** No gap is longer; an answer that asks for more is handed on as throttled, so that a page can say so. */
  readonly longestGapMs: number;
  /** 0 to 1: how much of a gap is left to chance, so that many pages do not come back at once. */
  readonly jitter: number;
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const defaultRetryPolicy: RetryPolicy = {
  retries: 4,
  firstGapMs: 400,
  longestGapMs: 30_000,
  jitter: 0.3,
  random: Math.random,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};

/**
 * `Retry-After` in whole seconds from `now`, both forms of RFC 9110 §10.2.3: a number of seconds, or an HTTP date.
 * A date is measured against the answer's own `Date` header where there is one, because the computer's clock may be wrong.
 * @returns undefined when there is none, or it cannot be read.
 */
export function retryAfterSeconds(headers: Headers, now: Temporal.Instant): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) {
    return undefined;
  }
  if (/^\d+$/.test(value)) {
    return Number(value);
  }
  const until = httpDate(value);
  const from = httpDate(headers.get('Date') ?? '') ?? now;
  return until ? Math.max(0, Math.ceil(from.until(until).total('seconds'))) : undefined;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads an IMF-fixdate (`Sun, 06 Nov 1994 08:49:37 GMT`), the one form that servers may send (RFC 9110 §5.6.7). */
export function httpDate(text: string): Temporal.Instant | undefined {
  const match = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text.trim());
  const month = match ? months.indexOf(match[2]) + 1 : 0;
  if (!match || month === 0) {
    return undefined;
  }
  const [, day, , year, hour, minute, second] = match;
  return Temporal.PlainDateTime.from({
    year: Number(year), month, day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second)
  }).toZonedDateTime('UTC').toInstant();
}

/** Throttled or too busy: SharePoint has not looked at the request, or asks to be left alone for a while. */
export function isBusy(status: number): boolean {
  return status === 429 || status === 503 || status === 504;
}

/** The gap before try number `attempt` (1 is the first retry), or undefined when the server asks for more than the policy waits. */
export function gapBefore(attempt: number, askedSeconds: number | undefined, policy: RetryPolicy): number | undefined {
  const chance = 1 + policy.jitter * policy.random();
  if (askedSeconds !== undefined) {
    return askedSeconds * 1000 > policy.longestGapMs ? undefined : askedSeconds * 1000 * chance;
  }
  return Math.min(policy.longestGapMs, policy.firstGapMs * 2 ** (attempt - 1) * chance);
}

/** POSTs that only read. Their answer may be asked for twice. */
const readingPosts = /\/(renderlistdataasstream|getitems|contextinfo|getlistitemchangessincetoken|clientpeoplepickersearchuser|clientpeoplepickerresolveuser)(\(|\?|$)/i;

/**
 * What may be sent again without a person asking: reads, and a MERGE with a real etag, which a commit whose answer was
 * lost answers with 412. A POST that adds is never repeated here, because it could make two rows of one.
 */
export function mayRepeat(url: string, init: RequestInit): boolean {
  const method = (init.method ?? 'GET').toUpperCase();
  if (method === 'GET') {
    return true;
  }
  const headers = new Headers(init.headers);
  const verb = (headers.get('X-HTTP-Method') ?? method).toUpperCase();
  if (verb === 'MERGE' || verb === 'PATCH') {
    const etag = headers.get('If-Match');
    return etag !== null && etag !== '*';
  }
  if (verb !== 'POST') {
    return false;
  }
  const path = url.split('?')[0];
  const isBatchOfReads = /\/_api\/\$batch$/i.test(path) && typeof init.body === 'string' && onlyReads(init.body);
  return isBatchOfReads || readingPosts.test(path);
}

/** A batch puts every POST into a changeset, those too that only ask: the first line of each part tells. */
function onlyReads(batchBody: string): boolean {
  return [...batchBody.matchAll(/^([A-Z]+) (\S.*) HTTP\/1\.1\r?$/gm)].every(([, verb, url]) => verb === 'GET' || (verb === 'POST' && readingPosts.test(url.split('?')[0])));
}
