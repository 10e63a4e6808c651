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
  return {
    get: async (path) => (await factory.getClient('3')).api(path).get(),
    post: async (path, body) => (await factory.getClient('3')).api(path).post(body)
  };
}
