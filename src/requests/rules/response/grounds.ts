import type { Regime, Right, RightOutcome } from '../choices';

/**
 * Why a right other than access was not done, or not wholly: the grounds that the UK GDPR knows, each for the right of its article. Access has the exemptions of the Act's schedules instead; what is
 * manifestly unfounded or excessive has rules of its own (article 12(5)).
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
  'no-significant-decision': { right: 'Automated decision', law: '22A(1)' }
} as const satisfies Readonly<Record<string, { readonly right: Right; readonly law: string }>>;

export type Ground = keyof typeof table;
export const grounds = Object.keys(table) as readonly Ground[];

/** Those of a right, in the order of their paragraphs. */
export const groundsOf = (right: Right): readonly Ground[] => grounds.filter((ground) => table[ground].right === right);
/** `17(3)(b)`. */
export const articleOf = (ground: Ground): string => table[ground].law;
/** `UK GDPR article 17(3)(b)`. */
export const lawOf = (ground: Ground): string => `UK GDPR article ${articleOf(ground)}`;
/** The article that has the grounds of a right: `UK GDPR article 17`. Undefined for access. */
export const groundsLaw = (right: Right): string | undefined => groundsOf(right).map((ground) => lawOf(ground).replace(/\(.*$/, '')).at(0);

/** Something of it is not done. */
export const isRefused = (outcome: RightOutcome | undefined): boolean => outcome === 'Refused' || outcome === 'Done in part';

/** Whether a ground is asked for. Part 3 of the Act restricts these rights by conditions of its own (section 48(3)), which the reasons say. */
export const asksGround = (right: Right, regime: Regime, outcome: RightOutcome | undefined): boolean => regime === 'UK GDPR' && isRefused(outcome) && groundsOf(right).length > 0;

/** What somebody may have restricted, so that it is kept and not used, while their request is looked at: whether data is accurate (article 18(1)(a)), or whose interests weigh more (18(1)(d)). */
export const contestedLaw: Readonly<Partial<Record<Right, string>>> = { Rectification: 'UK GDPR article 18(1)(a)', Objection: 'UK GDPR article 18(1)(d)' };

/** Whether such a restriction is asked about. One to direct marketing weighs nothing: the use just ends (article 21(3)). Part 3 of the Act has rules of its own. */
export const mayContest = (right: Right, regime: Regime, isMarketing: boolean | undefined): boolean =>
  regime === 'UK GDPR' && contestedLaw[right] !== undefined && !(right === 'Objection' && isMarketing === true);

/** Whoever had it restricted is told before the restriction is lifted. */
export const liftedLaw = 'UK GDPR article 18(3)';

/** An objection to direct marketing cannot be refused, whatever the interests of the council (articles 21(2) and (3)). */
export const marketingLaw = 'UK GDPR article 21(3)';
export const refusesMarketing = (right: Right, outcome: RightOutcome | undefined, isMarketing: boolean | undefined): boolean => right === 'Objection' && isMarketing === true && isRefused(outcome);
