import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';

const user = v.object({ Id: v.number() });
const known = new WeakMap<object, Promise<number>>();

/**
 * The signed-in person's id in the site's user list, asked for once a page.
 * @throws DeskError
 */
export function myId(services: Pick<DeskServices, 'sp'>): Promise<number> {
  const asked = known.get(services.sp);
  if (asked) {
    return asked;
  }
  const asking = services.sp.web.currentUser.select('Id')().then((answer) => v.parse(user, answer).Id);
  known.set(services.sp, asking);
  asking.catch(() => known.delete(services.sp));
  return asking;
}
