import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import type { Answers } from '../../rules/question';
import type { Me } from '../../rules/mine';
import type { ReadingText } from '../../rules/readingText';
import type { Receipt, ReceiptOutcome } from '../../rules/receipt';
import type { Policy, PolicyVersion, Withdrawal } from '../../rules/version';

/** Where what is known of the person comes from. */
export type BelongingSource = 'not-needed' | 'graph' | 'profile' | 'nowhere';

/** What the page begins with. */
export interface Mine {
  readonly policies: readonly Policy[];
  /** The person's own, as read. */
  readonly receipts: readonly Receipt[];
  readonly me: Me & { readonly id: number };
  readonly source: BelongingSource;
  /** Whom to tell when something is wrong; undefined until the site owner has saved the settings. */
  readonly contact: Pick<DeskSettings, 'dpoName' | 'dpoPhone' | 'mailbox' | 'policiesPage'> | undefined;
}

/** A published version as it is read. */
export type OpenedVersion =
  | { readonly ok: true; readonly text: ReadingText }
  /** `changed`: what lies there is not what was published. */
  | { readonly ok: false; readonly reason: 'changed' | 'missing' };

/** What a person wants to have recorded. The GUID is made before the first try, so that an answer that was lost makes no second row. */
export interface ReceiptWish {
  readonly guid: string;
  readonly version: PolicyVersion;
  readonly outcome: ReceiptOutcome;
  readonly statement: string;
  readonly answers: Answers;
  readonly words: string;
  readonly reachedEnd: boolean;
  /** A try before this one may have been committed: look first. */
  readonly mayBeThere: boolean;
}

export type Written =
  | { readonly kind: 'recorded'; readonly receipt: Receipt }
  /** Agreed to before, as in another tab: that receipt counts, and none was added. */
  | { readonly kind: 'already'; readonly receipt: Receipt }
  /** Published anew, or withdrawn, while the person was reading: nothing was written. */
  | { readonly kind: 'superseded'; readonly by: PolicyVersion }
  | { readonly kind: 'withdrawn'; readonly withdrawal: Withdrawal }
  /** An officer's page found meanwhile that it is not what was published: nothing was written. */
  | { readonly kind: 'held' };

/** Why the owner could not be told by mail; the record is safe all the same. */
export type MailFailure = 'not-allowed' | 'no-address' | 'connection' | 'other';
export type Told = { readonly ok: true } | { readonly ok: false; readonly reason: MailFailure };

/** What the pages ask of the store once they are drawn. */
export interface MineStore {
  openVersion(services: DeskServices, version: PolicyVersion): Promise<OpenedVersion>;
  /** @throws DeskError while it is not known whether anything is recorded; try again with `mayBeThere` */
  writeReceipt(services: DeskServices, me: { readonly id: number }, wish: ReceiptWish): Promise<Written>;
  tellOwner(services: DeskServices, version: PolicyVersion, receipt: Pick<Receipt, 'outcome' | 'words'>, words: { readonly subject: string; readonly lead: string; readonly link: string }): Promise<Told>;
}

