import { fillIn } from '../calendar';
import type { DeskPageFault, Finding } from '../platform/provisioning/doctor';
import type { Action, ActionKind } from '../platform/provisioning/plan';
import type { GroupRef } from '../platform/provisioning/desk';
import { groupName } from '../platform/provisioning/siteGroups';
import { permissionLevels, type LevelKey } from '../platform/rights';
import type { DeskError } from '../platform/sharepoint/errors';
import { failureSentence } from '../shared-ui/failure';

/** The words of set-up in one language; handed in, because the page loads them and the command line reads the file. */
export type SetupWords = typeof import('../loc/setup').default;

const fill = (text: string, ...values: readonly (string | number)[]): string => fillIn(text, values);

function group(words: SetupWords, ref: GroupRef): string {
  const associated = { owners: words.groupOwners, members: words.groupMembers, visitors: words.groupVisitors };
  return ref === 'owners' || ref === 'members' || ref === 'visitors' ? associated[ref] : groupName(ref);
}

function level(words: SetupWords, key: LevelKey): string {
  return key === 'full' ? words.levelFull : key === 'read' ? words.levelRead : permissionLevels[key].name;
}

type Describers = { readonly [Kind in ActionKind]: (words: SetupWords, action: Extract<Action, { kind: Kind }>) => string };

const describers: Describers = {
  'make-level': (words, action) => fill(words.didMakeLevel, permissionLevels[action.level].name),
  'correct-level': (words, action) => fill(words.didCorrectLevel, permissionLevels[action.level].name),
  'make-group': (words, action) => fill(words.didMakeGroup, action.name),
  'close-group': (words, action) => fill(words.didCloseGroup, action.name),
  'own-group': (words, action) => fill(words.didOwnGroup, action.name, action.ownerName),
  'admit-group': (words, action) => fill(words.didAdmitGroup, action.name),
  'limit-sharing': (words) => words.didLimitSharing,
  'add-member': (words, action) => fill(words.didAddMember, action.group, action.upn),
  'make-list': (words, action) => fill(words.didMakeList, action.list.title),
  'close-list': (words, action) => fill(words.didCloseList, action.list.title),
  grant: (words, action) => fill(words.didGrant, action.list.title, group(words, action.group), level(words, action.level)),
  'drop-own-right': (words, action) => fill(words.didDropOwnRight, action.list.title),
  'set-list': (words, action) => fill(words.didSetList, action.list.title),
  'add-column': (words, action) => fill(words.didAddColumn, action.list.title, action.column.title),
  'change-column': (words, action) => fill(words.didChangeColumn, action.list.title, action.column.title),
  'make-view': (words, action) => fill(words.didMakeView, action.list.title, action.view.title),
  'fill-view': (words, action) => fill(words.didFillView, action.list.title, action.view.title),
  'drop-view': (words, action) => fill(words.didDropView, action.list.title, action.view),
  'register-commands': (words, action) => fill(words.didRegisterCommands, action.list.title),
  'make-folder': (words, action) => fill(words.didMakeFolder, action.folder.title, action.folder.list.title),
  'close-folder': (words, action) => fill(words.didCloseFolder, action.folder.title, action.folder.list.title),
  'grant-folder': (words, action) => fill(words.didGrantFolder, action.folder.title, group(words, action.group), level(words, action.level), action.folder.list.title),
  'carry-member': (words, action) => fill(words.didCarryMember, action.from, action.group, action.member.name),
  'leave-group': (words, action) => fill(words.didLeaveGroup, action.from, action.member.name),
  'drop-former-right': (words, { from, list, folder }) => (folder
    ? fill(words.didDropFormerFolderRight, from, folder.list.title, folder.title)
    : list ? fill(words.didDropFormerRight, from, list.title) : fill(words.didDropFormerSiteRight, from)),
  'drop-group': (words, action) => fill(words.didDropGroup, action.from),
  'remember-site': (words) => words.didRememberSite,
  'upgrade-rows': (words, action) => fill(words.didUpgradeRows, action.upgrade.title),
  'record-version': (words, action) => fill(words.didRecordVersion, action.version)
};

/** One change in plain words. */
export function describeAction(words: SetupWords, action: Action): string {
  const describer = describers[action.kind] as (words: SetupWords, action: Action) => string;
  return describer(words, action);
}

const deskPageWords = (words: SetupWords): Readonly<Record<DeskPageFault, string>> => ({
  elsewhere: words.findDeskPageElsewhere, 'other-site': words.findDeskPageOtherSite, missing: words.findDeskPageMissing, 'no-desk': words.findDeskPageNoDesk
});

/** What differs on the site. */
export function describeFinding(words: SetupWords, finding: Finding): string {
  switch (finding.kind) {
    case 'missing': return fill(words.findMissing, describeAction(words, finding.action));
    case 'extra-right':
      return fill(finding.folder === undefined ? words.findExtraRight : words.findExtraFolderRight, finding.list.title, finding.principal, finding.levels.join(', '), finding.folder ?? '');
    case 'open-rows': return fill(finding.toOthers === 'read' ? words.findOpenRead : words.findOpenWrite, finding.list.title);
    case 'open-sharing': return finding.by === 'site' ? words.findOpenSharing : words.findOpenMembers;
    case 'sharing-links': return fill(words.findSharingLinks, finding.count);
    case 'shared-below':
      return fill(finding.folder === undefined ? words.findSharedBelow : words.findSharedBelowFolder, finding.list.title, finding.principal.startsWith('SharingLinks.') ? words.sharingLink : finding.principal, finding.folder ?? '');
    case 'group-owner': return fill(words.findGroupOwner, finding.group, finding.is, finding.shouldBe);
    case 'deleting-level': return fill(words.findDeletingLevel, finding.level);
    case 'column-type': return fill(words.findColumnType, finding.list.title, finding.column, finding.is, finding.shouldBe);
    case 'column-format': return fill(words.findColumnFormat, finding.list.title, finding.column);
    case 'view-changed': return fill(words.findViewChanged, finding.list.title, finding.view);
    case 'renamed-list': return fill(words.findRenamedList, finding.list.title, finding.title);
    case 'extra-member': return fill(finding.audience === 'champions' ? words.findExtraMember : words.findExtraManager, finding.group, finding.upn);
    case 'former-group': return fill(words.findFormerGroup, finding.group, finding.heirs.join('”, “'), finding.members.join(', '));
    case 'no-officers': return words.findNoOfficers;
    case 'no-restricted': return words.findNoRestricted;
    case 'restricted-no-officer': return fill(words.findRestrictedNoOfficer, finding.people.join(', '));
    case 'restricted-not-offered': return words.findRestrictedNotOffered;
    case 'withdrawn-files': return fill(words.findWithdrawnFiles, finding.list.title, finding.references.join(', '));
    case 'desk-page': return fill(deskPageWords(words)[finding.why], finding.page);
    case 'other-site': return fill(words.findOtherSite, finding.value);
    case 'no-site-property': return words.findNoSiteProperty;
  }
}

/** What a person does about it. */
export function describeMend(words: SetupWords, finding: Finding, siteProperty: string): string {
  switch (finding.mend) {
    case 'run-setup': return words.mendRunSetup;
    case 'look-at-access': return words.mendLookAtAccess;
    case 'remove-right': return words.mendRemoveRight;
    case 'rename-column': return words.mendRenameColumn;
    case 'optional': return words.mendOptional;
    case 'empty-former-group': return words.mendFormerGroup;
    case 'add-officers': return words.mendAddOfficers;
    case 'add-restricted': return words.mendAddRestricted;
    case 'delete-files': return words.mendDeleteFiles;
    case 'name-desk-page': return words.mendNameDeskPage;
    case 'open-desk-page': return words.mendOpenDeskPage;
    case 'administrator': return fill(words.mendAdministrator, siteProperty);
  }
}

/** A failure as a sentence; SharePoint's own words only where nothing else says what it minds. */
export function describeError(words: SetupWords, { kind, serverMessage = '' }: DeskError): string {
  return failureSentence(kind, { forbidden: words.errorForbidden, 'not-set-up': words.errorNotSetUp, invalid: fill(words.errorInvalid, serverMessage) });
}
