import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TenantRequest, TenantResponse } from '../http';
import { Tenant } from '../tenant';
import { findInDirectory } from '../directory/people';
import { handleSharePoint } from '../sharepoint';
import { handleGraph } from '../graph';
import { graphError } from '../graph/errors';
import { isBatch, sharePointBatch } from '../batch';
import { invalidQuery, notProvided, SharePointError } from '../errors';
import { errorResponse } from '../odata/errorBody';
import { negotiate } from '../odata/format';
import { faultAnswer } from '../control/answers';
import { Controls } from '../control/controls';
import { Fault } from '../control/faults';
import { surprised } from '../control/surprises';
import { bodyOf, largestBody, tooLarge } from './bodies';
import { callerOf } from './caller';

type Target = 'sharepoint' | 'graph';

/** Paths of the two services; the workbench owns the rest. */
const sharePointPath = /^(?:\/[^?]*?)?(?:\/_api(?:\/|\?|$)|\/_vti_bin\/)/i;
const graphPath = /^\/(?:v1\.0|beta)(?:\/|$)/i;
const inside = '/-tenant/';

/**
 * Sends every call of a service to one route, whatever characters its URL holds: the router's own decoding would stumble over
 * names with `%` in them. The original stays in `request.originalUrl`.
 */
export function rewrite(url: string): string {
  if (url.startsWith(inside)) return '/-';
  if (sharePointPath.test(url)) return `${inside}sharepoint`;
  if (graphPath.test(url)) return `${inside}graph`;
  return url;
}

export function openDoors(app: FastifyInstance, tenant: Tenant, controls: Controls): void {
  for (const target of ['sharepoint', 'graph'] as const) {
    app.all(`${inside}${target}`, (request, reply) => answer(request, reply, target, tenant, controls));
  }
}

/** The request in the tenant's own terms. */
export function tenantRequest(tenant: Tenant, request: FastifyRequest, body: Uint8Array = Buffer.alloc(0)): TenantRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.raw.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const caller = callerOf(headers, upn => findInDirectory(tenant.database, upn)?.accountEnabled === true);
  return { method: request.method.toUpperCase(), url: `http://${headers.host ?? 'localhost'}${request.originalUrl}`, headers, body, ...caller };
}

/** `X-HTTP-Method` says what a POST means. */
const meant = (request: TenantRequest): string => (request.method === 'POST' ? (request.headers['x-http-method'] ?? 'POST').toUpperCase() : request.method);

const pathAndQuery = (url: string): string => url.replace(/^https?:\/\/[^/]+/i, '');

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

function drop(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

/** What an answer cost, for the log. */
const costOf = (answered: TenantResponse | undefined): { bytes?: number; scanned?: number } =>
  answered === undefined ? {} : { bytes: typeof answered.body === 'string' ? Buffer.byteLength(answered.body) : answered.body.byteLength, ...(answered.scanned ? { scanned: answered.scanned } : {}) };

async function answer(request: FastifyRequest, reply: FastifyReply, target: Target, tenant: Tenant, controls: Controls): Promise<FastifyReply> {
  const started = performance.now();
  const body = bodyOf(request);
  const asked = tenantRequest(tenant, request, body === tooLarge ? undefined : body);
  const url = pathAndQuery(asked.url);
  const fault = controls.faults.take({ target, method: meant(asked), url, caller: asked.upn });
  const log = (status: number, answered?: TenantResponse): void =>
    controls.log.add({
      at: tenant.clock.now().toString(), caller: asked.upn, method: meant(asked), url, status, milliseconds: Math.round(performance.now() - started), ...costOf(answered), ...(fault ? { fault: fault.kind } : {})
    });

  if (fault?.kind === 'delay') await pause(fault.milliseconds);
  if (fault?.kind === 'drop-before' || fault?.kind === 'offline') {
    log(0);
    return drop(request, reply);
  }
  let answered = fault && faultAnswer(fault, target, tenant.clock.now(), asked);
  if (!answered) answered = body === tooLarge ? refuseSize(asked, target, tenant) : await handle(asked, target, tenant, controls);
  if (fault?.kind === 'drop-after') {
    log(0);
    return drop(request, reply);
  }
  log(answered.status, answered);
  return send(reply, answered);
}

export function send(reply: FastifyReply, answered: TenantResponse): FastifyReply {
  const body = typeof answered.body === 'string' ? answered.body : Buffer.from(answered.body);
  return reply.code(answered.status).headers(answered.headers).send(body.length === 0 ? undefined : body);
}

function refuseSize(asked: TenantRequest, target: Target, tenant: Tenant): TenantResponse {
  if (target === 'graph') return graphError(413, 'RequestEntityTooLarge', 'The request is too large.', tenant.clock.now().toString());
  return errorResponse(invalidQuery(`The request message is too big. The server does not allow messages larger than ${largestBody} bytes.`), negotiate(asked.headers));
}

/** Faults that shape one answer reach into a batch; those of the connection are for the batch as a whole. */
const fitsPart = (fault: Fault): boolean => fault.kind !== 'drop-before' && fault.kind !== 'drop-after' && fault.kind !== 'offline';

/** What fails without a reason that the client could know is the tenant's own fault: said so, and nothing of what is inside. */
async function handle(asked: TenantRequest, target: Target, tenant: Tenant, controls: Controls): Promise<TenantResponse> {
  const surprise = (request: TenantRequest, error: unknown): TenantResponse => {
    controls.surprises.add(`${request.method} ${request.url}`, error);
    if (target === 'graph') return graphError(501, 'NotImplemented', surprised, tenant.clock.now().toString());
    return errorResponse(notProvided(surprised), negotiate(request.headers));
  };
  const guarded = async (request: TenantRequest, run: () => Promise<TenantResponse>): Promise<TenantResponse> => {
    try {
      return await run();
    } catch (error) {
      return surprise(request, error);
    }
  };
  const part = async (inner: TenantRequest, run: () => Promise<TenantResponse>): Promise<TenantResponse> => {
    const url = pathAndQuery(inner.url);
    const fault = controls.faults.take({ target, method: meant(inner), url, caller: inner.upn }, fitsPart);
    if (fault?.kind === 'delay') await pause(fault.milliseconds);
    const answered = (fault && faultAnswer(fault, target, tenant.clock.now(), inner)) ?? (await guarded(inner, run));
    controls.log.add({ at: tenant.clock.now().toString(), caller: inner.upn, method: meant(inner), url, status: answered.status, milliseconds: 0, inBatch: true, ...costOf(answered), ...(fault ? { fault: fault.kind } : {}) });
    return answered;
  };
  if (target === 'graph') return guarded(asked, () => handleGraph(tenant, asked, part));
  if (!isBatch(asked.url)) return guarded(asked, async () => handleSharePoint(tenant, asked));
  try {
    return await sharePointBatch(asked, inner => part(inner, async () => handleSharePoint(tenant, inner)));
  } catch (error) {
    if (error instanceof SharePointError) return errorResponse(error, negotiate(asked.headers));
    return surprise(asked, error);
  }
}
