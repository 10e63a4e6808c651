import { Temporal } from 'temporal-polyfill';
import { TenantRequest, TenantResponse } from '../http';
import { SharePointError } from '../errors';
import { graphError } from '../graph/errors';
import { errorResponse } from '../odata/errorBody';
import { negotiate } from '../odata/format';
import { Fault } from './faults';

type RetryAfter = number | { date: number } | undefined;

/** The format of HTTP dates (RFC 9110): `Sun, 22 Nov 2026 15:00:00 GMT`. */
export function httpDate(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString();
}

function retryHeader(value: RetryAfter, now: Temporal.Instant): Record<string, string> {
  if (value === undefined) return {};
  return { 'retry-after': typeof value === 'number' ? String(value) : httpDate(now.add({ milliseconds: Math.round(value.date * 1000) })) };
}

const lower = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const accessDenied = '-2147024891, System.UnauthorizedAccessException';

/** The answer of a fault that is an answer; undefined for the kinds that are about time and the connection. */
export function faultAnswer(fault: Fault, target: 'sharepoint' | 'graph', now: Temporal.Instant, request: TenantRequest): TenantResponse | undefined {
  const problem = (status: number, graphCode: string, code: string, text: string, headers: Record<string, string> = {}): TenantResponse =>
    target === 'graph' ? graphError(status, graphCode, text, now.toString(), headers) : errorResponse(new SharePointError(status, code, text, headers), negotiate(request.headers));
  switch (fault.kind) {
    case 'throttle':
      return problem(fault.status, fault.status === 429 ? 'TooManyRequests' : 'ServiceUnavailable', '-1, Microsoft.SharePoint.Client.RequestThrottled', 'The request has been throttled.', retryHeader(fault.retryAfter, now));
    case 'status': {
      const headers = { ...lower(fault.headers), ...retryHeader(fault.retryAfter, now) };
      if (fault.body === undefined) return problem(fault.status, 'generalException', '-1, Microsoft.SharePoint.Client.UnknownError', 'Unknown Error', headers);
      const isText = typeof fault.body === 'string';
      return { status: fault.status, headers: { 'content-type': isText ? 'text/html; charset=utf-8' : 'application/json;charset=utf-8', ...headers }, body: typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body) };
    }
    case 'not-consented':
      return problem(403, 'Forbidden', accessDenied, "Missing scope permissions on the request. Scopes on the request 'openid, profile, User.Read'");
    case 'mailbox-unknown':
      return problem(400, 'ErrorInvalidRecipients', '-2130575276, Microsoft.SharePoint.SPException', `At least one recipient is not valid., Recipient '${fault.address}' is not resolved.`);
    case 'signed-out':
      return problem(401, 'InvalidAuthenticationToken', accessDenied, target === 'graph' ? 'Lifetime validation failed, the token is expired.' : 'Access denied. You do not have permission to perform this action or access this resource.');
    default:
      return undefined;
  }
}
