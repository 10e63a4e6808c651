import { accessDenied, notProvided, refused } from '../errors';
import { checkIn, checkOut, keepComment, demandNotHeld, holderOf, undoCheckOut } from '../files/checkouts';
import type { FilePlace } from '../files/place';
import { nothing } from '../odata/answer';
import { argument, type Literal } from '../odata/url';
import { allows } from '../rights/permissions';
import { getPrincipal } from '../store/principals';
import type { Call } from './call';
import { userEntity } from './principalEntities';
import { action, addLinks, define, node } from './registry';

/** The holder ends a check-out; whoever may override list behaviours ends anybody's. */
function demandHolder(call: Call, { list, item }: FilePlace): void {
  const holder = holderOf(call.tenant, item);
  if (holder === undefined) throw refused(`The file "${item.dir}/${item.leaf}" is not checked out.`, 400, '-2147024738');
  if (holder !== call.user.id && !allows(call.itemRights(list, item), 'cancelCheckout')) demandNotHeld(call.tenant, list, item, call.user.id);
}

const textOr = (value: Literal | undefined): string => (typeof value === 'string' ? value : '');

const holder = (call: Call, { item }: FilePlace): ReturnType<typeof getPrincipal> => {
  const id = holderOf(call.tenant, item);
  return id === undefined ? undefined : getPrincipal(call.tenant.database, call.siteId, id);
};

define('file', {
  segments: {
    checkout: action((call, { list, item }) => {
      if (!allows(call.itemRights(list, item), 'editListItems')) throw accessDenied();
      demandNotHeld(call.tenant, list, item, call.user.id);
      checkOut(call.tenant, list, item, call.user.id);
      return nothing('CheckOut');
    }),
    checkin: action((call, place, segment) => {
      demandHolder(call, place);
      const type = argument(segment, 'checkInType', 1) ?? 0;
      if (type === 2) throw notProvided('The local tenant does not check a file in over its present version (OverwriteCheckIn).');
      checkIn(call.tenant, place.item);
      keepComment(call.tenant, place.item, textOr(argument(segment, 'comment')));
      return nothing('CheckIn');
    }),
    undocheckout: action((call, place) => {
      demandHolder(call, place);
      undoCheckOut(call.tenant, place.list, place.item);
      return nothing('UndoCheckOut');
    }),
    checkedoutbyuser: (call, place) => {
      const user = holder(call, place);
      if (!user) return nothing('CheckedOutByUser');
      return node('user', { user, group: undefined });
    }
  }
});
addLinks('file', {
  CheckedOutByUser: (call, place) => {
    const user = holder(call, place);
    return user ? userEntity(call, user) : null;
  }
});
