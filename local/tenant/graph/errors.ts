import { randomUUID } from 'node:crypto';
import { TenantResponse } from '../http';

export function graphJson(status: number, body: unknown, headers: Record<string, string> = {}): TenantResponse {
  return {
    status,
    headers: { 'content-type': 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8', 'odata-version': '4.0', ...headers },
    body: JSON.stringify(body)
  };
}

/** Graph's one error shape. Source: learn.microsoft.com/graph/errors; innerError as observed in sp-dev-docs#8858. */
export function graphError(status: number, code: string, message: string, at: string, headers: Record<string, string> = {}): TenantResponse {
  const id = randomUUID();
  return graphJson(status, { error: { code, message, innerError: { date: at.slice(0, 19), 'request-id': id, 'client-request-id': id } } }, headers);
}

/** Thrown by a resource, answered as `graphError` by the door. */
export class GraphProblem extends Error {
  public override readonly name = 'GraphProblem';
  public constructor(public readonly status: number, public readonly code: string, message: string) {
    super(message);
  }
}

export const badRequest = (message: string, code = 'BadRequest'): GraphProblem => new GraphProblem(400, code, message);

/** A person or group that the directory does not hold. */
export const noResource = (id: string): GraphProblem =>
  new GraphProblem(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);

/** The local tenant has no such resource; Graph may. Never a made-up success. */
export const notDone = (what: string): GraphProblem => new GraphProblem(501, 'NotImplemented', `The local tenant does not do this: ${what}`);
