import { createHash } from 'crypto';
import { unzipSync, zipSync } from 'fflate';
import { toBytes, toText } from '../../../../casework/documents/fill/bytes';
import type { DocumentLanguage } from '../../../../casework/documents/templates';
import type { DpiaContent } from '../../../rules/content';
import { readDpiaDocument, type FoundDocument, type ReadContext } from '../in/readDocument';
import { makeDpiaDocument, type DpiaDocument } from '../out/makeDocument';
import { bothWords, testContent, testSections, testWords } from './testQuestionnaire';

/** Documents of the test questionnaire; for tests in jsdom. */
export const hashOf = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

export async function made(content: DpiaContent = testContent, language: DocumentLanguage = 'en-GB', changes: Partial<DpiaDocument> = {}): Promise<Uint8Array> {
  const values = { councilName: 'Northmere District Council', service: 'Parking', saved: '1 December 2026 at 17:30' };
  return (await makeDpiaDocument({ reference: 'DPIA-2026-00012', etag: '"7"', content, sections: testSections, words: testWords[language], values, hashOf, ...changes })).bytes;
}

export const readBack = (bytes: Uint8Array, changes: Partial<ReadContext> = {}): Promise<FoundDocument> =>
  readDpiaDocument(bytes, { sections: () => testSections, words: bothWords, now: testContent, hashOf, ...changes });

/** The file with its parts changed by hand; a part that becomes nothing is taken out, one that was not there is added. */
export function withParts(bytes: Uint8Array, change: Readonly<Record<string, (text: string) => string | undefined>>): Uint8Array {
  const files = { ...unzipSync(bytes) };
  for (const [name, to] of Object.entries(change)) {
    const text = to(files[name] ? toText(files[name]) : '');
    if (text === undefined) delete files[name];
    else files[name] = toBytes(text);
  }
  return zipSync(files);
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

export const documentXml = (bytes: Uint8Array): string => toText(unzipSync(bytes)['word/document.xml']);

/** A paragraph as somebody types it. */
export const typed = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
