import { ValueList, type Entity, type Property } from '../odata/entity';
import { fieldXml } from '../store/fieldXml';
import { settingsAsJson } from '../store/fieldSettings';
import { fieldKind, isPerson } from '../store/fieldTypes';
import type { FieldRecord } from '../store/records';
import { propertyTypes } from '../types/table';
import type { Call } from './call';
import { listPath, typedEntity } from './entities';
import { linksFor } from './registry';

/** The name of a column in item JSON: a leading underscore cannot stand in an OData name. */
export const propertyName = (field: FieldRecord): string => (field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName);

export const isLookup = (field: FieldRecord): boolean => /^(lookup|user)(multi)?$/i.test(field.type);
export const isMulti = (field: FieldRecord): boolean => /^(lookup|user)multi$/i.test(field.type);

const computedTypes = new Set(['Computed', 'ContentTypeId']);

export function fieldEntity(call: Call, field: FieldRecord, ofList: boolean): Entity {
  const kind = fieldKind(field.type);
  const { props } = field;
  const type = kind?.entityType ?? 'SP.Field';
  const known = propertyTypes(type);
  const settings: Record<string, Property> = {};
  for (const [name, value] of Object.entries(settingsAsJson(type, props.extra ?? {}))) if (name in known) settings[name] = value;
  const kindSettings: Record<string, Property> = {
    MaxLength: props.maxLength ?? 255,
    Choices: new ValueList('Edm.String', [...(props.choices ?? [])]),
    FillInChoice: props.fillIn ?? false,
    MinimumValue: props.minimum ?? -1.7976931348623157e308,
    MaximumValue: props.maximum ?? 1.7976931348623157e308,
    AllowMultipleValues: isMulti(field),
    LookupList: isPerson(field.type) ? '' : props.lookupList ? `{${props.lookupList.replace(/[{}]/g, '')}}` : '',
    LookupField: props.lookupField ?? '',
    LookupWebId: props.lookupWebId ?? call.web.id,
    PrimaryFieldId: props.primaryFieldId ?? null,
    IsDependentLookup: props.primaryFieldId !== undefined,
    DependentLookupInternalNames: new ValueList('Edm.String', []),
    Formula: '',
    NumberOfLines: 6,
    SelectionMode: 0,
    Presence: true,
    DisplayFormat: type === 'SP.FieldDateTime' ? 1 : type === 'SP.FieldUrl' ? 0 : -1,
    EditFormat: 0,
    OutputType: 2
  };
  for (const name of Object.keys(kindSettings)) if (name in known && !(name in settings)) settings[name] = kindSettings[name];
  const entity = typedEntity({
    type,
    like: propertyTypes(type).InternalName ? type : 'SP.Field',
    set: 'SP.ApiData.Fields1',
    path: `${ofList ? `${listPath(field.ownerId)}/Fields` : 'Web/Fields'}(guid'${field.id}')`,
    given: {
      AutoIndexed: false,
      CanBeDeleted: props.canBeDeleted ?? true,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      CustomFormatter: props.customFormatter ?? null,
      DefaultFormula: null,
      DefaultValue: props.defaultValue ?? null,
      Description: props.description ?? '',
      Direction: 'none',
      EnforceUniqueValues: props.unique ?? false,
      EntityPropertyName: field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName,
      Filterable: !computedTypes.has(field.type) && kind?.shape !== 'note',
      FromBaseType: props.fromBaseType ?? false,
      Group: props.group ?? 'Custom Columns',
      Hidden: props.hidden ?? false,
      Id: field.id,
      Indexed: props.indexed ?? false,
      IndexStatus: props.indexed ? 2 : 0,
      InternalName: field.internalName,
      JSLink: 'clienttemplates.js',
      NoCrawl: props.noCrawl ?? false,
      PinnedToFiltersPane: false,
      ReadOnlyField: props.readOnly ?? false,
      Required: props.required ?? false,
      SchemaXml: () => fieldXml(field),
      Scope: ofList ? call.web.url || '/' : call.web.url || '/',
      Sealed: props.sealed ?? false,
      ShowInFiltersPane: 0,
      Sortable: !computedTypes.has(field.type) && kind?.shape !== 'note' && !isMulti(field),
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: kind?.kind ?? 0,
      TypeAsString: field.type,
      TypeDisplayName: kind?.displayName ?? field.type,
      TypeShortDescription: kind?.displayName ?? field.type,
      ValidationFormula: props.validationFormula ?? null,
      ValidationMessage: props.validationMessage ?? null,
      ...settings
    },
    defaults: Object.keys(propertyTypes(propertyTypes(type).InternalName ? type : 'SP.Field')).filter((name) => !onlyOnDemand.has(name)),
    links: linksFor('field', call, { field, ofList }),
    among: 'SP.Field'
  });
  return { ...entity, elsewhere: (name) => ofOtherKinds.has(name.toLowerCase()) || entity.elsewhere?.(name) === true };
}

/** Properties of kinds of columns that the tenant does not have (managed metadata, ratings, places): no column here has them. */
const ofOtherKinds = new Set(
  'anchorid createvaluesineditform enablelookup gridendnumber gridnaoptiontext gridstartnumber isanchorvalid iskeyword ispathrendered istermsetvalid open rangecount sspid targettemplate termsetid textfield usercreated'.split(' ')
);

const onlyOnDemand = new Set(['SchemaXmlWithResourceTokens', 'AutofillInfo', 'ShowInFiltersPane']);
