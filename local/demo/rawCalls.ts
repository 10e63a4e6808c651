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
  /** Any verb, and a body that is sent as it stands: bytes of a file, the parts of a batch. */
  send(method: string, path: string, body?: string, headers?: Readonly<Record<string, string>>): Promise<RawAnswer>;
}

/** @param path below `_api/`. */
export function rawCalls(siteUrl: string, upn: string): RawCaller {
  const send = async (method: string, path: string, body?: string, more: Readonly<Record<string, string>> = {}): Promise<RawAnswer> => {
    const response = await fetch(`${siteUrl}/_api/${path}`, {
      method, headers: { 'X-Local-User': upn, 'Accept-Encoding': 'identity', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', ...more }, body
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  };
  const call = (method: string, path: string, body?: unknown, more?: Readonly<Record<string, string>>): Promise<RawAnswer> =>
    send(method, path, body === undefined ? undefined : JSON.stringify(body), more);
  return {
    send,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    merge: (path, body) => call('POST', path, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }),
    remove: (path) => call('POST', path, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' })
  };
}

/** The parts of a `$batch` in one request, each answered with a status of its own. */
export async function rawBatch(siteUrl: string, caller: RawCaller, parts: readonly (readonly [method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>])[]): Promise<{ readonly statuses: readonly number[]; readonly text: string }> {
  const written = parts.map(([method, path, body, headers = {}]) => [
    '--batch_1', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${siteUrl}/_api/${path} HTTP/1.1`, 'Accept: application/json;odata=nometadata',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? ['', ''] : ['Content-Type: application/json;odata=nometadata', '', JSON.stringify(body), ''])
  ].join('\r\n'));
  const { body } = await caller.send('POST', '$batch', `${written.join('')}--batch_1--\r\n`, { 'Content-Type': 'multipart/mixed; boundary=batch_1' });
  const text = String(body);
  return { statuses: [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => Number(match[1])), text };
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

const viewXml = '<View Scope="RecursiveAll"><RowLimit>1000</RowLimit></View>';

/** Which of these rows somebody finds in a list, by each way that gives rows. @param url of the list, from the server's root */
export async function findRows(caller: RawCaller, url: string, ids: readonly number[]): Promise<readonly number[]> {
  const list = `web/GetList('${url}')`;
  const numbers = (text: string): number[] => [...text.matchAll(/"I[dD]":\s*"?(\d+)"?/g)].map(([, id]) => Number(id));
  const answers = [
    await caller.get(`${list}/items?$top=5000&$select=Id`),
    await caller.post(`${list}/getitems`, { query: { ViewXml: viewXml } }),
    await caller.post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2 } })
  ].flatMap(({ body }) => numbers(JSON.stringify(body)));
  const single = await Promise.all(ids.flatMap((id) => ['', '/FieldValuesAsText', '/versions'].map(async (way) => {
    const answer = await caller.get(`${list}/items(${id})${way}`);
    return wasDone(answer) && JSON.stringify(answer.body) !== '{"value":[]}' ? id : undefined;
  })));
  const all = new Set([...answers, ...single]);
  return ids.filter((id) => all.has(id));
}
