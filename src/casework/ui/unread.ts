import type { AnyCase, Case, CaseCore, CaseFixed } from '../rules/kind';
import type { CaseStore } from '../store/contract';

/** What of a case no officer has read, in sentences; none when all is read. */
export type TellUnread<Found = AnyCase> = (store: CaseStore, found: Found) => Promise<readonly string[]>;
export type UnreadEntry = () => Promise<TellUnread>;

/** Of one room, asked of cases of that room only, which is why their kind may be forgotten here. */
export function unreadEntry<V extends CaseCore, F extends CaseFixed>(load: () => Promise<TellUnread<Case<V, F>>>): UnreadEntry {
  return load as unknown as UnreadEntry;
}
