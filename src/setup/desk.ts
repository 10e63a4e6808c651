import { breaches } from '../breaches';
import { policies } from '../policies';
import { upgradesOf, type DeskDefinition, type DeskList, type RoomDoor, type ServiceFolder } from '../platform/provisioning/desk';
import type { DeskSettings } from '../platform/settings';
import { deskOfficerSettings, deskSettings } from '../platform/settings/lists';

/** Every room whose lists are set up; a new one is a line here. */
const rooms: readonly RoomDoor[] = [breaches, policies];

/** Where the product keeps the address of the desk's site, for personal tabs, which start elsewhere. */
export const siteProperty = 'DataProtectionDeskSite';

const settingsLists = [deskSettings, deskOfficerSettings] as readonly DeskList[];

function servicesOf(settings: DeskSettings | undefined): ServiceFolder[] {
  return (settings?.services ?? []).map((service) => ({
    name: service.name,
    people: [service.headUpn, ...service.championUpns].filter((upn) => upn !== '')
  }));
}

/** All of the desk as this version of the code knows it; services come from the settings, once there are any. */
export function deskDefinition(settings: DeskSettings | undefined): DeskDefinition {
  return {
    lists: [...rooms.flatMap(({ lists }) => lists), ...settingsLists],
    commandSets: rooms.flatMap(({ commandSets }) => commandSets),
    services: servicesOf(settings),
    upgrades: upgradesOf(rooms),
    siteProperty
  };
}
