import { breaches } from '../breaches';
import { complaints } from '../complaints';
import { dpias } from '../dpias';
import { policies } from '../policies';
import { requests } from '../requests';
import {
  upgradesOf, type DeskDefinition, type DeskList, type Reviewers, type RoomDoor, type ServiceFolder
} from '../platform/provisioning/desk';
import { caseLinkFormat } from '../platform/provisioning/plan';
import { sharedLists } from '../platform/provisioning/sharedLists';
import type { DeskSettings } from '../platform/settings';

/** Every room whose lists are set up; a new one is a line here. */
export const rooms: readonly RoomDoor[] = [breaches, policies, complaints, requests, dpias];

/** Where the product keeps the address of the desk's site, for personal tabs, which start elsewhere. */
export const siteProperty = 'DataProtectionDeskSite';

function servicesOf(settings: DeskSettings | undefined): ServiceFolder[] {
  return (settings?.services ?? []).map(({ name, headUpn, championUpns, managerUpns = [] }) => {
    const withHead = (others: readonly string[]): readonly string[] => [headUpn, ...others].filter((upn) => upn !== '');
    return { name, people: { champions: withHead(championUpns), managers: withHead(managerUpns) } };
  });
}

function withReaders(list: DeskList, reviewers: readonly Reviewers[]): DeskList {
  const readers = reviewers.filter(({ alsoRead }) => alsoRead?.includes(list.key)).map(({ audience }) => [audience, 'readAll'] as const);
  return readers.length === 0 ? list : { ...list, rights: { ...list.rights, ...Object.fromEntries(readers) } };
}

/** A reference leads to the page of its case, not to SharePoint's form; without a page of the desk it stays text. */
function withCaseLinks(list: DeskList, deskPage = ''): DeskList {
  const { Reference } = list.columns;
  const formatted = deskPage === '' || !Reference ? undefined : { ...Reference, formatting: caseLinkFormat(deskPage), formattedBySettings: true as const };
  return formatted ? { ...list, columns: { ...list.columns, Reference: formatted } } : list;
}

/**
 * All of the desk as this version of the code knows it; services come from the settings, once there are any.
 * @param doors the rooms; a test brings one of its own
 */
export function deskDefinition(settings: DeskSettings | undefined, doors: readonly RoomDoor[] = rooms): DeskDefinition {
  const reviewers = doors.flatMap((door) => door.reviewers ?? []);
  const leads = doors.flatMap((door) => door.leadToCases ?? []);
  return {
    lists: [...doors.flatMap(({ lists }) => lists), ...sharedLists].map((list) => withReaders(leads.includes(list.key) ? withCaseLinks(list, settings?.deskPage) : list, reviewers)),
    commandSets: doors.flatMap(({ commandSets }) => commandSets),
    services: servicesOf(settings),
    reviewers,
    roomFolders: doors.flatMap(({ folders }) => folders ?? []),
    upgrades: upgradesOf(doors),
    siteProperty
  };
}
