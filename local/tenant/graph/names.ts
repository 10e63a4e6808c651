/** A type of Graph: what `$select`, `$filter`, `$orderby` and `$expand` may name. Source: Microsoft's TypeScript types of Graph v1.0. */
export interface GraphType {
  /** `microsoft.graph.user` */
  readonly name: string;
  /** Property to whether it is a collection. */
  readonly properties: ReadonlyMap<string, boolean>;
  readonly navigation: ReadonlySet<string>;
  /** Properties that other services than the directory answer: the tenant has none of them and does not make them empty. */
  readonly elsewhere: ReadonlySet<string>;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** @param properties names, collections with `[]` behind them */
const graphType = (name: string, properties: string, navigation: string, elsewhere = ''): GraphType => ({
  name: `microsoft.graph.${name}`,
  properties: new Map(words(`id ${properties} ${elsewhere}`).map((word) => [word.replace('[]', ''), word.endsWith('[]')])),
  navigation: new Set(words(navigation)),
  elsewhere: new Set(words(elsewhere).map((word) => word.replace('[]', '')))
});

export const userType = graphType(
  'user',
  `deletedDateTime accountEnabled ageGroup assignedLicenses[] assignedPlans[] authorizationInfo businessPhones[] city companyName consentProvidedForMinor country createdDateTime
   creationType customSecurityAttributes department displayName employeeHireDate employeeId employeeLeaveDateTime employeeOrgData employeeType externalUserState
   externalUserStateChangeDateTime faxNumber givenName identities[] imAddresses[] isManagementRestricted isResourceAccount jobTitle lastPasswordChangeDateTime
   legalAgeGroupClassification licenseAssignmentStates[] mail mailNickname mobilePhone officeLocation onPremisesDistinguishedName onPremisesDomainName
   onPremisesExtensionAttributes onPremisesImmutableId onPremisesLastSyncDateTime onPremisesProvisioningErrors[] onPremisesSamAccountName onPremisesSecurityIdentifier
   onPremisesSyncEnabled onPremisesUserPrincipalName otherMails[] passwordPolicies passwordProfile postalCode preferredDataLocation preferredLanguage provisionedPlans[]
   proxyAddresses[] securityIdentifier serviceProvisioningErrors[] showInAddressList signInSessionsValidFromDateTime state streetAddress surname usageLocation
   userPrincipalName userType`,
  `activities agreementAcceptances appRoleAssignments authentication calendar calendarGroups calendars calendarView chats cloudClipboard contactFolders contacts createdObjects
   deviceManagementTroubleshootingEvents directReports drive drives employeeExperience events extensions followedSites inferenceClassification insights joinedTeams
   licenseDetails mailFolders managedAppRegistrations managedDevices manager memberOf messages oauth2PermissionGrants onenote onlineMeetings outlook ownedDevices ownedObjects
   people permissionGrants photo photos planner presence registeredDevices scopedRoleMemberOf settings solutions sponsors teamwork todo transitiveMemberOf`,
  'aboutMe birthday deviceEnrollmentLimit hireDate interests[] mailboxSettings mySite pastProjects[] preferredName print responsibilities[] schools[] signInActivity skills[]'
);

export const groupType = graphType(
  'group',
  `deletedDateTime assignedLabels[] assignedLicenses[] classification createdDateTime description displayName expirationDateTime groupTypes[] hasMembersWithLicenseErrors
   isAssignableToRole isManagementRestricted licenseProcessingState mail mailEnabled mailNickname membershipRule membershipRuleProcessingState onPremisesDomainName
   onPremisesLastSyncDateTime onPremisesNetBiosName onPremisesProvisioningErrors[] onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSyncEnabled
   preferredDataLocation preferredLanguage proxyAddresses[] renewedDateTime securityEnabled securityIdentifier serviceProvisioningErrors[] theme uniqueName visibility`,
  `acceptedSenders appRoleAssignments calendar calendarView conversations createdOnBehalfOf drive drives events extensions groupLifecyclePolicies memberOf members
   membersWithLicenseErrors onenote owners permissionGrants photo photos planner rejectedSenders settings sites team threads transitiveMemberOf transitiveMembers`,
  'allowExternalSenders autoSubscribeNewMembers hideFromAddressLists hideFromOutlookClients isArchived isSubscribedByMail unseenCount'
);

/** Members are people and groups: `$select` may name what either has. */
export const memberType: GraphType = {
  name: 'microsoft.graph.directoryObject',
  properties: new Map([...userType.properties, ...groupType.properties]),
  navigation: new Set([...userType.navigation, ...groupType.navigation]),
  elsewhere: new Set([...userType.elsewhere, ...groupType.elsewhere])
};

export const personType = graphType(
  'person',
  `birthday companyName department displayName givenName imAddress isFavorite jobTitle officeLocation personNotes personType phones[] postalAddresses[] profession
   scoredEmailAddresses[] surname userPrincipalName websites[] yomiCompany`,
  ''
);

export const chatType = graphType(
  'chat',
  'chatType createdDateTime lastUpdatedDateTime onlineMeetingInfo topic webUrl',
  'installedApps lastMessagePreview members messages permissionGrants pinnedMessages tabs',
  'isHiddenForAllMembers tenantId viewpoint'
);

export const messageType = graphType(
  'chatMessage',
  `attachments[] body channelIdentity chatId createdDateTime deletedDateTime etag eventDetail from importance lastEditedDateTime lastModifiedDateTime locale mentions[]
   messageHistory[] messageType policyViolation reactions[] replyToId subject summary webUrl`,
  'hostedContents replies'
);

export const teamType = graphType(
  'team',
  'description displayName',
  'allChannels channels group incomingChannels installedApps members operations permissionGrants photo primaryChannel schedule tags template',
  'classification createdDateTime firstChannelName funSettings guestSettings internalId isArchived memberSettings messagingSettings specialization summary tenantId visibility webUrl'
);

export const channelType = graphType(
  'channel',
  'description displayName membershipType',
  'allMembers filesFolder members messages sharedWithTeams tabs',
  'createdDateTime email isArchived isFavoriteByDefault summary tenantId webUrl'
);

/** The right spelling of a name, whatever its case; undefined when the type has no such property. */
export const propertyNamed = (type: GraphType, name: string): string | undefined => [...type.properties.keys()].find((known) => known.toLowerCase() === name.toLowerCase());

export const isNavigation = (type: GraphType, name: string): boolean => [...type.navigation].some((known) => known.toLowerCase() === name.toLowerCase());

/** In the words of Graph, after what it says of the option. */
export const noProperty = (type: GraphType, name: string): string => `Could not find a property named '${name}' on type '${type.name}'.`;
