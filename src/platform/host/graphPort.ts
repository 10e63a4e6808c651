import { graphPort as patientPort } from '../graph/client';
import type { HostContext } from './context';
import type { GraphPort } from './services';

/**
 * Graph through SPFx's client, which is fetched on the first call: a page that only reads lists never loads it. A scope
 * that is not granted shows as a failed call.
 */
export function graphPort(context: HostContext): GraphPort | undefined {
  const factory = context.msGraphClientFactory;
  if (!factory) {
    return undefined;
  }
  const client = async (): Promise<GraphPort> => patientPort(await factory.getClient('3'));
  return {
    get: async (path) => (await client()).get(path),
    post: async (path, body) => (await client()).post(path, body)
  };
}
