import type { reportLanguages } from '../rules';
import { toBytes } from './fill/bytes';
import { pack } from './fill/fillTemplate';

/** The languages that documents are written in. */
export type DocumentLanguage = (typeof reportLanguages)[number];

/** Each template is there in every language; the file name is that of the library `Desk templates`, where a council changes it. */
export const templateKinds = ['notification-pack', 'letter', 'advice-sheet', 'investigation-report'] as const;
export type TemplateKind = (typeof templateKinds)[number];

type Parts = Readonly<Record<string, string>>;
type Load = () => Promise<{ readonly default: Parts }>;

/** Made by `npm run templates`. Each is downloaded when somebody wants it. */
const shipped: Readonly<Record<TemplateKind, Readonly<Record<DocumentLanguage, Load>>>> = {
  'notification-pack': { 'en-GB': () => import('./templates/notification-pack.en-GB.json'), 'cy-GB': () => import('./templates/notification-pack.cy-GB.json') },
  letter: { 'en-GB': () => import('./templates/letter.en-GB.json'), 'cy-GB': () => import('./templates/letter.cy-GB.json') },
  'advice-sheet': { 'en-GB': () => import('./templates/advice-sheet.en-GB.json'), 'cy-GB': () => import('./templates/advice-sheet.cy-GB.json') },
  'investigation-report': {
    'en-GB': () => import('./templates/investigation-report.en-GB.json'), 'cy-GB': () => import('./templates/investigation-report.cy-GB.json')
  }
};

/** The name in the library, such as `letter.cy-GB.docx`. */
export function templateFileName(kind: TemplateKind, language: DocumentLanguage): string {
  return `${kind}.${language}.docx`;
}

/** The template that comes with the desk, as the bytes of a Word file. */
export async function shippedTemplate(kind: TemplateKind, language: DocumentLanguage): Promise<Uint8Array> {
  const [own, shared] = await Promise.all([shipped[kind][language](), import('./templates/shared.json')]);
  const parts: Parts = { ...shared.default, ...own.default };
  return pack(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, toBytes(xml.replaceAll('{locale}', language))])));
}
