import type { Column } from '../sharepoint/listSchema';

/** `AddFieldOptions.AddFieldInternalNameHint`: the internal name is `Name`, not made from the title. */
export const keepInternalName = 8;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function flag(value: boolean | undefined): string {
  return value ? 'TRUE' : 'FALSE';
}

function choices(list: readonly string[], first: string | undefined): string {
  const preset = first ? `<Default>${escape(first)}</Default>` : '';
  return `${preset}<CHOICES>${list.map((choice) => `<CHOICE>${escape(choice)}</CHOICE>`).join('')}</CHOICES>`;
}

/** Type, further attributes and children of a column in SharePoint's schema language. */
function specifics(column: Column): { readonly type: string; readonly attributes?: string; readonly children?: string } {
  switch (column.type) {
    case 'text': return { type: 'Text', attributes: `MaxLength="${column.maxLength ?? 255}"` };
    // plain text: what people typed is never markup; in a library SharePoint would cut it at 255 characters
    case 'note': return { type: 'Note', attributes: 'RichText="FALSE" NumLines="6" AppendOnly="FALSE" UnlimitedLengthInDocumentLibrary="TRUE"' };
    case 'number': return { type: 'Number', attributes: `Decimals="${column.decimals ?? 0}"` };
    case 'dateTime': return { type: 'DateTime', attributes: 'Format="DateTime" FriendlyDisplayFormat="Disabled"' };
    case 'boolean': return { type: 'Boolean', children: '<Default>0</Default>' };
    case 'choice': return { type: 'Choice', attributes: 'Format="Dropdown" FillInChoice="FALSE"', children: choices(column.choices, column.default) };
    case 'multiChoice': return { type: 'MultiChoice', attributes: 'FillInChoice="FALSE"', children: choices(column.choices, undefined) };
    case 'user': return { type: 'User', attributes: 'List="UserInfo" UserSelectionMode="PeopleOnly" ShowField="ImnName"' };
  }
}

/** `TypeAsString` of a column. */
export function typeOf(column: Column): string {
  return specifics(column).type;
}

/** A column as the XML that `createFieldAsXml` takes. */
export function fieldXml(name: string, column: Column): string {
  const { type, attributes = '', children = '' } = specifics(column);
  const common = `Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${escape(column.title)}" Description="${escape(column.description ?? '')}" ` +
    `Required="${flag(column.required)}" Indexed="${flag(column.indexed)}" EnforceUniqueValues="${flag(column.unique)}"` +
    (column.inForms === false ? ' ShowInNewForm="FALSE" ShowInEditForm="FALSE"' : '');
  return `<Field ${common} ${attributes}>${children}</Field>`;
}
