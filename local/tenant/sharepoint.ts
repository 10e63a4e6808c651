import { notAcceptable, notSignedIn, SharePointError, unknownSegment, accessDenied } from './errors';
import type { TenantRequest, TenantResponse } from './http';
import type { Answer } from './odata/answer';
import { errorResponse } from './odata/errorBody';
import { isAcceptable, negotiate } from './odata/format';
import { parseApiUrl, type ApiAddress } from './odata/url';
import { Call, caller, type Method } from './rest/call';
import { checkDigest } from './rest/contextInfo';
import { respond } from './rest/respond';
import { walk } from './rest/walk';
import { webAt } from './store/webs';
import { allows } from './rights/permissions';
import { webMask } from './rights/access';
import type { Tenant } from './tenant';
import './rest/index';

/**
 * Answers one request to SharePoint's REST endpoint (`…/_api/…`), as the person in the request. Everything in it happens
 * in one transaction; a refusal leaves nothing behind. Never throws for what a client can cause.
 */
export function handleSharePoint(tenant: Tenant, request: TenantRequest): Promise<TenantResponse> {
  return Promise.resolve(answerNow(tenant, request));
}

function answerNow(tenant: Tenant, request: TenantRequest): TenantResponse {
  const format = negotiate(request.headers);
  const before = tenant.database.rowsLookedAt;
  const counted = (answer: TenantResponse): TenantResponse => ({ ...answer, scanned: tenant.database.rowsLookedAt - before });
  try {
    const address = parseApiUrl(request.url);
    if (!address) throw unknownSegment(request.url);
    return tenant.database.transaction(() => {
      const call = openCall(tenant, request, address);
      const answer = walk(call);
      // files are given as they are, whatever was asked for
      if (answer.kind !== 'raw' && answer.kind !== 'noContent' && !isAcceptable(request.headers)) throw notAcceptable();
      return counted(respond(call, answer));
    });
  } catch (error) {
    if (error instanceof SharePointError) return counted(errorResponse(error, format));
    throw error;
  }
}

export type { Answer };

const overrides: Readonly<Record<string, Method>> = { MERGE: 'MERGE', PATCH: 'MERGE', PUT: 'PUT', DELETE: 'DELETE', POST: 'POST', GET: 'GET' };

/** The method that counts: `X-HTTP-Method` speaks for a POST. */
export function effectiveMethod(request: TenantRequest): Method {
  const named = request.method === 'POST' ? (request.headers['x-http-method'] ?? request.headers['x-http-method-override'] ?? 'POST') : request.method;
  const method = request.method === 'HEAD' ? 'GET' : Object.hasOwn(overrides, named.toUpperCase()) ? overrides[named.toUpperCase()] : undefined;
  if (!method) throw new SharePointError(405, '-1, Microsoft.SharePoint.Client.ClientServiceException', `The HTTP method '${named}' is not supported.`);
  return method;
}

function openCall(tenant: Tenant, request: TenantRequest, address: ApiAddress): Call {
  const web = webAt(tenant.database, address.sitePath);
  if (!web || (address.sitePath !== '' && !belongs(web.url, address.sitePath))) throw new SharePointError(404, '-1, System.IO.FileNotFoundException', '404 FILE NOT FOUND');
  if (!request.upn) throw notSignedIn();
  const member = caller(tenant, web.siteId, request.upn);
  if (!member) throw notSignedIn();
  const rights = webMask(tenant, member, web);
  if (!allows(rights, 'open') || !allows(rights, 'useRemoteAPIs')) throw accessDenied();
  const method = effectiveMethod(request);
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.needsDigest) checkDigest(tenant, request, address);
  return new Call(tenant, request, address, method, web, member);
}

/** `/sites/other` is not part of the root site. */
const belongs = (webUrl: string, path: string): boolean => webUrl !== '' || !/^\/(sites|teams)\//i.test(path);
