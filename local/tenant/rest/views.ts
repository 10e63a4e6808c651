import { accessDenied, invalidQuery, notProvided, propertyMissing, refused, SharePointError } from '../errors';
import { asGuid, newGuid } from '../ids';
import { deleted, entityAnswer, noContent, valueAnswer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { objectOf, textOf, type JsonObject } from '../odata/body';
import { guidArgument, textArgument } from '../odata/url';
import { getFieldByName, getFieldByTitle } from '../store/fields';
import { getList, saveList } from '../store/lists';
import type { Json, ListRecord, ViewRecord } from '../store/records';
import { allViews, insertView, removeView, saveView } from '../store/views';
import { fieldRefs, parseViewXml } from '../store/viewXml';
import { checkType, propertyTypes } from '../types/table';
import type { Call } from './call';
import { listPath } from './entities';
import { action, addLinks, define, node, type Node } from './registry';
import { isUnchanged } from './unchanged';
import { viewEntity, viewFieldsEntity } from './viewEntity';

interface ViewOf {
  readonly list: ListRecord;
  readonly view: ViewRecord;
}

declare module './registry' {
  interface NodeKinds {
    views: ListRecord;
    view: ViewOf;
    viewFields: ViewOf;
  }
}

/** Public views and one's own. */
export const visibleViews = (call: Call, list: ListRecord): ViewRecord[] =>
  allViews(call.tenant, list.id).filter((view) => view.owner === 0 || view.owner === call.user.id);

const missing = (): SharePointError => new SharePointError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');

const found = (list: ListRecord, view: ViewRecord | undefined): Node => {
  if (!view) throw missing();
  return node('view', { list, view });
};

function demandChange(call: Call, list: ListRecord, personal: boolean): void {
  call.demandList(list, personal ? 'managePersonalViews' : 'manageLists');
}

const settable = new Set(
  'Aggregations AggregationsStatus ColumnWidth CustomFormatter Formats GridLayout Hidden IncludeRootFolder JSLink MobileDefaultView MobileView Paged RowLimit Scope TabularView Toolbar ViewData ViewJoins ViewProjectedFields ViewQuery ViewType2 NewDocumentTemplates Method EditorModified'.split(
    ' '
  )
);

/** What a body of SP.View changes; `fields` when it brings CAML. */
function viewChange(values: JsonObject, before?: Entity): { props: Record<string, Json>; fields: readonly string[] | undefined } {
  let props: Record<string, Json> = {};
  let fields: readonly string[] | undefined;
  for (const [name, value] of Object.entries(values)) {
    checkType(name, value, propertyTypes('SP.View'));
    if (['Title', 'DefaultView', 'PersonalView', 'ViewFields', 'ViewTypeKind', 'ViewType'].includes(name)) continue;
    if (name === 'Query') props.ViewQuery = value;
    else if (name === 'ListViewXml' && typeof value === 'string') {
      const parsed = parseViewXml(value);
      props = { ...props, ...parsed.props };
      fields = parsed.fields;
    } else if (!(name in propertyTypes('SP.View'))) throw propertyMissing(name, 'SP.View');
    else if (before && isUnchanged(before, name, value)) continue;
    else if (!settable.has(name)) throw notProvided(`The local tenant does not let ${name} of a view be changed.`);
    else props[name] = value;
  }
  if (props.RowLimit !== undefined && (typeof props.RowLimit !== 'number' || props.RowLimit < 1 || props.RowLimit > 5000)) throw refused('The row limit of a view is a number from 1 to 5000.');
  return { props, fields };
}

function knownFields(call: Call, list: ListRecord, names: readonly string[]): string[] {
  return names.map((name) => {
    const field = getFieldByName(call.tenant, list.id, name) ?? getFieldByTitle(call.tenant, list.id, name);
    if (!field) throw new SharePointError(400, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.  ${list.url}`);
    return field.internalName;
  });
}

export function addView(call: Call, list: ListRecord, values: JsonObject): ViewRecord {
  checkType('SetAsDefaultView', values.SetAsDefaultView, { SetAsDefaultView: 'Boolean' });
  checkType('PersonalView', values.PersonalView, propertyTypes('SP.View'));
  const personal = values.PersonalView === true;
  demandChange(call, list, personal);
  const title = textOf(values, 'Title')?.trim();
  if (!title) throw refused('The view title is missing.');
  const views = allViews(call.tenant, list.id);
  const change = viewChange(Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'SetAsDefaultView' && name !== 'baseViewId')));
  const sent = Array.isArray(values.ViewFields) ? values.ViewFields.filter((name): name is string => typeof name === 'string') : change.fields;
  const base = list.baseType === 1 ? ['DocIcon', 'LinkFilename'] : ['LinkTitle'];
  const leafStem = title.replace(/["*:<>?/\\|#%&{}~.]/g, '');
  const leaves = new Set(views.map((view) => String(view.props.leaf).toLowerCase()));
  let leaf = `${leafStem || 'view'}.aspx`;
  for (let suffix = 1; leaves.has(leaf.toLowerCase()); suffix += 1) leaf = `${leafStem || 'view'}${suffix}.aspx`;
  const view = insertView(call.tenant, {
    id: newGuid(),
    listId: list.id,
    title,
    order: views.length === 0 ? 0 : Math.max(...views.map((other) => other.order)) + 1,
    isDefault: !personal && (values.DefaultView === true || values.SetAsDefaultView === true),
    owner: personal ? call.user.id : 0,
    fields: sent && sent.length > 0 ? knownFields(call, list, sent) : base,
    props: { ...change.props, leaf }
  });
  touch(call, list);
  return view;
}

function updateView(call: Call, { list, view }: ViewOf): void {
  demandChange(call, list, view.owner !== 0);
  const { values } = call.body;
  const change = viewChange(values, viewEntity(list, view));
  saveView(call.tenant, {
    ...view,
    title: textOf(values, 'Title') ?? view.title,
    isDefault: values.DefaultView === true || (view.isDefault && values.DefaultView !== false),
    fields: change.fields ? knownFields(call, list, change.fields) : view.fields,
    props: { ...view.props, ...change.props }
  });
  touch(call, list);
}

function touch(call: Call, list: ListRecord): void {
  const fresh = getList(call.tenant, list.id);
  if (fresh) saveList(call.tenant, { ...fresh, version: fresh.version + 1 });
}

function removeOne(call: Call, { list, view }: ViewOf): void {
  demandChange(call, list, view.owner !== 0);
  if (view.isDefault) throw refused('You cannot delete the default view of a list.');
  removeView(call.tenant, view);
  touch(call, list);
}

const defaultView = (call: Call, list: ListRecord): ViewRecord => {
  const view = allViews(call.tenant, list.id).find((candidate) => candidate.isDefault) ?? allViews(call.tenant, list.id)[0];
  if (!view) throw missing();
  return view;
};

define('list', {
  segments: {
    views: (_call, list) => node('views', list),
    defaultview: (call, list) => node('view', { list, view: defaultView(call, list) }),
    getview: (call, list, segment) => found(list, visibleViews(call, list).find((view) => view.id === guidArgument(segment, 'viewGuid')))
  }
});
addLinks('list', {
  Views: (call, list) => visibleViews(call, list).map((view) => viewEntity(list, view)),
  DefaultView: (call, list) => viewEntity(list, defaultView(call, list))
});

define('views', {
  entities: (call, list) => ({ rows: visibleViews(call, list).map((view) => viewEntity(list, view)), set: 'SP.ApiData.Views', path: `${listPath(list.id)}/Views` }),
  key: (call, list, segment) => {
    const id = asGuid(textArgument(segment, 'id')) ?? guidArgument(segment, 'id');
    return found(list, visibleViews(call, list).find((view) => view.id === id));
  },
  post: (call, list) => entityAnswer(viewEntity(list, addView(call, list, call.body.values)), 201),
  segments: {
    getbyid: (call, list, segment) => found(list, visibleViews(call, list).find((view) => view.id === guidArgument(segment, 'guidId'))),
    getbytitle: (call, list, segment) => found(list, visibleViews(call, list).find((view) => view.title.toLowerCase() === textArgument(segment, 'strTitle').toLowerCase())),
    add: action((call, list) => entityAnswer(viewEntity(list, addView(call, list, objectOf(call.body.values, 'parameters'))), 201))
  }
});

define('view', {
  entity: (_call, { list, view }) => viewEntity(list, view),
  merge: (call, of) => {
    updateView(call, of);
    return noContent();
  },
  remove: (call, of) => {
    removeOne(call, of);
    return deleted;
  },
  segments: {
    viewfields: (_call, of) => node('viewFields', of),
    setviewxml: action((call, { list, view }) => {
      demandChange(call, list, view.owner !== 0);
      const xml = textOf(call.body.values, 'viewXml');
      if (!xml) throw invalidQuery('The parameter viewXml is missing.');
      const parsed = parseViewXml(xml);
      saveView(call.tenant, { ...view, fields: parsed.fields ? knownFields(call, list, parsed.fields) : view.fields, props: { ...view.props, ...parsed.props } });
      touch(call, list);
      return deleted;
    }),
    deleteobject: action((call, of) => {
      removeOne(call, of);
      return deleted;
    })
  }
});

function changeFields(call: Call, { list, view }: ViewOf, change: (fields: readonly string[]) => readonly string[]): typeof deleted {
  if (view.owner !== 0 && view.owner !== call.user.id) throw accessDenied();
  demandChange(call, list, view.owner !== 0);
  saveView(call.tenant, { ...view, fields: change(view.fields) });
  touch(call, list);
  return deleted;
}

define('viewFields', {
  entity: (_call, { view }) => viewFieldsEntity(view),
  segments: {
    schemaxml: (_call, { view }) => valueAnswer('SchemaXml', 'Edm.String', fieldRefs(view.fields)),
    addviewfield: action((call, of, segment) => {
      const [name] = knownFields(call, of.list, [segment.args?.length ? textArgument(segment, 'strField') : (textOf(call.body.values, 'strField') ?? '')]);
      return changeFields(call, of, (fields) => (fields.includes(name) ? fields : [...fields, name]));
    }),
    removeviewfield: action((call, of, segment) => {
      const name = segment.args?.length ? textArgument(segment, 'strField') : (textOf(call.body.values, 'strField') ?? '');
      return changeFields(call, of, (fields) => fields.filter((field) => field.toLowerCase() !== name.toLowerCase()));
    }),
    removeallviewfields: action((call, of) => changeFields(call, of, () => [])),
    moveviewfieldto: action((call, of) => {
      const name = textOf(call.body.values, 'field') ?? '';
      const index = Number(call.body.values.index ?? 0);
      if (!of.view.fields.includes(name)) throw refused('The view does not have this column.');
      return changeFields(call, of, (fields) => {
        const rest = fields.filter((field) => field !== name);
        return [...rest.slice(0, index), name, ...rest.slice(index)];
      });
    })
  }
});

