import * as v from 'valibot';

/** Why the list could not be read, in kinds that the page has words for. */
export type ListProblem = 'forbidden' | 'not-found' | 'too-long' | 'unavailable';

export class ListNotShown extends Error {
  public constructor(public readonly problem: ListProblem, detail: string) {
    super(detail);
  }
}

const digestShape = v.object({ FormDigestValue: v.string(), FormDigestTimeoutSeconds: v.number() });
const digests = new Map<string, { readonly value: string; readonly until: number }>();

function problemOf(status: number, text: string): ListProblem {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return text.includes('-2147024860') ? 'too-long' : 'unavailable';
}

async function answered(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new ListNotShown(problemOf(response.status, text), `${response.status} ${response.url}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as unknown;
}

async function asked(url: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    throw new ListNotShown('unavailable', `${url}: ${String(error)}`);
  }
  return answered(response);
}

const accept = 'application/json;odata=nometadata';

/** @throws ListNotShown when SharePoint refuses or does not answer */
export function getJson(url: string): Promise<unknown> {
  return asked(url, { headers: { accept } });
}

async function digestFor(webUrl: string): Promise<string> {
  const kept = digests.get(webUrl);
  if (kept !== undefined && kept.until > performance.now()) return kept.value;
  const { FormDigestValue: value, FormDigestTimeoutSeconds: seconds } = v.parse(digestShape, await asked(`${webUrl}/_api/contextinfo`, { method: 'POST', headers: { accept } }));
  digests.set(webUrl, { value, until: performance.now() + seconds * 900 });
  return value;
}

/** A POST with the request digest that SharePoint's own pages send. @throws ListNotShown */
export async function postJson(webUrl: string, url: string, body: unknown): Promise<unknown> {
  const headers = { accept, 'content-type': 'application/json;odata=nometadata', 'x-requestdigest': await digestFor(webUrl) };
  return asked(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The REST address of a list by its server-relative URL. */
export function listApi(webUrl: string, listUrl: string): string {
  return `${webUrl}/_api/web/GetList('${encodeURIComponent(listUrl.replace(/'/g, "''"))}')`;
}
