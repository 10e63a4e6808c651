import * as v from 'valibot';
import './pnpFiles';
import type { SPFI } from './pnp';

const user = v.object({ Id: v.number() });
const ensured = v.union([user, v.pipe(v.object({ data: user }), v.transform(({ data }) => data))]);

/** The person's id on the site, where they are made known if need be. @throws DeskError */
export async function siteUserId({ sp }: { readonly sp: SPFI }, upn: string): Promise<number> {
  const answer: unknown = await sp.web.ensureUser(upn.includes('|') ? upn : `i:0#.f|membership|${upn}`);
  return v.parse(ensured, answer).Id;
}
