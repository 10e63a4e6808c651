import type { CDPSession } from 'playwright-core';

/** A request that the desk's own scripts sent, and what a batch had in it. */
export interface OwnRequest {
  readonly method: string;
  /** Without the origin, decoded. */
  readonly url: string;
  readonly parts: readonly string[];
}

interface Stack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Stack;
}

interface Sent {
  readonly request: { readonly method: string; readonly url: string; readonly postData?: string };
  readonly initiator: { readonly stack?: Stack };
}

export const isService = (url: string): boolean => /\/_api\/|\/v1\.0\//i.test(url);
const frames = (stack: Stack | undefined): readonly string[] => (stack === undefined ? [] : [...stack.callFrames.map(({ url }) => url), ...frames(stack.parent)]);

/** A stray `%` in a name is no reason to stop. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}

const withoutOrigin = (url: string): string => decoded(url.replace(/^https?:\/\/[^/]+/i, ''));

/** What stands in a batch: SharePoint's is lines of HTTP, Graph's is JSON. */
function partsOf({ url, postData = '' }: Sent['request']): string[] {
  if (!/\/\$batch/i.test(url)) return [];
  if (!postData.trimStart().startsWith('{')) return [...postData.matchAll(/^([A-Z]+) (\S.*?) HTTP\/1\.1/gm)].map(([, method, part]) => `${method ?? ''} ${withoutOrigin(part ?? '')}`);
  const { requests } = JSON.parse(postData) as { readonly requests: readonly { readonly method: string; readonly url: string }[] };
  return requests.map(({ method, url: part }) => `${method} ${withoutOrigin(part)}`);
}

/**
 * Watches what the desk itself asks of SharePoint and Graph. On a list page the page asks too, as SharePoint's own would: a request is the desk's
 * when a script of the solution stands anywhere in the chain of calls that led to it.
 */
export async function watchOwn(devtools: CDPSession): Promise<OwnRequest[]> {
  const own: OwnRequest[] = [];
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.setAsyncCallStackDepth', { maxDepth: 64 });
  devtools.on('Network.requestWillBeSent', (sent: Sent) => {
    if (!isService(sent.request.url) || !frames(sent.initiator.stack).some((url) => url.includes('/_workbench/solution/'))) return;
    own.push({ method: sent.request.method, url: withoutOrigin(sent.request.url), parts: partsOf(sent.request) });
  });
  return own;
}

/** What was asked more than once: reads with the same address, alone or in a batch. */
export function askedTwice(own: readonly OwnRequest[]): readonly string[] {
  const all = own.flatMap(({ method, url, parts }) => (parts.length > 0 ? parts : [`${method} ${url}`]));
  return [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];
}

export const partCount = (own: readonly OwnRequest[]): number => own.reduce((sum, { parts }) => sum + parts.length, 0);
