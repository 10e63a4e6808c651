import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../rules';
import type { NoticedFile } from '../../casework/intake/fileEvents';
import type { ReportChanges } from './reportChanges';

/** What the reporter said, and what they changed or added after an officer last looked. */
export interface ReportedCase {
  readonly said: CaseValues['facts'];
  readonly furtherInformation: readonly { readonly at: Temporal.Instant; readonly text: string; readonly isNew: boolean }[];
  readonly changes: ReportChanges;
  readonly newFiles: readonly string[];
  /** Files whose bytes in the report are others than those that were kept under the name. */
  readonly replacedFiles: readonly NoticedFile[];
  /** Files that were kept and are not in the report any more. */
  readonly goneFiles: readonly (NoticedFile & { readonly isNew: boolean })[];
  readonly reportVersion: string;
  readonly details: Readonly<Record<'containmentActions' | 'protectionDetails' | 'equipmentDetails' | 'whoKnows' | 'reporter' | 'toldBy' | 'manager', string>>;
}

/** A report that is not in the log yet: its facts stand where a case would have them, and nothing of it is decided. */
export interface WaitingReport {
  readonly reportedAt: Temporal.Instant;
  readonly values: CaseValues;
  readonly hasFiles: boolean;
}
