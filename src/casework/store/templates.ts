import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { places } from '../../platform/lists/places';
import { isDeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpFiles';

/** A Word template of the library `Desk templates`. */
export interface NamedTemplate {
  /** The file's name, such as `letter.cy-GB.docx`. */
  readonly name: string;
  /** The key of the document that is made from it. */
  readonly kind: string;
  readonly language: 'en-GB' | 'cy-GB';
}

/**
 * The council's own template, if there is one under this name.
 * @throws DeskError
 */
export async function readTemplate(services: DeskServices, name: string): Promise<Uint8Array | undefined> {
  const folder = listUrl(services.siteUrl, places.deskTemplates);
  // asked by its name it would be an error in the browser's console each time that a council has none
  const files: unknown = await services.sp.web.getFolderByServerRelativePath(folder).files.select('Name').top(500)();
  const found = v.parse(v.array(v.object({ Name: v.string() })), files).find((file) => file.Name.toLowerCase() === name.toLowerCase());
  return found && new Uint8Array(await services.sp.web.getFileByServerRelativePath(`${folder}/${found.Name}`).getBuffer());
}

/**
 * Puts a template into the library for the council to change. One that is there is left as it is, whoever put it there.
 * @returns whether it was put.
 * @throws DeskError
 */
export async function putTemplate(services: DeskServices, template: NamedTemplate, bytes: Uint8Array): Promise<boolean> {
  const folder = listUrl(services.siteUrl, places.deskTemplates);
  try {
    await services.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(template.name, bytes.slice().buffer, { Overwrite: false });
  } catch (error) {
    if (isDeskError(error, 'conflict') || (isDeskError(error, 'invalid') && (await readTemplate(services, template.name)))) return false;
    throw error;
  }
  const item = await services.sp.web.getFileByServerRelativePath(`${folder}/${template.name}`).getItem('Id');
  await item.update({ TemplateKey: template.kind, Language: template.language });
  return true;
}

/** Where a person opens the library. */
export function templatesUrl(services: Pick<DeskServices, 'siteUrl'>): string {
  return `${services.siteUrl}/${places.deskTemplates.path}`;
}
