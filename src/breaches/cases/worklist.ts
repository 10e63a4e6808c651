import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { allRows } from '../../platform/sharepoint/paging';
import { logItems } from '../../casework/store/site';
import { readMark } from '../../casework/store/mark';
import {
  awaits, breachDecisions, caseStates, clockStateOf, councilRoles, emptyInvestigationFile, emptyNotificationFile, emptyTriageFile, incidentKind, riskLevels, tellDecisions,
  type BreachCase, type BreachReference
} from '../rules';
import { severityOf } from '../rules/severity';
import { mayKeepCases } from '../../casework/store/access';
import { caseOfRow, openCases } from '../../casework/store/openCase';
import type { WorklistLine } from './contract';
import { modifiedSince, newestRows, readRows, type LogRow } from '../../casework/store/rows';
import { breachSite } from './kind';

/** What a line needs; the notes of a case stay where they are. */
const light = v.object({
  Id: v.number(), Reference: v.nullish(v.string(), ''), Title: v.nullish(v.string(), ''), Service: v.nullish(v.string(), ''), CaseState: v.fallback(v.picklist(caseStates), 'New'),
  AwareAt: v.nullish(v.string()), IsPersonalDataBreach: v.fallback(v.picklist(breachDecisions), 'Not decided'), CouncilRole: v.fallback(v.picklist(councilRoles), 'Not decided'),
  RiskLevel: v.fallback(v.picklist(riskLevels), 'Not decided'), IcoDecision: v.fallback(v.picklist(tellDecisions), 'Not decided'), IcoToldAt: v.nullish(v.string()),
  PeopleDecision: v.fallback(v.picklist(tellDecisions), 'Not decided'), PeopleToldAt: v.nullish(v.string()), SeverityBand: v.nullish(v.string()), AssignedToId: v.nullish(v.number()),
  Undelivered: v.nullish(v.number(), 0), AroundDesk: v.nullish(v.boolean(), false)
});
type Light = v.InferOutput<typeof light>;

/** So many rows are compared with their seals; a reviewer, who may not read how far taking in has come, gets the newest. */
const mostCompared = 200;

/**
 * Every open case, least time left first; one without a moment of awareness comes before all others, because nobody knows how long it has.
 * The rows that changed since taking in last looked are compared with their seals here and now, so that what somebody closed or moved around
 * the desk a minute ago is in the list, by what counts.
 * @throws DeskError
 */
export async function readWorklist(services: DeskServices): Promise<readonly WorklistLine[]> {
  const [rows, changed] = await Promise.all([
    allRows<unknown>(logItems(breachSite(services)).filter("Standing eq 'Open'").select(...Object.keys(light.entries)).orderBy('Id'), 1000),
    changedRows(services)
  ]);
  const open = v.parse(v.array(light), rows);
  const isCompared = new Set(changed.ids);
  const marked = open.filter((row) => !isCompared.has(row.Id) && needsItsFiles(row)).map(({ Id }) => Id);
  const exact = (await Promise.all([comparedCases(services, changed), openCases(breachSite(services), marked)])).flat();
  const exactIds = new Set(exact.map(({ logId }) => logId));
  const lines = [
    ...exact.filter(({ values, aroundDesk }) => values.caseState !== 'Closed' || aroundDesk !== undefined).map((found) => lineOfCase(found, services.now())),
    ...open.filter(({ Id }) => !exactIds.has(Id)).map((row) => lineOfRow(row, services.now()))
  ];
  return lines.sort(byTimeLeft);
}

/** Rows of which the light columns do not say enough: changed around the desk, a processor's (was its controller told?), people not told of a high risk (was it that high when it was decided?). */
function needsItsFiles({ AroundDesk, CaseState, CouncilRole, IsPersonalDataBreach, RiskLevel, PeopleDecision }: Light): boolean {
  return AroundDesk === true || CaseState === 'Closed' ||
    (IsPersonalDataBreach === 'Yes' && (CouncilRole === 'Processor' || (RiskLevel === 'High risk' && PeopleDecision === 'Do not tell')));
}

/** What was changed since taking in last looked, the newest of it, and what it could not look at; a reviewer may not read how far that has come: asking would be a refusal on their console. */
async function changedRows(services: DeskServices): Promise<Changed> {
  const { reconciledUpTo, again } = (await mayKeepCases(breachSite(services))) ? await readMark(breachSite(services)) : { reconciledUpTo: undefined, again: [] };
  const site = breachSite(services);
  if (reconciledUpTo === undefined) {
    const rows = await newestRows(site, mostCompared);
    return { ids: rows.map(({ Id }) => Id), rows };
  }
  return { ids: [...again, ...(await modifiedSince(site, reconciledUpTo)).slice(-mostCompared).map(({ Id }) => Id)], rows: undefined };
}

interface Changed {
  readonly ids: readonly number[];
  /** Where they were read already. */
  readonly rows: readonly LogRow[] | undefined;
}

async function comparedCases(services: DeskServices, { ids, rows }: Changed): Promise<readonly BreachCase[]> {
  return Promise.all((rows ?? await readRows(breachSite(services), ids)).map((row) => caseOfRow(breachSite(services), row)));
}

function lineOfRow(row: Light, now: Temporal.Instant): WorklistLine {
  const moment = (text: string | null | undefined): Temporal.Instant | undefined => readInstant(text ?? '');
  const awareAt = moment(row.AwareAt);
  const decided = { reason: '', decidedAt: undefined, decidedBy: '' };
  const ico = { ...decided, decision: row.IcoDecision, toldAt: moment(row.IcoToldAt), reference: '', delayReason: '' };
  const people = { ...decided, decision: row.PeopleDecision, toldAt: moment(row.PeopleToldAt), exception: 'None' as const };
  const values = {
    caseState: row.CaseState, breach: row.IsPersonalDataBreach, councilRole: row.CouncilRole, risk: row.RiskLevel, ico, people, awareAt, triage: emptyTriageFile, notification: emptyNotificationFile,
    investigation: emptyInvestigationFile
  };
  return {
    logId: row.Id, reference: row.Reference as BreachReference, title: row.Title ?? '', service: row.Service ?? '', caseState: row.CaseState, awareAt,
    // as the decisions have it: a row that the version before wrote keeps its old clock until set-up has been run
    clock: { isPersonalDataBreach: row.IsPersonalDataBreach, clockState: clockStateOf(values) }, severityBand: row.SeverityBand ?? undefined, leadId: row.AssignedToId ?? undefined,
    undelivered: row.Undelivered ?? 0, aroundDesk: false,
    awaits: awaits(values, now)
  };
}

function lineOfCase(found: BreachCase, now: Temporal.Instant): WorklistLine {
  const { values } = found;
  const cells = lineColumns(found);
  return {
    logId: found.logId, reference: found.reference, ...cells, service: values.facts.service, caseState: values.caseState, awareAt: values.awareAt,
    clock: { isPersonalDataBreach: values.breach, clockState: clockStateOf(values) }, leadId: values.leadId, undelivered: found.undelivered, aroundDesk: found.aroundDesk !== undefined,
    awaits: [...(found.aroundDesk === undefined ? [] : ['around-desk' as const]), ...awaits(values, now)]
  };
}

function lineColumns({ values }: BreachCase): Pick<WorklistLine, 'title' | 'severityBand'> {
  return { title: incidentKind(values.facts.incidentKind).choice, severityBand: values.severity ? severityOf(values.severity).band : undefined };
}

/** A clock that has stopped or was met comes after those that run. */
function byTimeLeft(one: WorklistLine, other: WorklistLine): number {
  const rank = ({ clock, awareAt }: WorklistLine): number => (clock.clockState !== 'Running' ? 2 : awareAt === undefined ? 0 : 1);
  return rank(one) - rank(other) || (one.awareAt && other.awareAt ? Temporal.Instant.compare(one.awareAt, other.awareAt) : 0) || one.logId - other.logId;
}
