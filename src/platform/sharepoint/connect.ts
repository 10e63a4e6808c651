import type { Queryable } from '@pnp/queryable';
import { errorCheck, parseODataJSON, ResolveOnData } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { Temporal } from 'temporal-polyfill';
import { digestsOf, noDigest, type RequestDigest } from './digest';
import { toDeskError } from './errors';
import { spfi, type SPFI } from './pnp';
import { defaultRetryPolicy, type RetryPolicy } from './retry';
import { sender, type Fetch, type SenderParts } from './send';
import { uploadFetch } from './uploadFetch';

export interface SharePointConnection {
  /** Absolute address of the desk's site. */
  readonly webUrl: string;
  /** The browser's own unless given. */
  readonly fetch?: Fetch;
  /** Sent with every request, such as a bearer token outside a page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The digest that the page came with; `not-needed` where the caller is known by a header; else it is fetched. */
  readonly digest?: RequestDigest | 'not-needed';
  /** Hears the `Date` of each answer, from which a page learns the server's time. */
  readonly onServerDate?: (serverTime: Temporal.Instant) => void;
  readonly retry?: Partial<RetryPolicy>;
  /** A request without an answer is given up after this long. Default two minutes; large files need more. */
  readonly timeoutMs?: number;
  /** Nothing more is sent once it is aborted (`AbortError`); what is on its way is waited for, so that its outcome is known. */
  readonly signal?: AbortSignal;
  /** How reads leave a page that asks much at once: `gatherReads`. Each is a call of its own unless given. */
  readonly gather?: (each: SPFI, webUrl: string, fetch: Fetch) => Fetch;
}

/**
 * PnPjs for one site, with behaviours of our own in place of its `SPFx()` and `SPBrowser()`: those repeat every verb,
 * a POST too, and read `Retry-After` as seconds only. Everything thrown is a `DeskError`.
 */
export function connectSharePoint(connection: SharePointConnection): SPFI {
  const webUrl = connection.webUrl.replace(/\/+$/, '');
  const givenFetch: Fetch = connection.fetch ?? uploadFetch;
  const named: Fetch = (url, init) => {
    const headers = new Headers(init.headers);
    Object.entries(connection.headers ?? {}).forEach(([name, value]) => headers.set(name, value));
    return givenFetch(url, { cache: 'no-store', credentials: 'same-origin', ...init, headers });
  };
  const digests = connection.digest === 'not-needed' ? noDigest : digestsOf(webUrl, named, connection.digest);
  const parts: SenderParts = {
    fetch: named,
    digests,
    policy: { ...defaultRetryPolicy, ...connection.retry },
    timeoutMs: connection.timeoutMs ?? 120_000,
    onServerDate: connection.onServerDate,
    signal: connection.signal
  };
  const through = (fetch: Fetch): SPFI => spfi(webUrl).using(jsonHeaders(), sendThrough(sender({ ...parts, fetch })), parseAnswer(), settle());
  const each = through(named);
  return connection.gather ? through(connection.gather(each, webUrl, named)) : each;
}

/** v3 minimal metadata: it carries the etags, and is what PnPjs' own parsers expect. */
function jsonHeaders(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.pre(async (url, init, result) => {
      init.headers = { Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8', ...init.headers };
      return [url, init, result];
    });
    return instance;
  };
}

function sendThrough(send: (url: string, init: RequestInit) => Promise<Response>): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace((url, init) => send(url.toString(), init));
    return instance;
  };
}

/** The answer's data; for a write that answers nothing, its new etag. */
function parseAnswer(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.parse.replace(errorCheck);
    instance.on.parse(async (url, response, result) => {
      if (result !== undefined) {
        return [url, response, result];
      }
      const text = response.status === 204 ? '' : await response.text();
      const data: unknown = text.trim() ? parseODataJSON(JSON.parse(text)) : { etag: response.headers.get('ETag') };
      return [url, response, data];
    });
    return instance;
  };
}

/** PnPjs keeps the end of its promise under this registered symbol (`Queryable.execute`). */
const rejectMoment = Symbol.for('Queryable_Reject');

function settle(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.using(ResolveOnData());
    instance.on.error(function (error) {
      (this as unknown as { readonly emit: Record<symbol, (value: unknown) => void> }).emit[rejectMoment](toDeskError(error));
    });
    return instance;
  };
}
