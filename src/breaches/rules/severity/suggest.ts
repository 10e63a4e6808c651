import type { CaseFacts } from '../cases/caseValues';
import type { DataSubjectType } from '../incidents/dataSubjectTypes';
import type { DataType } from '../incidents/dataTypes';
import type { IncidentKindKey } from '../incidents/incidentKinds';
import type { Circumstance, CircumstanceValue } from './circumstances';
import { circumstanceKeys } from './circumstances';
import { dataClassKeys, type DataClass } from './dataClasses';
import type { ProtectionKey } from './identifiers';
import type { SeverityDraft } from './severityFile';

/**
 * In which class of ENISA's method a type of data belongs to begin with. 'Identification data' (user names, passwords) takes the class of
 * what it opens, which nobody but the officer knows. Data on offences is no special category, but guarded like one (article 10), and
 * scored like one here.
 */
const classOf: Readonly<Partial<Record<DataType, DataClass>>> = {
  'Basic personal identifiers': 'simple',
  'Official documents': 'simple',
  'Location data': 'behavioural',
  'Economic and financial data': 'financial',
  'Health data': 'sensitive',
  'Racial or ethnic origin': 'sensitive',
  'Political opinions': 'sensitive',
  'Religious or philosophical beliefs': 'sensitive',
  'Trade union membership': 'sensitive',
  'Sex life data': 'sensitive',
  'Sexual orientation data': 'sensitive',
  'Gender reassignment data': 'sensitive',
  'Genetic or biometric data': 'sensitive',
  'Criminal convictions, offences': 'sensitive'
};

type SuggestedCircumstances = { readonly [Key in Circumstance]?: CircumstanceValue };

const slip = { integrity: 0, availability: 0, maliciousIntent: 0 } as const;
const toKnownPeople: SuggestedCircumstances = { ...slip, confidentiality: 0.25 };
const attack: SuggestedCircumstances = { maliciousIntent: 0.5 };

/** Only what the kind of incident says by itself; where it says nothing (lost papers, an open folder) nothing is suggested. */
const circumstancesOf: Readonly<Partial<Record<IncidentKindKey, SuggestedCircumstances>>> = {
  emailWrongPerson: toKnownPeople,
  bccNotUsed: toKnownPeople,
  postWrongPerson: toKnownPeople,
  sharedWrongPeople: toKnownPeople,
  portalWrongPerson: toKnownPeople,
  toldWrongPerson: toKnownPeople,
  publishedByMistake: { ...slip, confidentiality: 0.5 },
  notRedacted: slip,
  lookedWithoutReason: { confidentiality: 0.25, integrity: 0, availability: 0 },
  recordsAltered: { integrity: 0.25 },
  recordsUnavailable: { availability: 0.25 },
  obtainedByDeception: { ...attack, integrity: 0, availability: 0 },
  phishing: attack,
  accountTakenOver: attack,
  bruteForce: attack,
  malware: attack,
  ransomware: { ...attack, availability: 0.25 },
  denialOfService: { ...attack, availability: 0.25 }
};

const specialIndividuals: readonly DataSubjectType[] = ['Children', 'Vulnerable adults', 'Patients'];

export type SuggestionFacts = Pick<CaseFacts, 'dataTypes' | 'dataSubjectTypes' | 'incidentKind' | 'protection'>;

/** A starting point from the facts of the case. Nothing of it counts until an officer chooses it. */
export interface SeveritySuggestion {
  readonly classes: readonly { readonly class: DataClass; readonly because: readonly DataType[] }[];
  /** Credentials are among the data: their class is that of what they open. */
  readonly credentials: boolean;
  /** People in a special position are among those affected: a reason to look whether a class is to be raised. */
  readonly individuals: readonly DataSubjectType[];
  readonly protection?: ProtectionKey;
  readonly circumstances: SuggestedCircumstances;
}

/** What the facts suggest; the number of people and whether it is contained suggest nothing, as neither is part of the score. */
export function suggestSeverity({ dataTypes, dataSubjectTypes, incidentKind, protection }: SuggestionFacts): SeveritySuggestion {
  return {
    classes: dataClassKeys.map((key) => ({ class: key, because: dataTypes.filter((type) => classOf[type] === key) })).filter(({ because }) => because.length > 0),
    credentials: dataTypes.includes('Identification data'),
    individuals: dataSubjectTypes.filter((type) => specialIndividuals.includes(type)),
    ...(protection === 'Encrypted' ? { protection: 'encrypted' } : {}),
    circumstances: circumstancesOf[incidentKind] ?? {}
  };
}

/** Something that the facts say and the assessment does not, or the other way round: to look at again, never corrected by itself. */
export type SeverityDoubt =
  | { readonly kind: 'class-not-scored'; readonly class: DataClass; readonly because: readonly DataType[] }
  /** The identification was lowered for protection that the facts do not name. */
  | { readonly kind: 'protection-not-reported' }
  | { readonly kind: 'circumstance-higher'; readonly circumstance: Circumstance; readonly value: CircumstanceValue };

/** Where an assessment no longer fits the facts, because these changed after it or were passed over. An empty assessment raises no doubt. */
export function severityDoubts(draft: SeverityDraft, facts: SuggestionFacts): readonly SeverityDoubt[] {
  if (draft.dataClasses.length === 0) return [];
  const suggested = suggestSeverity(facts);
  const unprotected = draft.loweredByProtection !== undefined && (facts.protection === 'None' || facts.protection === 'Not known');
  return [
    ...suggested.classes.filter((each) => !draft.dataClasses.some((choice) => choice.class === each.class))
      .map((each) => ({ kind: 'class-not-scored', class: each.class, because: each.because }) as const),
    ...(unprotected ? [{ kind: 'protection-not-reported' } as const] : []),
    ...circumstanceKeys.flatMap((circumstance) => {
      const chosen = draft[circumstance]?.value;
      const value = suggested.circumstances[circumstance];
      return chosen !== undefined && value !== undefined && value > chosen ? [{ kind: 'circumstance-higher', circumstance, value } as const] : [];
    })
  ];
}
