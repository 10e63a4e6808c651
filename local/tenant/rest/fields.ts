import { refused, invalidQuery, SharePointError } from '../errors';
import { asGuid } from '../ids';
import { deleted, entityAnswer, noContent, type Answer } from '../odata/answer';
import { objectOf, textOf } from '../odata/body';
import { flagArgument, guidArgument, textArgument } from '../odata/url';
import { allFields, getField, getFieldByName, getFieldByTitle } from '../store/fields';
import type { FieldRecord, ListRecord } from '../store/records';
import type { Call } from './call';
import { addDependentLookup, addField, addFieldFromXml, deleteField, updateField } from './fieldChanges';
import { fieldEntity } from './fieldEntity';
import { listPath } from './entities';
import { action, addLinks, define, node } from './registry';

/** Where columns are: on a list, or on the web as site columns. */
export type FieldOwner = { readonly list: ListRecord | undefined; readonly id: string };

declare module './registry' {
  interface NodeKinds {
    fields: FieldOwner;
    field: { readonly field: FieldRecord; readonly ofList: boolean; readonly list?: ListRecord };
  }
}

const ofList = (list: ListRecord): FieldOwner => ({ list, id: list.id });

const missing = (name: string): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`);

const found = (owner: FieldOwner, field: FieldRecord | undefined, name: string): ReturnType<typeof node> => {
  if (!field) throw missing(name);
  return node('field', { field, ofList: owner.list !== undefined, list: owner.list });
};

function demandChange(call: Call, list: ListRecord | undefined): void {
  if (list) call.demandList(list, 'manageLists');
  else call.demandWeb('manageWeb');
}

const created = (call: Call, owner: FieldOwner, field: FieldRecord): Answer => entityAnswer(fieldEntity(call, field, owner.list !== undefined), 201);

define('list', { segments: { fields: (_call, list) => node('fields', ofList(list)) } });
define('web', {
  segments: {
    fields: (_call, web) => node('fields', { list: undefined, id: web.id }),
    availablefields: (_call, web) => node('fields', { list: undefined, id: web.id })
  }
});
addLinks('list', { Fields: (call, list) => allFields(call.tenant, list.id).map((field) => fieldEntity(call, field, true)) });
addLinks('web', { Fields: (call, web) => allFields(call.tenant, web.id).map((field) => fieldEntity(call, field, false)) });

define('fields', {
  entities: (call, owner) => ({
    rows: allFields(call.tenant, owner.id).map((field) => fieldEntity(call, field, owner.list !== undefined)),
    set: 'SP.ApiData.Fields1',
    path: owner.list ? `${listPath(owner.list.id)}/Fields` : 'Web/Fields'
  }),
  key: (call, owner, segment) => {
    const text = textArgument(segment, 'id');
    return found(owner, getField(call.tenant, owner.id, asGuid(text) ?? guidArgument(segment, 'id')), text);
  },
  post: (call, owner) => {
    demandChange(call, owner.list);
    return created(call, owner, addField(call, owner, call.body.values, call.body.type));
  },
  segments: {
    getbyid: (call, owner, segment) => found(owner, getField(call.tenant, owner.id, guidArgument(segment, 'id')), textArgument(segment, 'id')),
    getbytitle: (call, owner, segment) => found(owner, getFieldByTitle(call.tenant, owner.id, textArgument(segment, 'title')), textArgument(segment, 'title')),
    getbyinternalnameortitle: (call, owner, segment) => {
      const name = textArgument(segment, 'strName');
      return found(owner, getFieldByName(call.tenant, owner.id, name) ?? getFieldByTitle(call.tenant, owner.id, name), name);
    },
    createfieldasxml: action((call, owner) => {
      demandChange(call, owner.list);
      const parameters = objectOf(call.body.values, 'parameters');
      const xml = textOf(parameters, 'SchemaXml');
      if (!xml) throw invalidQuery('The parameter SchemaXml is missing.');
      return created(call, owner, addFieldFromXml(call, owner, xml, Number(parameters.Options ?? 0)));
    }),
    adddependentlookupfield: action((call, owner, segment) => {
      demandChange(call, owner.list);
      const primary = getField(call.tenant, owner.id, guidArgument(segment, 'primaryLookupFieldId', 1));
      if (!primary) throw missing(segment.text);
      return created(call, owner, addDependentLookup(call, owner, primary, textArgument(segment, 'displayName'), textArgument(segment, 'showField', 2)));
    }),
    addfield: action((call, owner) => {
      demandChange(call, owner.list);
      return created(call, owner, addField(call, owner, objectOf(call.body.values, 'parameters'), undefined));
    })
  }
});

define('field', {
  entity: (call, { field, ofList: onList }) => fieldEntity(call, field, onList),
  merge: (call, { field, list }) => {
    demandChange(call, list);
    updateField(call, { list, id: field.ownerId }, field, call.body.values);
    return noContent();
  },
  remove: (call, { field, list }) => {
    demandChange(call, list);
    deleteField(call, { list, id: field.ownerId }, field);
    return deleted;
  },
  segments: {
    deleteobject: action((call, { field, list }) => {
      demandChange(call, list);
      deleteField(call, { list, id: field.ownerId }, field);
      return deleted;
    }),
    setshowindisplayform: action((call, of, segment) => shown(call, of, 'ShowInDisplayForm', flagArgument(segment, 'value') === true)),
    setshowineditform: action((call, of, segment) => shown(call, of, 'ShowInEditForm', flagArgument(segment, 'value') === true)),
    setshowinnewform: action((call, of, segment) => shown(call, of, 'ShowInNewForm', flagArgument(segment, 'value') === true))
  }
});

function shown(call: Call, of: { field: FieldRecord; list?: ListRecord }, name: string, value: boolean): Answer {
  demandChange(call, of.list);
  if (of.field.props.sealed) throw refused('The field is sealed.');
  updateField(call, { list: of.list, id: of.field.ownerId }, { ...of.field, props: { ...of.field.props, extra: { ...of.field.props.extra, [name]: value } } }, {});
  return { kind: 'noContent', status: 200 };
}
