import { unzipSync } from 'fflate';
import { toText } from '../fill/bytes';
import { fillTemplate } from '../fill/fillTemplate';
import { parseXml } from '../fill/wordXml';
import type { TemplateValues } from '../fill/values';
import { shippedTemplate, type DocumentKind, type DocumentLanguage } from '../templates';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const dc = 'http://purl.org/dc/elements/1.1/';

/** What every template that comes with the desk must be; a room calls it in a test of its own, in jsdom. @param values of a field that each has */
export function testTemplates(kinds: readonly DocumentKind[], values: TemplateValues = { reference: 'T-2026-00042' }): void {
  const all = kinds.flatMap((kind) => (['en-GB', 'cy-GB'] as const).map((language) => [kind.key, language, kind] as const));
  const made = async (kind: DocumentKind, language: DocumentLanguage): Promise<((name: string) => Document) & { readonly names: readonly string[] }> => {
    const { bytes } = fillTemplate(await shippedTemplate(kind, language), values, { title: `T-2026-00042 & ${kind.key}`, language });
    const files = unzipSync(bytes);
    return Object.assign((name: string) => parseXml(toText(files[name] ?? new Uint8Array())), { names: Object.keys(files) });
  };

  test.each(all)('%s in %s says its title and its language', async (key, language, kind) => {
    const part = await made(kind, language);
    const core = part('docProps/core.xml');
    expect([...core.getElementsByTagNameNS(dc, 'title')].map((each) => each.textContent)).toEqual([`T-2026-00042 & ${key}`]);
    expect([...core.getElementsByTagNameNS(dc, 'language')].map((each) => each.textContent)).toEqual([language]);
    const [own] = part('word/styles.xml').getElementsByTagNameNS(w, 'lang');
    expect(own?.getAttributeNS(w, 'val')).toBe(language);
    // Word offers a repair for a part that is not well formed: `parseXml` throws at one
    expect(part.names[0]).toBe('[Content_Types].xml');
    expect(part.names.map((name) => part(name).documentElement.localName)).not.toContain('parsererror');
  });

  test.each(all)('%s in %s begins with a title, and every table with a header row', async (key, language, kind) => {
    const part = await made(kind, language);
    const document = part('word/document.xml');
    const styles = [...document.getElementsByTagNameNS(w, 'pStyle')].map((each) => each.getAttributeNS(w, 'val'));
    expect(styles.some((style) => /^(Title|Heading1)$/.test(style ?? ''))).toBe(true);
    for (const table of document.getElementsByTagNameNS(w, 'tbl')) {
      const [first] = table.getElementsByTagNameNS(w, 'tr');
      expect(first?.getElementsByTagNameNS(w, 'tblHeader')).toHaveLength(1);
    }
  });
}
