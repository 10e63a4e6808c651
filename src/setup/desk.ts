import { breachLists } from '../breaches/lists';
import { policyLists } from '../policies';
import type { DeskDefinition, ServiceFolder } from '../platform/provisioning/desk';
import type { DeskSettings } from '../platform/settings';
import { deskOfficerSettings, deskSettings } from '../platform/settings/lists';
import type { DeskList } from '../platform/provisioning/desk';
import { rightFirst } from './upgrades/rightFirst';
import { sealedCases } from './upgrades/sealedCases';

/** The command set of the breach lists; the id of its manifest. */
export const breachCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d03';

/** The officers' commands on the policies; the id of its manifest. */
export const policyCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d08';

/** Where the product keeps the address of the desk's site, for personal tabs, which start elsewhere. */
export const siteProperty = 'DataProtectionDeskSite';

const lists = [...breachLists, ...policyLists, deskSettings, deskOfficerSettings] as readonly DeskList[];

function servicesOf(settings: DeskSettings | undefined): ServiceFolder[] {
  return (settings?.services ?? []).map((service) => ({
    name: service.name,
    people: [service.headUpn, ...service.championUpns].filter((upn) => upn !== '')
  }));
}

/** All of the desk as this version of the code knows it; services come from the settings, once there are any. */
export function deskDefinition(settings: DeskSettings | undefined): DeskDefinition {
  return {
    lists,
    commandSets: [
      { componentId: breachCommandSetId, title: 'Data Protection Desk', lists: ['breachReports', 'breachLog'] },
      { componentId: policyCommandSetId, title: 'Data Protection Desk: policies', lists: ['policies'] }
    ],
    services: servicesOf(settings),
    upgrades: [sealedCases, rightFirst],
    siteProperty
  };
}
