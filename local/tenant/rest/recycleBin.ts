import { accessDenied, SharePointError } from '../errors';
import { asGuid } from '../ids';
import { nothing, type Answer } from '../odata/answer';
import type { JsonObject } from '../odata/body';
import type { Entity } from '../odata/entity';
import { textArgument } from '../odata/url';
import { allows } from '../rights/permissions';
import { deleteList } from '../store/lists';
import { getPrincipal } from '../store/principals';
import { listOfRecycled, moveToSecondStage, purge, recycledKinds, recycledOfSite, restore, type Recycled } from '../store/recycleBin';
import type { WebRecord } from '../store/records';
import type { Call } from './call';
import { resourcePath } from './entities';
import { shownDate } from './fieldValues';
import { userEntity } from './principalEntities';
import { action, addLinks, define, node, type Node } from './registry';

/** The bin of one web, or of the whole site collection with both its stages. */
interface Bin {
  readonly web: WebRecord;
  readonly whole: boolean;
}

declare module './registry' {
  interface NodeKinds {
    recycleBin: Bin;
    recycled: Recycled;
  }
}

/** What one sees: owners everything, all others what they deleted; the second stage and the whole site only its administrators. */
function visible(call: Call, { web, whole }: Bin): Recycled[] {
  if (whole && !call.member.siteAdmin) throw accessDenied();
  const all = allows(call.webRights, 'manageWeb');
  return recycledOfSite(call.tenant, web.siteId).filter((row) => (whole || (row.webId === web.id && row.stage === 1)) && (all || row.deletedBy === call.user.id));
}

function recycledEntity(call: Call, row: Recycled): Entity {
  const author = getPrincipal(call.tenant.database, call.siteId, row.author);
  const deleter = getPrincipal(call.tenant.database, call.siteId, row.deletedBy);
  const dir = row.dir.replace(/^\//, '');
  return {
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    path: `Web/RecycleBin(guid'${row.id}')`,
    defaults: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: deleter?.email ?? '',
      DeletedByName: deleter?.title ?? '',
      DeletedDate: row.deletedAt,
      DeletedDateLocalFormatted: shownDate(row.deletedAt, false),
      DirName: dir,
      DirNamePath: resourcePath(dir),
      Id: row.id,
      ItemState: row.stage,
      ItemType: row.kind,
      LeafName: row.leaf,
      LeafNamePath: resourcePath(row.leaf),
      Size: String(row.size),
      Title: row.title
    },
    links: { Author: () => (author ? userEntity(call, author) : null), DeletedBy: () => (deleter ? userEntity(call, deleter) : null) }
  };
}

function found(call: Call, bin: Bin, id: string): Node {
  const row = visible(call, bin).find((candidate) => candidate.id === asGuid(id));
  if (!row) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
  return node('recycled', row);
}

/** Who restores must be allowed to add there what comes back. */
function putBack(call: Call, row: Recycled): void {
  const list = listOfRecycled(call.tenant, row);
  const may = row.kind === recycledKinds.list ? allows(call.webRights, 'manageLists') : list && list.webId !== 'recycled' ? allows(call.listRights(list), 'addListItems') : true;
  if (!may) throw accessDenied();
  restore(call.tenant, row, call.user.id);
}

function takeAway(call: Call, row: Recycled): void {
  const list = row.kind === recycledKinds.list ? listOfRecycled(call.tenant, row) : undefined;
  purge(call.tenant, row);
  if (list) deleteList(call.tenant, list);
}

const all = (name: string, run: (call: Call, row: Recycled) => void, stage?: number) =>
  action<Bin>((call, bin) => {
    for (const row of visible(call, bin)) if (stage === undefined || row.stage === stage) run(call, row);
    return nothing(name);
  });

const idsOf = (values: JsonObject): string[] => (Array.isArray(values.ids) ? values.ids.map(String) : []);

const some = (name: string, run: (call: Call, row: Recycled) => void) =>
  action<Bin>((call, bin) => {
    const rows = visible(call, bin);
    for (const id of idsOf(call.body.values)) {
      const row = rows.find((candidate) => candidate.id === asGuid(id));
      if (!row) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
      run(call, row);
    }
    return nothing(name);
  });

const later = (call: Call, row: Recycled): void => moveToSecondStage(call.tenant, row.id);

define('recycleBin', {
  entities: (call, bin) => ({ rows: visible(call, bin).map((row) => recycledEntity(call, row)), set: 'SP.ApiData.RecycleBinItems', path: `${bin.whole ? 'Site' : 'Web'}/RecycleBin` }),
  key: (call, bin, segment) => found(call, bin, textArgument(segment, 'id')),
  segments: {
    getbyid: (call, bin, segment) => found(call, bin, textArgument(segment, 'id')),
    restoreall: all('RestoreAll', putBack),
    deleteall: all('DeleteAll', takeAway),
    movealltosecondstage: all('MoveAllToSecondStage', later),
    deleteallsecondstageitems: all('DeleteAllSecondStageItems', takeAway, 2),
    restorebyids: some('RestoreByIds', putBack),
    deletebyids: some('DeleteByIds', takeAway),
    movetosecondstagebyids: some('MoveToSecondStageByIds', later)
  }
});

const done = (name: string, run: (call: Call, row: Recycled) => void) =>
  action<Recycled>((call, row): Answer => {
    run(call, row);
    return nothing(name);
  });

define('recycled', {
  entity: recycledEntity,
  remove: (call, row) => {
    takeAway(call, row);
    return nothing('DeleteObject');
  },
  segments: { restore: done('Restore', putBack), deleteobject: done('DeleteObject', takeAway), movetosecondstage: done('MoveToSecondStage', later) }
});

define('web', { segments: { recyclebin: (_call, web) => node('recycleBin', { web, whole: false }) } });
define('site', { segments: { recyclebin: (_call, web) => node('recycleBin', { web, whole: true }) } });
addLinks('web', { RecycleBin: (call, web) => visible(call, { web, whole: false }).map((row) => recycledEntity(call, row)) });
addLinks('site', { RecycleBin: (call, web) => visible(call, { web, whole: true }).map((row) => recycledEntity(call, row)) });
