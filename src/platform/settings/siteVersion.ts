import * as v from 'valibot';
import { deskList } from '../sharepoint/deskList';
import { DeskError } from '../sharepoint/errors';
import type { SPFI } from '../sharepoint/pnp';
import { deskOfficerSettings } from './lists';

/** `Title` of the row in the officers' settings that says which upgrades the site has had. */
export const versionKey = 'deskVersion';

/** The newest upgrade that this code knows. A test compares it with the upgrades of the rooms. */
export const codeVersion = 7;

const rows = v.array(v.object({ Title: v.nullish(v.string(), ''), SettingValue: v.nullish(v.string(), '') }));

/**
 * Which upgrades the site has had, asked anew each time: an open page of last week must not write over what a newer desk has made of the site. 0 on a
 * site that nobody has set up, or whose row says nothing that can be true.
 * @throws DeskError `older-page` when the site is newer than this code; `forbidden` for everybody but officers and owners.
 */
export async function siteVersion({ sp, siteUrl }: { readonly sp: SPFI; readonly siteUrl: string }): Promise<number> {
  const found = v.parse(rows, await deskList(sp, siteUrl, deskOfficerSettings).items.select('Id', 'Title', 'SettingValue').orderBy('Id').top(100)());
  const numbers = found.filter(({ Title }) => Title === versionKey).map(({ SettingValue }) => Number(SettingValue)).filter((each) => Number.isInteger(each) && each > 0);
  const version = Math.max(0, ...numbers);
  if (version > codeVersion) {
    throw new DeskError('older-page', { serverMessage: `The site is at ${version}, this page at ${codeVersion}.` });
  }
  return version;
}
