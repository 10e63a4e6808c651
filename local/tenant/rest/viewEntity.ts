import { Complex, ValueList, type Entity } from '../odata/entity';
import type { ListRecord, ViewRecord } from '../store/records';
import { fieldRefs, viewXml } from '../store/viewXml';
import { listPath, resourcePath, typedEntity } from './entities';
import { propertyTypes } from '../types/table';

export const viewUrl = (list: ListRecord, view: ViewRecord): string =>
  `${list.url}/${list.baseType === 1 ? 'Forms/' : ''}${typeof view.props.leaf === 'string' ? view.props.leaf : 'AllItems.aspx'}`;

export const viewPath = (view: ViewRecord): string => `${listPath(view.listId)}/Views(guid'${view.id}')`;

export const viewFieldsEntity = (view: ViewRecord): Entity =>
  typedEntity({
    type: 'SP.ViewFieldCollection',
    set: 'SP.ApiData.ViewFieldCollections',
    path: `${viewPath(view)}/ViewFields`,
    given: { SchemaXml: fieldRefs(view.fields), Items: new ValueList('Edm.String', [...view.fields]) },
    defaults: null
  });

const onDemand = new Set(['AssociatedContentTypeId', 'GridInitInfo', 'VisualizationInfo', 'CalendarViewStyles', 'HtmlSchemaXml', 'ViewType2', 'PageRenderType', 'Color']);

export function viewEntity(list: ListRecord, view: ViewRecord): Entity {
  const url = viewUrl(list, view);
  const props = Object.fromEntries(Object.entries(view.props).filter(([name]) => name !== 'leaf'));
  return typedEntity({
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    path: viewPath(view),
    given: {
      AggregationsStatus: 'Off',
      BaseViewId: '1',
      ContentTypeId: new Complex('SP.ContentTypeId', { StringValue: '0x' }),
      DefaultViewForContentType: false,
      EditorModified: false,
      Hidden: false,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: false,
      JSLink: 'clienttemplates.js',
      MobileDefaultView: view.isDefault,
      MobileView: true,
      Paged: true,
      RowLimit: 30,
      Scope: 0,
      StyleId: null,
      TabularView: true,
      Threaded: false,
      Toolbar: '',
      ViewQuery: '',
      ViewType: 'HTML',
      ...props,
      DefaultView: view.isDefault,
      HtmlSchemaXml: () => viewXml(view, url),
      Id: view.id,
      ListViewXml: () => viewXml(view, url),
      PersonalView: view.owner !== 0,
      ReadOnlyView: false,
      ServerRelativePath: resourcePath(url),
      ServerRelativeUrl: url,
      Title: view.title
    },
    defaults: Object.keys(propertyTypes('SP.View')).filter((name) => !onDemand.has(name)).concat('HtmlSchemaXml'),
    links: { ViewFields: () => viewFieldsEntity(view) }
  });
}
