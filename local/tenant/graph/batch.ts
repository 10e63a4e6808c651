import * as v from 'valibot';
import { TenantRequest, TenantResponse } from '../http';
import { badRequest, graphJson } from './errors';

const part = v.object({
  id: v.string(),
  method: v.string(),
  url: v.string(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.unknown()),
  dependsOn: v.optional(v.array(v.string()), [])
});
const batchBody = v.object({ requests: v.array(part) });

/**
 * Graph's JSON batch: at most 20 requests, ids unique, each answered with its own status; what depends on a failed one is 424.
 * Source: learn.microsoft.com/graph/json-batching
 */
export async function graphBatch(request: TenantRequest, handle: (part: TenantRequest) => Promise<TenantResponse>): Promise<TenantResponse> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), batchBody), new TextDecoder().decode(request.body));
  if (!parsed.success) throw badRequest('Invalid batch payload format.');
  const { requests } = parsed.output;
  if (requests.length > 20) throw badRequest('Number of batch request steps exceeds the maximum value of 20.', 'MaximumValueExceeded');
  if (new Set(requests.map(each => each.id)).size !== requests.length) throw badRequest('Request Id values must be unique.');
  const responses: { id: string; status: number; headers: Record<string, string>; body?: unknown }[] = [];
  for (const each of requests) {
    const blocked = each.dependsOn.some(id => (responses.find(done => done.id === id)?.status ?? 500) >= 400);
    if (blocked) {
      responses.push({ id: each.id, status: 424, headers: {}, body: { error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' } } });
      continue;
    }
    const answer = await handle({
      ...request,
      method: each.method.toUpperCase(),
      url: new URL(`/v1.0/${each.url.replace(/^\//, '')}`, request.url).href,
      headers: { ...request.headers, ...Object.fromEntries(Object.entries(each.headers).map(([name, value]) => [name.toLowerCase(), value])) },
      body: new TextEncoder().encode(each.body === undefined ? '' : JSON.stringify(each.body))
    });
    const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
    responses.push({ id: each.id, status: answer.status, headers: { 'Content-Type': 'application/json', ...answer.headers }, ...(text === '' ? {} : { body: JSON.parse(text) as unknown }) });
  }
  return graphJson(200, { responses });
}
