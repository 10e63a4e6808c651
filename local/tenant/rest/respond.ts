import type { TenantResponse } from '../http';
import type { Answer } from '../odata/answer';
import { readOptions } from '../odata/options';
import { render } from '../odata/render';
import type { Call } from './call';

/** Writes the answer as the client wants it, dated by the tenant's clock. */
export function respond(call: Call, answer: Answer): TenantResponse {
  return render(answer, { format: call.format, api: call.api, options: readOptions(call.query) });
}
