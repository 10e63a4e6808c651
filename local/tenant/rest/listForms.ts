import { notProvided } from '../errors';
import { Complex, type Entity } from '../odata/entity';
import { guidArgument, textArgument } from '../odata/url';
import { guidFrom } from '../ids';
import type { ListRecord } from '../store/records';
import type { Call } from './call';
import { listPath } from './entities';
import { addLinks, define, node, type NodeKinds } from './registry';

declare module './registry' {
  interface NodeKinds {
    forms: ListRecord;
    form: { readonly list: ListRecord; readonly type: number };
    /** A collection in which the tenant never has anything, because it cannot be added to. */
    empty: { readonly what: string; readonly path: string };
  }
}

/** SP.PageType to the page of a list's form. */
const formPages: readonly (readonly [type: number, page: string])[] = [[4, 'DispForm'], [6, 'EditForm'], [8, 'NewForm']];

const formId = (list: ListRecord, type: number): string => guidFrom(`form:${list.id}:${type}`);

function formEntity(list: ListRecord, type: number): Entity {
  const page = formPages.find(([candidate]) => candidate === type)?.[1] ?? 'DispForm';
  const id = formId(list, type);
  const url = `${list.url}/${list.baseType === 1 ? 'Forms/' : ''}${page}.aspx`;
  return {
    type: 'SP.Form',
    set: 'SP.ApiData.Forms',
    path: `${listPath(list.id)}/Forms(guid'${id}')`,
    defaults: { DecodedUrl: url, FormType: type, Id: id, ResourcePath: new Complex('SP.ResourcePath', { DecodedUrl: url }), ServerRelativeUrl: url },
    links: {}
  };
}

const formEntities = (list: ListRecord): Entity[] => formPages.map(([type]) => formEntity(list, type));

const formById = (list: ListRecord, id: string): ReturnType<typeof node> => {
  const page = formPages.find(([type]) => formId(list, type) === id);
  if (!page) throw notProvided('The local tenant has the three forms of a list only.');
  return node('form', { list, type: page[0] });
};

define('forms', {
  entities: (_call, list) => ({ rows: formEntities(list), set: 'SP.ApiData.Forms', path: `${listPath(list.id)}/Forms` }),
  key: (_call, list, segment) => formById(list, guidArgument(segment, 'id')),
  segments: { getbyid: (_call, list, segment) => formById(list, guidArgument(segment, 'id')), getbypagetype: (_call, list, segment) => node('form', { list, type: Number(textArgument(segment, 'formType')) }) }
});
define('form', { entity: (_call, { list, type }) => formEntity(list, type) });

const cannot = (what: string): never => {
  throw notProvided(`The local tenant does not provide ${what}.`);
};
define('empty', {
  entities: (_call, { path }) => ({ rows: [], set: 'Collection', path }),
  key: (_call, { what }) => cannot(what),
  post: (_call, { what }) => cannot(what),
  segments: { add: (_call, { what }) => cannot(what), getbyid: (_call, { what }) => cannot(what) }
});

const none = (what: string, name: string) => (_call: Call, list: NodeKinds['list']) => node('empty', { what, path: `${listPath(list.id)}/${name}` });

define('list', {
  segments: {
    forms: (_call, list) => node('forms', list),
    eventreceivers: none('event receivers', 'EventReceivers'),
    subscriptions: none('webhooks', 'Subscriptions'),
    workflowassociations: none('workflows', 'WorkflowAssociations')
  }
});
addLinks('list', { Forms: (_call, list) => formEntities(list) });
define('web', { segments: { eventreceivers: () => node('empty', { what: 'event receivers', path: 'Web/EventReceivers' }) } });
addLinks('web', { EventReceivers: () => [] });
