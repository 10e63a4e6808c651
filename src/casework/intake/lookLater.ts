import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, utcSecond } from '../../calendar';
import '../../platform/sharepoint/pnpOfficer';
import type { CaseCore, CaseFixed } from '../rules/kind';
import { RETRY_GAPS_MINUTES } from '../rules/messages/deliveryStatus';
import { logItems, type CaseSite } from '../store/site';

const logRow = v.object({ Id: v.number(), TryAt: v.nullish(v.string(), '') });

/** The case of a reference is due when a mail that fails now may be tried again, unless it is due before: so a page that is closed in the middle leaves a trace. @throws DeskError */
export async function lookLater<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, reference: string): Promise<void> {
  const rows: unknown = await logItems(site).filter(`Reference eq '${reference}'`).select('Id', 'TryAt').top(1)();
  const at = site.services.now().add({ minutes: RETRY_GAPS_MINUTES[0] });
  for (const { Id, TryAt } of v.parse(v.array(logRow), rows)) {
    const before = readInstant(TryAt ?? '');
    if (!before || Temporal.Instant.compare(before, at) > 0) await logItems(site).getById(Id).update({ TryAt: utcSecond(at) });
  }
}
