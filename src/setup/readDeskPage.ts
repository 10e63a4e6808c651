import * as v from 'valibot';
import { deskPageOf } from '../platform/settings/pages';
import type { DeskPageFault } from '../platform/provisioning';
import { isDeskError } from '../platform/sharepoint/errors';
import type { SPFI } from '../platform/sharepoint/pnpSetup';
import '../platform/sharepoint/pnpFiles';

/** The officers' web part, and the one of pages of before, which draws the same desk. */
export const deskWebParts: readonly string[] = ['b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d09', 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d04'];

/** What a modern page is made of: each web part is named by its id, whatever else the authoring pane wrote. */
const pageRow = v.object({ CanvasContent1: v.nullish(v.string(), '') });

/**
 * Opens the page of the officers' desk as whoever asks, by what SharePoint says of it and not by drawing it: a page that is there may still be a draft that
 * nobody else sees.
 * @param deskPage as the settings have it: a whole address, or a path of the tenant
 * @returns undefined where nothing is wrong, or none is named
 * @throws DeskError when SharePoint gives no answer at all
 */
export async function readDeskPage(sp: SPFI, siteUrl: string, deskPage: string | undefined): Promise<DeskPageFault | undefined> {
  if (deskPage === undefined || deskPage === '') {
    return undefined;
  }
  const address = deskPageOf(siteUrl, { deskPage });
  if (address === undefined) {
    return 'elsewhere';
  }
  const path = decoded(new URL(address).pathname);
  const site = decoded(new URL(siteUrl).pathname)?.replace(/\/+$/, '') ?? '';
  if (path === undefined) {
    return 'missing';
  }
  if (!path.toLowerCase().startsWith(`${site}/`.toLowerCase())) {
    return 'other-site';
  }
  try {
    const { CanvasContent1 } = v.parse(pageRow, await sp.web.getFileByServerRelativePath(path).listItemAllFields.select('CanvasContent1')<unknown>());
    const content = CanvasContent1?.toLowerCase() ?? '';
    return deskWebParts.some((id) => content.includes(id)) ? undefined : 'no-desk';
  } catch (error) {
    // a file that is no page has no such column; a folder, a list or nothing at that address is no file
    if (isDeskError(error, 'invalid')) return 'no-desk';
    if (isDeskError(error, 'not-found', 'forbidden')) return 'missing';
    throw error;
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // a per cent sign that begins no character: no file has such an address
    return undefined;
  }
}
