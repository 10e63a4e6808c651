import type { Regime, Right, RightOutcome } from '../choices';

const gdpr = 'UK GDPR article ';
const act = 'Data Protection Act 2018, section ';

/**
 * Why a right other than access was not done, or not wholly: the grounds that the UK GDPR knows, each for the right of its article. Access has the exemptions of the Act's schedules instead; what is
 * manifestly unfounded or excessive has rules of its own (article 12(5)). For law enforcement the Act says in which cases information is kept and not used instead of being corrected or erased: it is
 * needed as evidence (sections 46(4) and 47(2)), or nobody can find out whether it is accurate (47(3)).
 */
const table = {
  'accurate': { right: 'Rectification', law: '16' },
  'no-erasure-ground': { right: 'Erasure', law: '17(1)' },
  'expression': { right: 'Erasure', law: '17(3)(a)' },
  'legal-duty': { right: 'Erasure', law: '17(3)(b)' },
  'public-health': { right: 'Erasure', law: '17(3)(c)' },
  'archiving': { right: 'Erasure', law: '17(3)(d)' },
  'erasure-claims': { right: 'Erasure', law: '17(3)(e)' },
  'no-restriction-ground': { right: 'Restriction', law: '18(1)' },
  'no-consent-or-contract': { right: 'Portability', law: '20(1)' },
  'public-task': { right: 'Portability', law: '20(3)' },
  'rights-of-others': { right: 'Portability', law: '20(4)' },
  'another-basis': { right: 'Objection', law: '21(1)' },
  'compelling': { right: 'Objection', law: '21(1)' },
  'objection-claims': { right: 'Objection', law: '21(1)' },
  'research': { right: 'Objection', law: '21(6)' },
  'no-significant-decision': { right: 'Automated decision', law: '22A(1)' },
  'correction-evidence': { right: 'Rectification', law: '46(4)', regime: 'Law enforcement' },
  'correction-uncertain': { right: 'Rectification', law: '47(3)', regime: 'Law enforcement' },
  'erasure-evidence': { right: 'Erasure', law: '47(2)', regime: 'Law enforcement' },
  'erasure-uncertain': { right: 'Erasure', law: '47(3)', regime: 'Law enforcement' }
} as const satisfies Readonly<Record<string, { readonly right: Right; readonly law: string; readonly regime?: 'Law enforcement' }>>;

export type Ground = keyof typeof table;
export const grounds = Object.keys(table) as readonly Ground[];

const rows: Readonly<Record<Ground, { readonly right: Right; readonly law: string; readonly regime?: Regime }>> = table;

/** Of which law it is. */
export const regimeOf = (ground: Ground): Regime => rows[ground].regime ?? 'UK GDPR';
/** Those of a right, in the order of their paragraphs. */
export const groundsOf = (right: Right, regime: Regime): readonly Ground[] =>
  grounds.filter((ground) => rows[ground].right === right && regimeOf(ground) === regime);
/** Its article, or its section: `17(3)(b)`. */
export const placeOf = (ground: Ground): string => rows[ground].law;
/** `UK GDPR article 17(3)(b)`. */
export const lawOf = (ground: Ground): string => `${regimeOf(ground) === 'UK GDPR' ? gdpr : act}${placeOf(ground)}`;
/** The article or sections that have the grounds of a right: `UK GDPR article 17`. Undefined where it has none. */
export function groundsLaw(right: Right, regime: Regime): string | undefined {
  const places = [...new Set(groundsOf(right, regime).map((ground) => placeOf(ground).replace(/\(.*$/, '')))];
  return places.length === 0 ? undefined : `${regime === 'UK GDPR' ? gdpr : act}${places.join(' and ')}`;
}

/** Whether information may be kept and not used instead of what was asked for. */
export const mayRestrictInstead = (right: Right, regime: Regime): boolean => regime === 'Law enforcement' && groundsOf(right, regime).length > 0;

/** Something of it is not done. */
export const isRefused = (outcome: RightOutcome | undefined): boolean =>
  outcome === 'Refused' || outcome === 'Done in part' || outcome === 'Restricted instead';

/** Whether a ground is asked for. Part 3 of the Act has none of a refusal but what the reasons say; it has some of what is restricted instead. */
export const asksGround = (right: Right, regime: Regime, outcome: RightOutcome | undefined): boolean =>
  (regime === 'UK GDPR' ? isRefused(outcome) : outcome === 'Restricted instead') && groundsOf(right, regime).length > 0;

/** What somebody may have restricted, so that it is kept and not used, while their request is looked at: whether data is accurate (article 18(1)(a)), or whose interests weigh more (18(1)(d)). */
export const contestedLaw: Readonly<Partial<Record<Right, string>>> = { Rectification: 'UK GDPR article 18(1)(a)', Objection: 'UK GDPR article 18(1)(d)' };

/** Whether such a restriction is asked about. One to direct marketing weighs nothing: the use just ends (article 21(3)). Part 3 of the Act has rules of its own. */
export const mayContest = (right: Right, regime: Regime, isMarketing: boolean | undefined): boolean =>
  regime === 'UK GDPR' && contestedLaw[right] !== undefined && !(right === 'Objection' && isMarketing === true);

/** Whoever had it restricted is told before the restriction is lifted. */
export const liftedLaw = 'UK GDPR article 18(3)';

/** An objection to direct marketing cannot be refused, whatever the interests of the council (articles 21(2) and (3)). */
export const marketingLaw = 'UK GDPR article 21(3)';
export const refusesMarketing = (right: Right, outcome: RightOutcome | undefined, isMarketing: boolean | undefined): boolean =>
  right === 'Objection' && isMarketing === true && isRefused(outcome);
