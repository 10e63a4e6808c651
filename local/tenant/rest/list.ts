import { sharePointInstant } from '../clock';
import { accessDenied, invalidText, propertyMissing, refused, titleTaken } from '../errors';
import { checkFormula } from '../formula/ofRow';
import { deleted, noContent, valueAnswer } from '../odata/answer';
import { allFields } from '../store/fields';
import { recycleList } from '../store/recycleBin';
import { deleteList, getList, getListByTitle, saveList } from '../store/lists';
import type { Json, ListRecord } from '../store/records';
import { propertyTypes } from '../types/table';
import type { Call } from './call';
import { basePermissions } from './entities';
import { isUnchanged } from './unchanged';
import { listEntity, listSettings } from './listEntity';
import { demandSmall } from './listMore';
import { action, addLinks, define, node } from './registry';
import { webEntity } from './web';

declare module './registry' {
  interface NodeKinds {
    list: ListRecord;
  }
}

function updateList(call: Call, list: ListRecord): ListRecord {
  call.demandList(list, 'manageLists');
  call.checkEtag(`"${list.version}"`);
  const known = propertyTypes('SP.List');
  const before = listEntity(call, list);
  let { title } = list;
  const props: Record<string, Json> = {};
  for (const [name, value] of Object.entries(call.body.values)) {
    if (!(name in known)) throw propertyMissing(name, 'SP.List');
    if (name === 'Title') title = newTitle(call, list, value);
    else if (!['BaseTemplate', 'Id'].includes(name) && !isUnchanged(before, name, value)) Object.assign(props, listSettings(name, value, list.baseType));
  }
  if (props.ReadSecurity === 2 && allFields(call.tenant, list.id).some((field) => field.props.unique)) {
    throw refused('Item-level permissions cannot be set on a list that has a column with unique values.');
  }
  if (typeof props.ValidationFormula === 'string') checkFormula(props.ValidationFormula, allFields(call.tenant, list.id));
  const fresh = getList(call.tenant, list.id) ?? list;
  const saved = { ...fresh, title, version: fresh.version + 1, modified: sharePointInstant(call.tenant.clock.now()), props: { ...fresh.props, ...props } };
  saveList(call.tenant, saved);
  return saved;
}

function newTitle(call: Call, list: ListRecord, value: Json): string {
  const title = typeof value === 'string' ? value.trim() : '';
  if (title === '' || title.length > 255) throw invalidText();
  const other = getListByTitle(call.tenant, list.webId, title);
  if (other && other.id !== list.id) throw titleTaken();
  return title;
}

function demandRemoval(call: Call, list: ListRecord): void {
  call.demandList(list, 'manageLists');
  call.checkEtag(`"${list.version}"`);
  if (list.props.AllowDeletion === false) throw accessDenied();
  demandSmall(call, list);
}

function remove(call: Call, list: ListRecord): void {
  demandRemoval(call, list);
  deleteList(call.tenant, list);
}

define('list', {
  entity: listEntity,
  merge: (call, list) => noContent({ etag: `"${updateList(call, list).version}"` }),
  remove: (call, list) => {
    remove(call, list);
    return deleted;
  },
  segments: {
    effectivebasepermissions: (call, list) => valueAnswer('EffectiveBasePermissions', 'SP.BasePermissions', basePermissions(call.listRights(list))),
    parentweb: (call) => node('web', call.web),
    deleteobject: action((call, list) => {
      remove(call, list);
      return deleted;
    }),
    recycle: action((call, list) => {
      demandRemoval(call, list);
      return valueAnswer('Recycle', 'Edm.Guid', recycleList(call.tenant, call.web, list, call.user.id));
    })
  }
});

addLinks('list', { ParentWeb: (call) => webEntity(call, call.web) });
