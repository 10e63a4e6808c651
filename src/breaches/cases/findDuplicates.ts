import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { logItems } from '../../casework/store/site';
import { breachSite } from './kind';
import { incidentKind, type BreachCase } from '../rules';
import type { LikelyDuplicate } from './contract';
import { breachCases } from './store';

/** Reports of one incident come within days of each other: the first who noticed, a manager, the recipient who rings. */
const windowHours = 72;
/** Within so many hours they are called "same time". */
const sameTimeHours = 12;
const mostCandidates = 200;
const mostShown = 10;

const candidate = v.object({
  Id: v.number(), ReportId: v.nullish(v.number()), RepeatOfReportId: v.nullish(v.number()), AwareAt: v.nullish(v.string()), IncidentKind: v.nullish(v.string(), ''), Service: v.nullish(v.string(), '')
});
type Candidate = v.InferOutput<typeof candidate>;
type Why = LikelyDuplicate['why'][number];

/**
 * Cases that may be the same incident, likeliest first: near in time (a slice of the index of `AwareAt`), of the same service or kind, or of a
 * report that was saved twice. Those that an officer has looked at are left out.
 * @throws DeskError
 */
export async function findDuplicates(services: DeskServices, found: BreachCase): Promise<readonly LikelyDuplicate[]> {
  const about = found.values.awareAt ?? found.reportedAt;
  if (!about) {
    return [];
  }
  const [from, to] = [about.subtract({ hours: windowHours }), about.add({ hours: windowHours })].map(utcSecond);
  const rows: unknown = await logItems(breachSite(services)).filter(`AwareAt ge datetime'${from}' and AwareAt le datetime'${to}'`)
    .select(...Object.keys(candidate.entries)).orderBy('AwareAt', false).top(mostCandidates)();
  const { duplicates, mergedInto } = found.values.triage;
  const judged = new Set([found.logId, mergedInto?.logId, ...duplicates.map(({ logId }) => logId)]);
  const likely = v.parse(v.array(candidate), rows).filter(({ Id }) => !judged.has(Id)).map((row) => ({ id: row.Id, why: reasons(found, about, row) }))
    .filter(({ why }) => why.some((each) => each !== 'same time')).sort((one, other) => other.why.length - one.why.length || other.id - one.id).slice(0, mostShown);
  const cases = await breachCases(services).openCases(likely.map(({ id }) => id));
  // a case that every officer reads must not name one that they may not see
  return cases.filter((each) => !each.values.triage.mergedInto && each.isRestricted === found.isRestricted).map((each) => ({ found: each, why: likely.find(({ id }) => id === each.logId)?.why ?? [] }));
}

function reasons(found: BreachCase, about: Temporal.Instant, row: Candidate): readonly Why[] {
  const { service, incidentKind: kind } = found.values.facts;
  const apart = row.AwareAt ? about.until(Temporal.Instant.from(row.AwareAt)).abs().total('hours') : windowHours;
  const isRepeat = (row.RepeatOfReportId ?? undefined) === found.reportId || (found.repeatOf !== undefined && (found.repeatOf === row.ReportId || found.repeatOf === row.RepeatOfReportId));
  return [
    ...(isRepeat ? ['same report' as const] : []),
    ...(apart <= sameTimeHours ? ['same time' as const] : []),
    ...(service !== '' && row.Service === service ? ['same service' as const] : []),
    ...(row.IncidentKind === incidentKind(kind).choice ? ['same kind' as const] : [])
  ];
}
