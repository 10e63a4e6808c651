import { isBeyondThreshold, isDeskError } from '../../platform/sharepoint/errors';
import type { IntakeSite, IntakeTypes, LoggedCase } from './contract';
import { readUnreachable } from './deliveryRows';
import { casesUndelivered } from './loggedCase';
import { asUndeliverable, type Undeliverable } from './undeliverable';

/** So many are named at once; trying knows no such number. */
export const mostShown = 20;

/** What waits for somebody: cases with undelivered messages, and messages that can never arrive. Undefined where it cannot be named. */
export interface Shown<T extends IntakeTypes> {
  readonly undelivered: readonly LoggedCase<T>[] | undefined;
  readonly unreachable: Awaited<ReturnType<typeof readUnreachable>> | undefined;
}

export async function readShown<T extends IntakeTypes>(site: IntakeSite<T>): Promise<Shown<T>> {
  const [undelivered, unreachable] = await Promise.all([
    ifNamed(() => casesUndelivered(site, mostShown + 1)), ifNamed(() => readUnreachable(site.services, site.kind.key, mostShown + 1))
  ]);
  return { undelivered, unreachable };
}

export function shownUndeliverable(found: Shown<IntakeTypes>['unreachable']): { readonly lines: readonly Undeliverable[]; readonly isMore: boolean } {
  return { lines: (found ?? []).slice(0, mostShown).map(asUndeliverable), isMore: !found || found.length > mostShown };
}

/** Beyond SharePoint's threshold they are not named here, and while it does not answer neither; the views of the lists have them. */
async function ifNamed<Rows>(read: () => Promise<Rows>): Promise<Rows | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isBeyondThreshold(error) || isDeskError(error, 'offline', 'unavailable', 'throttled')) {
      return undefined;
    }
    throw error;
  }
}
