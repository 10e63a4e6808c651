import type { FieldProps } from './fieldTypes';

export interface BuiltInField {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: string;
  readonly props: FieldProps;
}

type Flags = 'hidden' | 'readOnly' | 'visible';

const field = (id: string, internalName: string, title: string, type: string, flags: Flags = 'hidden', more: FieldProps = {}): BuiltInField => ({
  id,
  internalName,
  title,
  type,
  props: {
    fromBaseType: true,
    canBeDeleted: false,
    hidden: flags === 'hidden',
    readOnly: flags !== 'visible',
    group: flags === 'hidden' ? '_Hidden' : 'Custom Columns',
    ...more
  }
});

const common: readonly BuiltInField[] = [
  field('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId'),
  field('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'Computed', 'readOnly'),
  field('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', 'readOnly', { indexed: true }),
  field('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', 'readOnly'),
  field('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', 'readOnly'),
  field('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', 'readOnly', { lookupField: 'Title' }),
  field('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', 'readOnly', { lookupField: 'Title' }),
  field('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer'),
  field('7841bf41-43d0-4434-9f50-a673baef7631', '_UIVersion', 'UI Version', 'Integer'),
  field('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text', 'readOnly'),
  field('fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', '_ModerationStatus', 'Approval Status', 'ModStat'),
  field('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed', 'readOnly', { sealed: true }),
  field('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid'),
  field('94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'URL Path', 'Text'),
  field('56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'Path', 'Text'),
  field('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'Item Type', 'Integer'),
  field('ba3c27ee-4791-4867-8821-ff99000bac98', 'PermMask', 'Effective Permissions Mask', 'Computed'),
  field('4b7403de-8d94-43e8-9f0f-137a3e298126', 'UniqueId', 'Unique Id', 'Guid'),
  field('dddd2420-b270-4735-93b5-92b713d0944d', 'ScopeId', 'Permission Scope', 'Guid'),
  field('3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'ComplianceAssetId', 'Compliance Asset Id', 'Text', 'readOnly')
];

const ofLists: readonly BuiltInField[] = [
  field('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', 'visible', { required: true, maxLength: 255 }),
  field('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed', 'readOnly'),
  field('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed', 'readOnly'),
  field('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', 'visible'),
  field('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'Text')
];

const ofLibraries: readonly BuiltInField[] = [
  field('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', 'visible', { maxLength: 255 }),
  field('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', 'visible', { required: true }),
  field('9d30f126-ba48-446b-b8f9-83745f322ebe', 'LinkFilenameNoMenu', 'Name', 'Computed', 'readOnly'),
  field('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name', 'Computed', 'readOnly'),
  field('081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Type', 'Computed', 'readOnly'),
  field('8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'File_x0020_Size', 'File Size', 'Integer'),
  field('78a07ba4-bda8-4357-9e0f-580d64487583', 'FileSizeDisplay', 'File Size', 'Computed', 'readOnly')
];

const ofUserInformation: readonly BuiltInField[] = [
  field('bf6b3e1a-0000-4000-8000-000000000001', 'Name', 'Account', 'Text', 'readOnly', { maxLength: 255 }),
  field('bf6b3e1a-0000-4000-8000-000000000002', 'EMail', 'Work email', 'Text', 'readOnly', { maxLength: 255 })
];

/** The columns that SharePoint puts on every list of a template. */
export function builtInFields(template: number, baseType: number): readonly BuiltInField[] {
  const own = baseType === 1 ? ofLibraries : ofLists;
  return template === 112 ? [...own, ...common, ...ofUserInformation] : [...own, ...common];
}

const siteColumn = (id: string, internalName: string, title: string, type: string, group: string, more: FieldProps = {}): BuiltInField => ({
  id,
  internalName,
  title,
  type,
  props: { group, ...more }
});

/** Well-known site columns; SharePoint has some hundreds more. */
export const siteColumns: readonly BuiltInField[] = [
  ...builtInFields(100, 0),
  siteColumn('9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Comments', 'Description', 'Note', 'Base Columns'),
  siteColumn('b66e9b50-a28e-469b-b1a0-af0e45486874', 'Keywords', 'Keywords', 'Note', 'Base Columns'),
  siteColumn('64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'StartDate', 'Start Date', 'DateTime', 'Base Columns'),
  siteColumn('fc2e188e-ba91-48c9-9dd3-16431afddd50', 'WorkAddress', 'Address', 'Note', 'Core Contact and Calendar Columns'),
  siteColumn('6ca7bd7f-b490-402e-af1b-2813cf087b1e', 'WorkCity', 'City', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company', 'Company', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('fce16b4c-fe53-4793-aaab-b4892e736d15', 'EMail', 'Email', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('4a722dd4-d406-4356-93f9-2550b8f50dd0', 'FirstName', 'First Name', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'JobTitle', 'Job Title', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('fd630629-c165-4513-b43c-fdb16b86a14d', 'WorkPhone', 'Business Phone', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('3c0e9e00-8fcc-479f-9d8d-3447cda34c5b', 'OtherAddressCountry', 'Other Address Country/Region', 'Text', 'Core Contact and Calendar Columns'),
  siteColumn('7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', 'Body', 'Note', 'Core Task and Issue Columns'),
  siteColumn('53101f38-dd2e-458c-b245-0c236cc13d1a', 'AssignedTo', 'Assigned To', 'User', 'Core Task and Issue Columns'),
  siteColumn('cd21b4c2-6841-4f9e-a23a-738a65f99889', 'DueDate', 'Due Date', 'DateTime', 'Core Task and Issue Columns'),
  siteColumn('a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', 'Priority', 'Choice', 'Core Task and Issue Columns', { choices: ['(1) High', '(2) Normal', '(3) Low'], defaultValue: '(2) Normal' }),
  siteColumn('c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Status', 'Task Status', 'Choice', 'Core Task and Issue Columns', { choices: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'], defaultValue: 'Not Started' })
];
