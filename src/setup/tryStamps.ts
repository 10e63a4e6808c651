import { breachReports, notifications, type NewBreachReportRow, type NewNotificationsRow } from '../breaches/lists';
import { probeStamps, type StampProbe } from '../platform/provisioning';
import { DeskError } from '../platform/sharepoint/errors';
import type { SPFI } from '../platform/sharepoint/pnpSetup';

/** What became of the attempts on one list, and the row that they left. */
export interface ListProbe {
  readonly list: string;
  readonly probe: StampProbe;
}

const reportProbe: NewBreachReportRow = {
  Title: 'Probe of the doctor, to be deleted', ReportGuid: 'd3510000-0000-4000-8000-0000000000a1', NoticedAt: '2026-01-01T00:00:00Z'
};
const notificationProbe: NewNotificationsRow = {
  Title: 'Probe of the doctor, to be deleted', CaseKind: 'probe', ReportId: 0, MessageKey: 'probe', Channel: 'mail', RecipientRole: 'dpo', DeliveryState: 'skipped'
};

/**
 * Tries assumption A1 as the caller, who must be an ordinary member of staff, on the two lists that staff write. Each
 * leaves one row, which a site owner deletes afterwards; the officers' page would take the report in.
 * @throws DeskError when there is nobody else on the site to pose as, or the caller may not report.
 */
export async function tryStamps(sp: SPFI, siteUrl: string): Promise<readonly ListProbe[]> {
  const [me, users] = await Promise.all([
    sp.web.currentUser.select('Id')(),
    sp.web.siteUsers.select('Id', 'LoginName', 'PrincipalType').top(200)()
  ]);
  const other = users.find((user) => user.Id !== me.Id && user.PrincipalType === person && user.LoginName.includes('|membership|'));
  if (!other) {
    throw new DeskError('not-found', { serverMessage: 'Nobody else is known on this site.' });
  }
  const first = await probeStamps(sp, siteUrl, notifications, notificationProbe, other.Id, other.LoginName);
  const second = await probeStamps(sp, siteUrl, breachReports, reportProbe, other.Id, other.LoginName);
  return [{ list: notifications.title, probe: first }, { list: breachReports.title, probe: second }];
}

/** `SP.PrincipalType.User` */
const person = 1;
