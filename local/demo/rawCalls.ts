/** One hand-made request, as somebody with a script would send it; no client library in between. */
export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface RawCaller {
  get(path: string): Promise<RawAnswer>;
  post(path: string, body?: unknown): Promise<RawAnswer>;
  merge(path: string, body: unknown): Promise<RawAnswer>;
  remove(path: string): Promise<RawAnswer>;
}

/** @param path below `_api/`. */
export function rawCalls(siteUrl: string, upn: string): RawCaller {
  const call = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<RawAnswer> => {
    const response = await fetch(`${siteUrl}/_api/${path}`, {
      method,
      headers: { 'X-Local-User': upn, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', ...more },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    merge: (path, body) => call('POST', path, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }),
    remove: (path) => call('POST', path, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' })
  };
}

/** Done, or refused; any other answer is neither and fails the test that asked. */
export function wasDone({ status, body }: RawAnswer): boolean {
  if (status >= 200 && status < 300) {
    return true;
  }
  // what one may not see is "not there" in some places and "not allowed" in others
  if (status === 403 || status === 404) {
    return false;
  }
  throw new Error(`Neither done nor refused: ${status} ${JSON.stringify(body)}`);
}
