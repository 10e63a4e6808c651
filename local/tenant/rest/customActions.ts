import { invalidQuery, propertyMissing, SharePointError } from '../errors';
import { asGuid, newGuid } from '../ids';
import { deleted, entityAnswer, noContent } from '../odata/answer';
import { isObject, type JsonObject } from '../odata/body';
import type { Entity, Property } from '../odata/entity';
import { textArgument } from '../odata/url';
import { fromHighLow } from '../rights/permissions';
import type { Json, ListRecord } from '../store/records';
import { propertyTypes } from '../types/table';
import type { Call } from './call';
import { basePermissions, listPath, typedEntity } from './entities';
import { action, addLinks, define, node } from './registry';

/** Where a custom action is registered: the site, the web, or one list. */
export interface ActionsOf {
  readonly ownerId: string;
  readonly path: string;
  /** SP.UserCustomActionScope: 2 site, 3 web, 4 list. */
  readonly scope: 2 | 3 | 4;
  readonly list?: ListRecord;
}

export interface CustomAction {
  readonly id: string;
  readonly props: Readonly<Record<string, Json>>;
}

declare module './registry' {
  interface NodeKinds {
    customActions: ActionsOf;
    customAction: { readonly of: ActionsOf; readonly action: CustomAction };
  }
}

export const customActionsOf = (call: Call, ownerId: string): CustomAction[] =>
  call.tenant.database
    .all<{ id: string; props: string }>('SELECT id, props FROM custom_actions WHERE owner_id = ? ORDER BY ord, id', ownerId)
    .map((row) => ({ id: row.id, props: JSON.parse(row.props) as Record<string, Json> }));

function customActionEntity(of: ActionsOf, { id, props }: CustomAction): Entity {
  const rights = props.Rights;
  const given: Record<string, Property> = {
    ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
    RegistrationType: 0,
    Sequence: 0,
    VersionOfUserCustomAction: '16.0.1.0',
    ...props,
    Id: id,
    Scope: of.scope,
    Rights: basePermissions(isObject(rights) ? fromHighLow(BigInt(String(rights.High ?? 0)), BigInt(String(rights.Low ?? 0))) : 0n)
  };
  return typedEntity({ type: 'SP.UserCustomAction', set: 'SP.ApiData.UserCustomActions', path: `${of.path}/UserCustomActions('${id}')`, given, defaults: null });
}

function demandChange(call: Call, of: ActionsOf): void {
  if (of.list) call.demandList(of.list, 'manageLists');
  else call.demandWeb('manageWeb');
}

function checked(values: JsonObject): Record<string, Json> {
  const types = propertyTypes('SP.UserCustomAction');
  for (const name of Object.keys(values)) if (!(name in types)) throw propertyMissing(name, 'SP.UserCustomAction');
  const { Rights } = values;
  if (Rights !== undefined && Rights !== null && !(isObject(Rights) && [Rights.High, Rights.Low].every((half) => /^\d+$/.test(String(half ?? 0))))) {
    throw invalidQuery("Cannot convert the value of Rights to the expected type 'SP.BasePermissions'.");
  }
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'Id' && name !== 'Scope'));
}

const missing = (): SharePointError => new SharePointError(404, '-2146233086, System.ArgumentOutOfRangeException', 'Specified argument was out of the range of valid values.\r\nParameter name: id');

define('web', { segments: { usercustomactions: (_call, web) => node('customActions', { ownerId: web.id, path: 'Web', scope: 3 }) } });
define('list', { segments: { usercustomactions: (_call, list) => node('customActions', { ownerId: list.id, path: listPath(list.id), scope: 4, list }) } });
addLinks('web', {
  UserCustomActions: (call, web) => customActionsOf(call, web.id).map((row) => customActionEntity({ ownerId: web.id, path: 'Web', scope: 3 }, row))
});
addLinks('list', {
  UserCustomActions: (call, list) => customActionsOf(call, list.id).map((row) => customActionEntity({ ownerId: list.id, path: listPath(list.id), scope: 4, list }, row))
});

define('customActions', {
  entities: (call, of) => ({ rows: customActionsOf(call, of.ownerId).map((row) => customActionEntity(of, row)), set: 'SP.ApiData.UserCustomActions', path: `${of.path}/UserCustomActions` }),
  key: (call, of, segment) => {
    const id = asGuid(textArgument(segment, 'id'));
    const row = customActionsOf(call, of.ownerId).find((candidate) => candidate.id === id);
    if (!row) throw missing();
    return node('customAction', { of, action: row });
  },
  post: (call, of) => {
    demandChange(call, of);
    const row: CustomAction = { id: newGuid(), props: checked(call.body.values) };
    call.tenant.database.run('INSERT INTO custom_actions (id, owner_id, ord, props) VALUES (?, ?, ?, ?)', row.id, of.ownerId, Number(row.props.Sequence ?? 0), JSON.stringify(row.props));
    return entityAnswer(customActionEntity(of, row), 201);
  },
  segments: {
    clear: action((call, of) => {
      demandChange(call, of);
      call.tenant.database.run('DELETE FROM custom_actions WHERE owner_id = ?', of.ownerId);
      return deleted;
    })
  }
});

define('customAction', {
  entity: (_call, { of, action: row }) => customActionEntity(of, row),
  merge: (call, { of, action: row }) => {
    demandChange(call, of);
    call.tenant.database.run('UPDATE custom_actions SET props = ? WHERE id = ?', JSON.stringify({ ...row.props, ...checked(call.body.values) }), row.id);
    return noContent();
  },
  remove: (call, { of, action: row }) => {
    demandChange(call, of);
    call.tenant.database.run('DELETE FROM custom_actions WHERE id = ?', row.id);
    return deleted;
  }
});
