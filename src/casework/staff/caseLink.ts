import type { DeskServices } from '../../platform/host/services';
import { listUrl, type ListSchema } from '../../platform/sharepoint/listSchema';
import { addressOf } from '../rules/caseAddress';

interface About {
  readonly reference: string;
  /** The page with the officers' desk, where the settings name one. */
  readonly deskPage: string | undefined;
  readonly log: Pick<ListSchema, 'path'>;
  /** Whether whom it is for reads that log. */
  readonly mayReadLog: boolean;
}

/**
 * Where a message leads: to that very case for those who can read it, or to the log where the settings name no page for it (opening either adds it to
 * the log); to the desk's front page for the others.
 */
export function caseLink({ siteUrl }: Pick<DeskServices, 'siteUrl'>, { reference, deskPage, log, mayReadLog }: About): string {
  if (mayReadLog && deskPage !== undefined) {
    return addressOf(deskPage, { reference, command: undefined });
  }
  return mayReadLog ? new URL(listUrl(siteUrl, log), siteUrl).href : siteUrl;
}
