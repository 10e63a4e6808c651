import type { TenantResponse } from '../http';
import type { Answer } from '../odata/answer';
import { readOptions } from '../odata/options';
import { render } from '../odata/render';
import type { Call } from './call';
import { demandAllOptionsUsed } from './leftOver';

/**
 * Writes the answer as the client wants it, dated by the tenant's clock.
 * @throws SharePointError 400 for options of the query that nobody looked at
 */
export function respond(call: Call, answer: Answer): TenantResponse {
  const answered = render(answer, { format: call.format, api: call.api, options: readOptions(call.query) });
  demandAllOptionsUsed(call);
  return answered;
}
