import { accessDenied, refused, SharePointError } from '../errors';
import { attachmentBytes, attachmentsOf, getAttachment, insertAttachment, removeAttachment, replaceAttachment, type AttachmentRecord } from '../files/attachments';
import { checkName, contentTypeOf } from '../files/names';
import { fileNotFound } from '../files/place';
import { deleted, entityAnswer, noContent, nothing, type Answer } from '../odata/answer';
import type { Entity } from '../odata/entity';
import { textArgument, type Segment } from '../odata/url';
import { allows } from '../rights/permissions';
import { recycleAttachment } from '../store/recycleBin';
import { updateItem } from '../store/items';
import type { Call } from './call';
import { listPath, resourcePath, typedEntity } from './entities';
import type { ItemNode } from './itemEntity';
import { action, addLinks, define, node } from './registry';

export interface AttachmentPlace extends ItemNode {
  readonly attachment: AttachmentRecord;
}

declare module './registry' {
  interface NodeKinds {
    attachments: ItemNode;
    attachment: AttachmentPlace;
  }
}

export function attachmentEntity(_call: Call, { list, item, attachment }: AttachmentPlace): Entity {
  const url = `${list.url}/Attachments/${item.id}/${attachment.name}`;
  return typedEntity({
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    path: `${listPath(list.id)}/Items(${item.id})/AttachmentFiles('${encodeURIComponent(attachment.name.replace(/'/g, "''"))}')`,
    given: {
      FileName: attachment.name,
      FileNameAsPath: resourcePath(attachment.name),
      ServerRelativePath: resourcePath(url),
      ServerRelativeUrl: url
    },
    defaults: null
  });
}

const demandEdit = (call: Call, { list, item }: ItemNode): void => {
  if (!allows(call.itemRights(list, item), 'editListItems')) throw accessDenied();
};

/**
 * A file put on an item: who may edit the item may do it, and the item gets a new version.
 * Assumption: the error for a name that is taken (400, -2130575257) was not seen on a live tenant.
 */
function add(call: Call, place: ItemNode, name: string): Answer {
  const { list, item } = place;
  const { tenant } = call;
  demandEdit(call, place);
  if (list.baseType === 1 || list.props.EnableAttachments === false) throw refused('Attachments are disabled for this list.', 400, '-2130575252');
  const fileName = checkName(name);
  if (getAttachment(tenant, list, item, fileName)) {
    throw refused(`The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name, close this dialog and edit the properties of the document or folder.`, 400, '-2130575257');
  }
  insertAttachment(tenant, list, item, fileName, call.bytes, call.user.id);
  updateItem(tenant, list, item, { editor: call.user.id, attachments: true });
  const attachment = getAttachment(tenant, list, item, fileName);
  if (!attachment) throw new Error('An attachment that was just added is missing.');
  return entityAnswer(attachmentEntity(call, { ...place, attachment }));
}

function remove(call: Call, { list, item, attachment }: AttachmentPlace): Answer {
  demandEdit(call, { list, item });
  const left = removeAttachment(call.tenant, list, item, attachment.name);
  updateItem(call.tenant, list, item, { editor: call.user.id, attachments: left });
  return deleted;
}

function named(call: Call, place: ItemNode, name: string): ReturnType<typeof node> {
  const attachment = getAttachment(call.tenant, place.list, place.item, name);
  if (!attachment) throw new SharePointError(404, '-2130575338, System.ArgumentException', 'Specified argument was out of the range of valid values.\r\nParameter name: fileName');
  return node('attachment', { ...place, attachment });
}

const byName = (parameter: string) => (call: Call, place: ItemNode, segment: Segment) => named(call, place, textArgument(segment, parameter));

const entities = (call: Call, place: ItemNode): Entity[] => attachmentsOf(call.tenant, place.list, place.item).map(attachment => attachmentEntity(call, { ...place, attachment }));

define('item', { segments: { attachmentfiles: (_call, place) => node('attachments', place) } });
addLinks('item', { AttachmentFiles: entities });

define('attachments', {
  entities: (call, place) => ({ rows: entities(call, place), set: 'SP.ApiData.Attachments', path: `${listPath(place.list.id)}/Items(${place.item.id})/AttachmentFiles` }),
  key: byName('fileName'),
  segments: {
    getbyfilename: byName('fileName'),
    getbyfilenameaspath: byName('decodedUrl'),
    add: action((call, place, segment) => add(call, place, textArgument(segment, 'fileName'))),
    addusingpath: action((call, place, segment) => add(call, place, textArgument(segment, 'decodedUrl')))
  }
});

/** Bytes as a download: no type that the browser would run as a page. */
export function bytesAnswer(bytes: Uint8Array, name: string): Answer {
  return {
    kind: 'raw',
    headers: { 'content-type': contentTypeOf(name), 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'x-content-type-options': 'nosniff' },
    body: bytes
  };
}

function value(call: Call, place: AttachmentPlace): Answer {
  const { list, item, attachment } = place;
  if (call.method === 'GET') {
    const bytes = attachmentBytes(call.tenant, list, item, attachment.name);
    if (!bytes) throw fileNotFound();
    return bytesAnswer(bytes, attachment.name);
  }
  if (call.method === 'DELETE') return remove(call, place);
  demandEdit(call, place);
  replaceAttachment(call.tenant, list, item, attachment.name, call.bytes);
  updateItem(call.tenant, list, item, { editor: call.user.id });
  return noContent();
}

define('attachment', {
  entity: attachmentEntity,
  remove,
  segments: {
    $value: value,
    deleteobject: action(remove),
    recycleobject: action((call, place) => {
      demandEdit(call, place);
      recycleAttachment(call.tenant, call.web, place.list, place.item, place.attachment.name, call.user.id);
      remove(call, place);
      return nothing('RecycleObject');
    })
  }
});
