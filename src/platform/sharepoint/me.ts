import * as v from 'valibot';
import type { SPFI } from './pnp';

const user = v.object({ Id: v.number(), Groups: v.optional(v.array(v.object({ Title: v.string() })), []) });

interface Me {
  readonly id: number;
  readonly groups: readonly string[];
}

const known = new WeakMap<object, Promise<Me>>();

function me({ sp }: { readonly sp: SPFI }): Promise<Me> {
  const asked = known.get(sp);
  if (asked) {
    return asked;
  }
  const asking = sp.web.currentUser.select('Id', 'Groups/Title').expand('Groups')().then((answer): Me => {
    const { Id, Groups } = v.parse(user, answer);
    return { id: Id, groups: Groups.map(({ Title }) => Title.toLowerCase()) };
  });
  known.set(sp, asking);
  asking.catch(() => known.delete(sp));
  return asking;
}

/**
 * The signed-in person's id in the site's user list, asked for once a page.
 * @throws DeskError
 */
export async function myId(services: { readonly sp: SPFI }): Promise<number> {
  return (await me(services)).id;
}

/** The titles of the site's groups in which SharePoint names the signed-in person, in lower case, by the same question. @throws DeskError */
export async function myGroups(services: { readonly sp: SPFI }): Promise<readonly string[]> {
  return (await me(services)).groups;
}

/**
 * Whether the signed-in person is in a group of the site, by the same question. It says what a page looks for and never what somebody may do, which
 * the lists say; of who is in a directory's group inside of it SharePoint says nothing.
 * @throws DeskError
 */
export async function amIn(services: { readonly sp: SPFI }, group: string): Promise<boolean> {
  return (await me(services)).groups.includes(group.toLowerCase());
}
