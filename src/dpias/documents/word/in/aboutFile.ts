import type { FoundDocument } from './readDocument';

/** What has to be said of a file before anything of it is taken; each has a sentence of its own name in the texts. */
export type FileRemark =
  /** Nothing in it is ours: no reference, no question. Nothing can be taken. */
  | { readonly code: 'notOurs'; readonly refuses: true; readonly params: readonly [] }
  /** It is another DPIA than the one that is open. */
  | { readonly code: 'otherReference'; readonly refuses: true; readonly params: readonly [its: string, open: string] }
  | { readonly code: 'otherVersion'; readonly refuses: false; readonly params: readonly [its: number, now: number] }
  /** It does not say whose it is, though it asks our questions: a person has to be sure. */
  | { readonly code: 'noReference' | 'sameFile' | 'baseline_missing' | 'baseline_edited'; readonly refuses: false; readonly params: readonly [] };

export interface OpenDpia {
  readonly reference: string;
  /** Of the questionnaire that it asks now. */
  readonly version: number;
  /** Hashes of the files that were brought in before. */
  readonly brought: readonly string[];
}

/** What kind of file it is, beside the DPIA that it is brought to. */
export function remarksOn({ reference, version, baseline, answers, unread, fileHash }: Pick<FoundDocument, 'reference' | 'version' | 'baseline' | 'answers' | 'unread' | 'fileHash'>, open: OpenDpia): readonly FileRemark[] {
  const known = reference !== undefined && reference !== '';
  if (!known && Object.keys(answers).length + unread.length === 0) return [{ code: 'notOurs', refuses: true, params: [] }];
  if (known && reference !== open.reference) return [{ code: 'otherReference', refuses: true, params: [reference, open.reference] }];
  const plain = (code: 'noReference' | 'sameFile' | 'baseline_missing' | 'baseline_edited'): FileRemark => ({ code, refuses: false, params: [] });
  return [
    ...(known ? [] : [plain('noReference')]), ...(open.brought.includes(fileHash) ? [plain('sameFile')] : []), ...(baseline.state === 'sound' ? [] : [plain(`baseline_${baseline.state}`)]),
    ...(version !== undefined && version !== open.version ? [{ code: 'otherVersion', refuses: false, params: [version, open.version] } as const] : [])
  ];
}
