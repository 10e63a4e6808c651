import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { readOfficerSettings } from '../../../platform/settings/officers';
import { readPolicyFile } from '../../documents/readFile';
import type { ReadFile, UnreadableReason } from '../../rules/readingText';
import type { Preview } from '../../store/publishing/publishVersion';
import { checkedOutBy, fileBytes, type WorkingPolicy } from '../../store/working';
import { hashOf, hashOfReading } from '../../store/publishing/hash';
import { useRead, type Read } from '../desk/useRead';

export type Shown =
  | { readonly name: 'text'; readonly preview: Preview; /** SHA-256 of the text, as a version's row has it. */ readonly textHash: string; readonly heldBy: string | undefined }
  | { readonly name: 'unreadable'; readonly reason: UnreadableReason };

export const readFile = (bytes: Uint8Array, name: string): Promise<ReadFile> => readPolicyFile(bytes, name);

/** The working file as staff would read it: its bytes, the accessible text made of them, and their hash. */
export function usePreview(services: DeskServices, working: WorkingPolicy): readonly [Read<Shown>, () => void] {
  const read = React.useCallback(async (): Promise<Shown> => {
    const [bytes, heldBy] = await Promise.all([fileBytes(services, working.fileRef), checkedOutBy(services, working)]);
    const made = await readFile(bytes, working.fileName);
    if (!made.ok) return { name: 'unreadable', reason: made.reason };
    const [hash, textHash] = await Promise.all([hashOf(bytes), hashOfReading(made.text)]);
    return { name: 'text', heldBy, textHash, preview: { working, text: made.text, hash } };
  }, [services, working]);
  return useRead(read);
}

/** Days that people have to read, as the officers set it; what the desk proposes where they did not, or where it cannot be read. */
export async function proposedDays(services: DeskServices): Promise<number> {
  try {
    return (await readOfficerSettings(services.sp, services.siteUrl)).settings?.readingDays ?? 14;
  } catch (error) {
    console.warn('The officers’ settings could not be read', error);
    return 14;
  }
}
