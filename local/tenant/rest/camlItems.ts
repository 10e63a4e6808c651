import { contextOf, filterOf, ordersOf, readView, selectRows, shownBy } from '../caml/select';
import { invalidQuery } from '../errors';
import { entityAnswer } from '../odata/answer';
import { isObject, textOf, type JsonObject } from '../odata/body';
import type { Entity, Property } from '../odata/entity';
import { withoutEffect } from '../odata/watched';
import { allFields } from '../store/fields';
import { siteLocal } from '../store/dates';
import { fieldKind } from '../store/fieldTypes';
import { itemEntityType } from '../store/lists';
import type { FieldRecord } from '../store/records';
import type { Call } from './call';
import { listPath } from './entities';
import { propertyName } from './fieldEntity';
import { itemEntity, type ItemNode } from './itemEntity';
import { objectParameter, optionalText } from './parameters';
import { action, define, node, type Step } from './registry';

/**
 * An item as `getitems` and `ListItemAllFields` give it: dates in the site's local time, without a zone (observed in pnpjs#1145, #2430).
 */
export function withLocalDates(entity: Entity, fields: readonly FieldRecord[]): Entity {
  const dates = new Set(fields.filter(field => fieldKind(field.type)?.shape === 'date').map(propertyName));
  const local = (table: Readonly<Record<string, Property>>): Record<string, Property> =>
    Object.fromEntries(
      Object.entries(table).map(([name, property]): [string, Property] => {
        if (!dates.has(name)) return [name, property];
        return [name, () => {
          const value = typeof property === 'function' ? property() : property;
          return typeof value === 'string' ? siteLocal(value) : value;
        }];
      })
    );
  return { ...entity, defaults: local(entity.defaults), onDemand: entity.onDemand && local(entity.onDemand) };
}

/** `ListItemAllFields` of a file or folder: read alone it has local dates; what follows it, and writes, take the way of any item. */
export function itemBehind(call: Call, place: ItemNode): Step {
  const last = call.address.segments[call.address.segments.length - 1]?.name === 'listitemallfields';
  if (!last || call.method !== 'GET') return node('item', place);
  const fields = allFields(call.tenant, place.list.id);
  return entityAnswer(withLocalDates(itemEntity(call, place.list, place.item, fields), fields));
}

/** The page that a client asks for by where the one before ended. */
function positionOf(query: JsonObject): string | undefined {
  const position = query.ListItemCollectionPosition ?? null;
  if (position === null) return undefined;
  const token = isObject(position) ? position.PagingInfo : position;
  if (typeof token !== 'string' || (isObject(position) && Object.keys(position).length > 1)) throw invalidQuery('The ListItemCollectionPosition of the query is not as expected: it has a text PagingInfo.');
  return token;
}

function folderOf(query: JsonObject): string | undefined {
  const path = query.FolderServerRelativePath ?? null;
  if (path !== null && (!isObject(path) || typeof path.DecodedUrl !== 'string')) throw invalidQuery('The FolderServerRelativePath of the query has a text DecodedUrl.');
  return (isObject(path) ? textOf(path, 'DecodedUrl') : undefined) || optionalText(query, 'FolderServerRelativeUrl') || undefined;
}

define('list', {
  segments: {
    getitems: action((call, list, segment) => {
      const query = objectParameter(call, segment, 'query', 'SP.CamlQuery');
      withoutEffect(query, 'AllowIncrementalResults');
      const view = readView(optionalText(query, 'ViewXml') || '<View/>');
      const fields = allFields(call.tenant, list.id);
      const page = selectRows(call, list, {
        filter: filterOf(view, contextOf(call, fields)),
        orderBy: ordersOf(view, fields),
        scope: view.scope,
        folder: folderOf(query),
        limit: view.rowLimit,
        after: positionOf(query),
        shown: shownBy(view, list, fields).map(field => field.internalName)
      });
      const entities = page.items.map(item => itemEntity(call, list, item, fields));
      return {
        kind: 'entities',
        entities: query.DatesInUtc === true ? entities : entities.map(entity => withLocalDates(entity, fields)),
        set: `SP.ListData.${itemEntityType(list).replace(/^SP\.Data\./, '')}s`,
        path: `${listPath(list.id)}/Items`,
        filtered: true
      };
    })
  }
});
