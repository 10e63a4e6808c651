import type { CaseFacts, CaseValues } from '../cases/caseValues';
import type { CouncilRole, Regime } from '../cases/choices';
import type { ToTell } from '../cases/triageFile';
import type { DataSubjectType } from '../incidents/dataSubjectTypes';
import { hasSensitiveData, type DataType } from '../incidents/dataTypes';
import { incidentKind, type IncidentKindKey } from '../incidents/incidentKinds';
import { peopleBands } from '../incidents/peopleBands';
import { concernsCaldicott, concernsIctSecurity } from '../messages/dueMessages';

/** What the table asks about a case. */
export type TellSituation = Pick<CaseValues, 'facts' | 'councilRole' | 'supplier' | 'regime'>;

/** What the table must know of the council's settings. */
export interface TellSettings {
  readonly nation?: 'england-and-wales' | 'scotland' | 'northern-ireland';
  /** `socialCare`: the service handles health or social care data. */
  readonly services?: readonly { readonly name: string; readonly socialCare?: boolean }[];
}

/** Each is a string, `tellWhy_<key>`: why the table suggests somebody. */
export type TellReason =
  | 'theft' | 'crime' | 'cyber' | 'equipment' | 'healthOrSocialCare' | 'jointController' | 'weAreProcessor' | 'supplier' | 'manyPeople' | 'sensitive' | 'schools' | 'atRisk'
  | 'bankDetails' | 'officialDocuments' | 'staffConduct' | 'premises' | 'published' | 'lawEnforcement' | 'claims';

/** All that is said must hold; of a list, one. */
interface Condition {
  readonly why: TellReason;
  readonly kinds?: readonly IncidentKindKey[];
  readonly cyber?: true;
  readonly equipment?: readonly CaseFacts['equipment'][];
  readonly ictSecurity?: true;
  readonly healthOrSocialCare?: true;
  readonly sensitive?: true;
  readonly dataTypes?: readonly DataType[];
  readonly people?: readonly DataSubjectType[];
  /** At least so many people, by the number or the band. */
  readonly atLeast?: number;
  readonly roles?: readonly CouncilRole[];
  readonly supplier?: true;
  readonly regime?: Regime;
  readonly nation?: TellSettings['nation'];
}

interface TellEntry {
  /** Name in code, in the file of the case and in string keys: `tell_<key>`. Never renamed. */
  readonly key: string;
  /** One of them is enough. */
  readonly when: readonly Condition[];
}

const crimes: readonly IncidentKindKey[] = ['obtainedByDeception', 'lookedWithoutReason', 'usedWithoutPermission', 'siteBreach', 'ransomware', 'accountTakenOver', 'malware'];

/**
 * Who else may have to be told, besides the ICO and the people affected. Cautious: an entry is a suggestion, which the officer answers
 * with *to tell*, *told* or *not needed*. A council adds its own in the settings. What the entries rest on:
 * - police: theft, and offences such as those of section 170 of the Data Protection Act 2018 and the Computer Misuse Act 1990;
 * - controller, joint controllers, supplier: UK GDPR articles 33(2), 26 and 28(3)(f);
 * - Caldicott Guardian: see `concernsCaldicott`; the NHS Data Security and Protection Toolkit takes incidents of health and adult social care in England (from
 *   memory, like the insurer's and the banks' entries: the page says "check").
 */
export const othersToTell = [
  { key: 'controller', when: [{ why: 'weAreProcessor', roles: ['Processor'] }] },
  { key: 'jointControllers', when: [{ why: 'jointController', roles: ['Joint controller'] }] },
  { key: 'supplier', when: [{ why: 'supplier', supplier: true, roles: ['Not decided', 'Controller', 'Joint controller'] }, { why: 'supplier', kinds: ['supplierBreach'] }] },
  { key: 'police', when: [{ why: 'theft', equipment: ['Stolen'] }, { why: 'crime', kinds: crimes }] },
  { key: 'ictSecurity', when: [{ why: 'cyber', cyber: true }, { why: 'equipment', ictSecurity: true }] },
  { key: 'nationalCyberCentre', when: [{ why: 'cyber', kinds: ['ransomware', 'malware', 'accountTakenOver', 'denialOfService'] }] },
  { key: 'siro', when: [{ why: 'sensitive', sensitive: true }, { why: 'cyber', cyber: true }, { why: 'manyPeople', atLeast: 100 }] },
  { key: 'caldicott', when: [{ why: 'healthOrSocialCare', healthOrSocialCare: true }] },
  { key: 'nhsToolkit', when: [{ why: 'healthOrSocialCare', healthOrSocialCare: true, nation: 'england-and-wales' }] },
  { key: 'safeguarding', when: [{ why: 'atRisk', people: ['Children', 'Vulnerable adults'] }] },
  { key: 'schools', when: [{ why: 'schools', people: ['Students'] }] },
  { key: 'lawEnforcementPartners', when: [{ why: 'lawEnforcement', regime: 'Law enforcement' }] },
  { key: 'banks', when: [{ why: 'bankDetails', dataTypes: ['Economic and financial data'] }] },
  { key: 'documentIssuers', when: [{ why: 'officialDocuments', dataTypes: ['Official documents'] }] },
  { key: 'humanResources', when: [{ why: 'staffConduct', kinds: ['lookedWithoutReason', 'usedWithoutPermission'] }] },
  { key: 'facilities', when: [{ why: 'premises', kinds: ['badgeLost', 'siteBreach', 'areaBreach', 'buildingIncident', 'securityHardware'] }] },
  { key: 'communications', when: [{ why: 'published', kinds: ['publishedByMistake', 'ransomware'] }, { why: 'manyPeople', atLeast: 1_000 }] },
  { key: 'insurer', when: [{ why: 'cyber', cyber: true }, { why: 'theft', equipment: ['Stolen'] }, { why: 'claims', sensitive: true }, { why: 'manyPeople', atLeast: 100 }] }
] as const satisfies readonly TellEntry[];

export type OtherToTell = (typeof othersToTell)[number]['key'];
/** A row with a name of its own: typed by the officer, or from the council's settings. */
export const OWN_ENTRY = 'other';

export interface TellSuggestion {
  readonly key: OtherToTell | typeof OWN_ENTRY;
  /** Only of the council's own entries; the table's names are in the strings. */
  readonly name: string;
  readonly why: readonly TellReason[];
  /** When the council tells them, in its own words. */
  readonly ownWords: string;
}

const table: readonly (TellEntry & { readonly key: OtherToTell })[] = othersToTell;

/** Who is suggested for a case, in the order of the table, then the council's own entries, which have no condition but words. */
export function suggestOthers(about: TellSituation, settings: TellSettings = {}, own: readonly { readonly name: string; readonly when: string }[] = []): readonly TellSuggestion[] {
  const ours = table.flatMap(({ key, when }): TellSuggestion[] => {
    const why = [...new Set(when.filter((condition) => holds(condition, about, settings)).map((condition) => condition.why))];
    return why.length === 0 ? [] : [{ key, name: '', why, ownWords: '' }];
  });
  return [...ours, ...own.map(({ name, when }): TellSuggestion => ({ key: OWN_ENTRY, name, why: [], ownWords: when }))];
}

/** The suggestions that have no row in the file yet. */
export function notYetAnswered(suggestions: readonly TellSuggestion[], rows: readonly Pick<ToTell, 'key' | 'name'>[]): readonly TellSuggestion[] {
  return suggestions.filter(({ key, name }) => !rows.some((row) => row.key === key && (key !== OWN_ENTRY || row.name.trim().toLowerCase() === name.trim().toLowerCase())));
}

function holds(condition: Condition, { facts, councilRole, supplier, regime }: TellSituation, settings: TellSettings): boolean {
  const kind = incidentKind(facts.incidentKind);
  const checks: readonly (readonly [asked: unknown, answer: () => boolean])[] = [
    [condition.kinds, () => condition.kinds?.includes(kind.key) === true],
    [condition.cyber, () => kind.cyber],
    [condition.equipment, () => condition.equipment?.includes(facts.equipment) === true],
    [condition.ictSecurity, () => concernsIctSecurity(facts)],
    [condition.healthOrSocialCare, () => concernsCaldicott({ ...facts, dataSubjectTypes: [...facts.dataSubjectTypes], dataTypes: [...facts.dataTypes] }, settings)],
    [condition.sensitive, () => hasSensitiveData(facts.dataTypes)],
    [condition.dataTypes, () => condition.dataTypes?.some((type) => facts.dataTypes.includes(type)) === true],
    [condition.people, () => condition.people?.some((type) => facts.dataSubjectTypes.includes(type)) === true],
    [condition.atLeast, () => peopleAtLeast(facts, condition.atLeast ?? 0)],
    [condition.roles, () => condition.roles?.includes(councilRole) === true],
    [condition.supplier, () => supplier.trim() !== ''],
    [condition.regime, () => condition.regime === regime],
    // settings that were never saved rule nothing out
    [condition.nation, () => settings.nation === undefined || condition.nation === settings.nation]
  ];
  return checks.every(([asked, answer]) => asked === undefined || answer());
}

function peopleAtLeast({ peopleCount, peopleBand }: Pick<CaseFacts, 'peopleCount' | 'peopleBand'>, least: number): boolean {
  if (peopleCount !== undefined) return peopleCount >= least;
  return (peopleBands.find(({ label }) => label === peopleBand)?.from ?? 0) >= least;
}
