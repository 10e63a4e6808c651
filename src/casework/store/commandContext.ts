import type { DeskServices } from '../../platform/host/services';
import type { CommandContext } from '../rules/command';
import { myId } from '../../platform/sharepoint/me';

/** Who commands, and when: the server's time. */
export async function commandContext(services: DeskServices): Promise<CommandContext> {
  return { now: services.now(), me: { id: await myId(services), name: services.me.displayName } };
}
