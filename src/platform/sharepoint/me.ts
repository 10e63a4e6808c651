import * as v from 'valibot';
import type { SPFI } from './pnp';

const user = v.object({ Id: v.number() });
const known = new WeakMap<object, Promise<number>>();

/**
 * The signed-in person's id in the site's user list, asked for once a page.
 * @throws DeskError
 */
export function myId({ sp }: { readonly sp: SPFI }): Promise<number> {
  const asked = known.get(sp);
  if (asked) {
    return asked;
  }
  const asking = sp.web.currentUser.select('Id')().then((answer) => v.parse(user, answer).Id);
  known.set(sp, asking);
  asking.catch(() => known.delete(sp));
  return asking;
}
