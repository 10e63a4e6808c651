import { strFromU8, unzipSync } from 'fflate';
import fs from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The files inside a document of Office, by name. A part that is not there is an empty text. */
export type Parts = (name: string) => string;

export function partsOf(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(name[1] === 'x' ? 2 : 1), name[1] === 'x' ? 16 : 10));
    return entities[name] ?? whole;
  });

/** The text of a Word document, one line a paragraph. */
export function textOfDocx(bytes: Uint8Array): string {
  const body = partsOf(bytes)('word/document.xml');
  if (body === '') throw new Error('This is no Word document: word/document.xml is missing.');
  return body.split('</w:p>').map(plain).join('\n');
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The sheet as it is stored: a formula would be `<f>` in it. */
  readonly xml: string;
}

/** The sheets of a workbook, every cell as its text. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const part = partsOf(bytes);
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner]) => plain(inner ?? ''));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => plain(name ?? ''));
  return names.map((name, at) => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
    const rows = [...xml.matchAll(/<row[ >].*?<\/row>/gs)].map(([row]) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, inner]) => {
        const value = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1];
        return /t="s"/.test(attributes ?? '') && value !== undefined ? (shared[Number(value)] ?? '') : plain(inner ?? '');
      })
    );
    return { name, rows, xml };
  });
}

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page hands to the browser to save while something is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await fs.readFile(await download.path())) };
}
