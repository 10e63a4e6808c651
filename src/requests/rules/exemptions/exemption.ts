import type { LegalPeriod, Nation } from '../../../calendar';
import type { Regime, Requester, Right } from '../choices';

/**
 * By what right somebody asks: the person; whoever has parental responsibility; whom a court appointed; an attorney; whoever else the person gave authority.
 */
export const askedAs = ['self', 'parent', 'court-appointed', 'attorney', 'authorised'] as const;
export type AskedAs = (typeof askedAs)[number];

/** Whoever writes for somebody has their authority, and no more; a deputy is appointed by the Court of Protection. */
export const asksAs: Readonly<Record<Requester, AskedAs>> = {
  'The person': 'self', Parent: 'parent', Attorney: 'attorney', Deputy: 'court-appointed', Solicitor: 'authorised', Councillor: 'authorised', MP: 'authorised', Other: 'authorised'
};

/** For whom the desk answers: nearly always the council; some paragraphs are for another body's own information only. */
export const controllers = ['council', 'court', 'secretary-of-state', 'auditor-general', 'bank-of-england'] as const;
export type ExemptionController = (typeof controllers)[number];

/**
 * `may`: the council may withhold. `must`: the paragraph, or the enactment that it names, forbids giving it. `later`: it only gives more
 * time.
 */
export type ExemptionEffect = 'may' | 'must' | 'later';

/**
 * One exemption or restriction, as far as the choice of it depends on who asks for what. Whether its own conditions are met people
 * decide.
 */
export interface Exemption {
  /** Stable: it is stored with each decision. `sch2-16` is Schedule 2, paragraph 16. */
  readonly id: string;
  /** Where it stands in the Data Protection Act 2018, as a citation. */
  readonly law: string;
  /** What stands on a page where something was left out. Of one that may tip off it is `GENERAL_PAGE_CODE`. */
  readonly pageCode: string;
  readonly regime: Regime;
  /** Only these rights are restricted by it; every other right is answered as if it were not there. */
  readonly rights: readonly Right[];
  /** Only where one of these asks; everybody where it is left out. */
  readonly requesters?: readonly AskedAs[];
  /** Only there; the whole United Kingdom where it is left out. */
  readonly nations?: readonly Nation[];
  /** Only for what this body itself holds: a council cannot rely on it. */
  readonly onlyFor?: ExemptionController;
  /** Of a child whose parent asks: it applies while the child is younger than this. */
  readonly under?: Partial<Readonly<Record<Nation, number>>>;
  readonly effect: ExemptionEffect;
  /** Whose opinion comes first. */
  readonly opinion?: 'health-professional' | 'principal-reporter';
  /** In which time whoever's opinion comes first is told that the question arose. */
  readonly tellWithin?: LegalPeriod;
  /** Naming it could warn somebody, or tell them what the law keeps from them: it is then told in general words. */
  readonly mayTipOff: boolean;
  /** `sure`: read in a consolidated text of the Act. `recheck`: it was amended since, or not read there; a page says so beside it. */
  readonly trust: 'sure' | 'recheck';
}

/**
 * The one code for what is told in general words. It names no schedule and paragraph, since whoever has the list of codes could look them
 * up; and because anything may be told in general words, the code alone does not show that something would tip off.
 */
export const GENERAL_PAGE_CODE = 'S';
