import { createHash } from 'crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentLanguage } from '../../../../casework/documents/templates';
import type { DpiaContent } from '../../../rules/content';
import { readDpiaDocument, type FoundDocument, type ReadContext } from '../in/readDocument';
import { makeDpiaDocument, type DpiaDocument } from '../out/makeDocument';
import { bothWords, testContent, testSections, testWords } from './testQuestionnaire';

/** Documents of the test questionnaire; for tests in jsdom. */
export const hashOf = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));

export async function made(content: DpiaContent = testContent, language: DocumentLanguage = 'en-GB', changes: Partial<DpiaDocument> = {}): Promise<Uint8Array> {
  const values = { councilName: 'Northmere District Council', service: 'Parking', saved: '1 December 2026 at 17:30' };
  return (await makeDpiaDocument({ reference: 'DPIA-2026-00012', etag: '"7"', content, sections: testSections, words: testWords[language], values, hashOf, ...changes })).bytes;
}

export const readBack = (bytes: Uint8Array, changes: Partial<ReadContext> = {}): Promise<FoundDocument> =>
  readDpiaDocument(bytes, { sections: () => testSections, words: bothWords, now: testContent, hashOf, ...changes });

/** The file with its parts changed by hand; a part that becomes nothing is taken out. */
export function withParts(bytes: Uint8Array, change: Readonly<Record<string, (text: string) => string | undefined>>): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).flatMap(([name, content]): [string, Uint8Array][] => {
    const to = change[name];
    if (!to) return [[name, content]];
    const text = to(strFromU8(content));
    return text === undefined ? [] : [[name, Uint8Array.from(strToU8(text))]];
  });
  return zipSync(Object.fromEntries(files));
}

/** The file with its text changed by hand. @throws Error where nothing changed, since then nothing is tried */
export function edited(bytes: Uint8Array, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): Uint8Array {
  return withParts(bytes, {
    'word/document.xml': (xml) => changes.reduce((text, [from, to]) => {
      const changed = text.replace(from, () => to);
      if (changed === text) throw new Error(`Nothing in the document is like ${String(from)}`);
      return changed;
    }, xml)
  });
}

export const documentXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']);

/** A paragraph as somebody types it. */
export const typed = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
