import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { deskTemplates } from '../lists';

/** A Word template of the library `Desk templates`. */
export interface NamedTemplate {
  /** The file's name, such as `letter.cy-GB.docx`. */
  readonly name: string;
  readonly kind: string;
  readonly language: 'en-GB' | 'cy-GB';
}

/**
 * The council's own template, if there is one under this name.
 * @throws DeskError
 */
export async function readTemplate(services: DeskServices, name: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await services.sp.web.getFileByServerRelativePath(`${listUrl(services.siteUrl, deskTemplates)}/${name}`).getBuffer());
  } catch (error) {
    if (isDeskError(error, 'not-found')) return undefined;
    throw error;
  }
}

/**
 * Puts a template into the library for the council to change. One that is there is left as it is, whoever put it there.
 * @returns whether it was put.
 * @throws DeskError
 */
export async function putTemplate(services: DeskServices, template: NamedTemplate, bytes: Uint8Array): Promise<boolean> {
  const folder = listUrl(services.siteUrl, deskTemplates);
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
  return `${services.siteUrl}/${deskTemplates.path}`;
}
