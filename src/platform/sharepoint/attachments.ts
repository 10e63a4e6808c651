import * as v from 'valibot';
import type { IItem } from './pnp';

const attachments = v.array(v.object({ FileName: v.string(), ServerRelativeUrl: v.string() }));

/** The files that are attached to a row. @throws DeskError */
export async function readAttachments(item: IItem): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const files = v.parse(attachments, await item.attachmentFiles.select('FileName', 'ServerRelativeUrl')());
  return files.map(({ FileName, ServerRelativeUrl }) => ({ name: FileName, path: ServerRelativeUrl }));
}
