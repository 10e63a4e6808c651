import type { Temporal } from 'temporal-polyfill';
import { momentOr } from '../../casework/store/history';
import { readVersions } from '../../casework/store/rows';
import type { DeskServices } from '../../platform/host/services';
import type { BreachCase } from '../rules';
import { breachSite } from './kind';

/** The scores that the desk wrote, oldest first, each where it changed. @throws DeskError */
export async function readSeverityHistory(services: DeskServices, found: BreachCase): Promise<readonly { readonly at: Temporal.Instant; readonly by: string; readonly score: number; readonly band: string }[]> {
  const scored = (await readVersions(breachSite(services), found.logId)).filter(({ isDesks, cells }) => isDesks && typeof cells.SeverityScore === 'number');
  return scored
    .filter(({ cells }, index) => index === 0 || cells.SeverityScore !== scored[index - 1].cells.SeverityScore || cells.SeverityFile !== scored[index - 1].cells.SeverityFile)
    .map(({ at, by, cells }) => ({ at: momentOr(at, at), by: by.name, score: Number(cells.SeverityScore), band: String(cells.SeverityBand ?? '') }));
}

