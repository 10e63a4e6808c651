import { toBytes } from './fill/bytes';
import { wordFile } from './fill/wordFile';

/** The languages that documents are written in. */
export type DocumentLanguage = 'en-GB' | 'cy-GB';

/** The XML of the parts of a Word file, by name. */
export type TemplateParts = Readonly<Record<string, string>>;
type LoadParts = () => Promise<{ readonly default: TemplateParts }>;

/** One kind of document that a room makes. Its key names its template in the library `Desk templates`, where a council changes it, and so never changes. */
export interface DocumentKind<Key extends string = string> {
  readonly key: Key;
  /** Made by `npm run templates`; each is downloaded when somebody wants it. */
  readonly shipped: Readonly<Record<DocumentLanguage, LoadParts>>;
}

/** The documents of a room, from its templates in each language. */
export function documentKinds<Key extends string>(shipped: Readonly<Record<Key, DocumentKind['shipped']>>): { readonly [Each in Key]: DocumentKind<Each> } {
  return Object.fromEntries(Object.entries(shipped).map(([key, each]) => [key, { key, shipped: each }])) as { readonly [Each in Key]: DocumentKind<Each> };
}

/** The name in the library, such as `letter.cy-GB.docx`. */
export function templateFileName({ key }: Pick<DocumentKind, 'key'>, language: DocumentLanguage): string {
  return `${key}.${language}.docx`;
}

/** The council's own template where it has one, otherwise the one that comes with the desk. */
export async function templateFor(
  kind: DocumentKind, language: DocumentLanguage, readOwn: (name: string) => Promise<Uint8Array | undefined>
): Promise<{ readonly bytes: Uint8Array; readonly own: boolean }> {
  const own = await readOwn(templateFileName(kind, language));
  return { bytes: own ?? (await shippedTemplate(kind, language)), own: own !== undefined };
}

/** The template that comes with the desk, as the bytes of a Word file. */
export async function shippedTemplate({ shipped }: Pick<DocumentKind, 'shipped'>, language: DocumentLanguage): Promise<Uint8Array> {
  // what all templates of the desk share is kept once
  const [own, shared] = await Promise.all([shipped[language](), import('./templates/shared.json')]);
  const parts: TemplateParts = { ...shared.default, ...own.default };
  return wordFile(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, toBytes(xml.replaceAll('{locale}', language))])));
}
