import type { GraphPort } from './port';
import { GraphFailure, graphFailureFrom } from './failure';

/** The part of `MSGraphClientV3` and of `@microsoft/microsoft-graph-client` that the desk uses. */
export interface GraphClient {
  api(path: string): GraphClientRequest;
}

interface GraphClientRequest {
  option(key: 'signal', value: AbortSignal): GraphClientRequest;
  get(): Promise<unknown>;
  post(body: unknown): Promise<unknown>;
}

/** An accepted request whose empty body could not be read as JSON is thrown by the client too; it was done all the same. */
function saysDone(error: unknown): boolean {
  const status: unknown = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 200 && status < 300;
}

/** Longer than one `Retry-After` of the usual size, shorter than anybody looks at a spinner. */
const defaultPatienceMs = 30_000;

/**
 * Puts the Graph client behind the door that rooms use: its errors become kinds, and a call ends in time.
 *
 * The client itself tries 429, 503 and 504 again, three times, after the seconds or the date of `Retry-After`. When the
 * patience is over, the request is aborted, so that a retry that is still waiting does not send minutes later what an
 * officer's page has sent by then.
 *
 * @param patienceMs milliseconds for one call, with the client's own retries
 * @throws {GraphFailure} from both methods
 */
export function graphPort(client: GraphClient, patienceMs: number = defaultPatienceMs): GraphPort {
  const call = async (path: string, send: (request: GraphClientRequest) => Promise<unknown>): Promise<unknown> => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new GraphFailure('timed-out', true, `no answer within ${patienceMs} ms`));
        controller.abort();
      }, patienceMs);
    });
    try {
      return await Promise.race([send(client.api(path).option('signal', controller.signal)), tooLate]);
    } catch (error) {
      if (saysDone(error)) {
        return undefined;
      }
      throw graphFailureFrom(error);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get: (path) => call(path, (request) => request.get()),
    post: (path, body) => call(path, (request) => request.post(body))
  };
}
