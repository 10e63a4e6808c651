import type { Nation } from '../../../calendar';
import type { Right } from '../choices';
import { GENERAL_PAGE_CODE, type Exemption } from './exemption';

type Row = Omit<Exemption, 'id' | 'law' | 'pageCode' | 'regime' | 'mayTipOff' | 'trust' | 'effect'> & {
  /** Of Schedules 2 and 3; Schedule 4 has no parts. */
  readonly part?: number;
  /** Where it differs from the number in the id. */
  readonly paragraph?: string;
  readonly effect?: Exemption['effect'];
  readonly tipsOff?: true;
  readonly recheck?: true;
};

type Part3Row = Pick<Exemption, 'law' | 'rights'> & Pick<Row, 'tipsOff' | 'recheck'>;

/**
 * Schedule 2 paragraphs 1 and 6: Articles 15 to 18, 20 and 21(1), beside 13, 14 and 19. Schedule 3 paragraph 1 has the same but Article
 * 19.
 */
const listed: readonly Right[] = ['Access', 'Rectification', 'Erasure', 'Restriction', 'Portability', 'Objection'];
/** Article 15 alone, or Articles 13 to 15, of which only Article 15 is asked for. */
const access: readonly Right[] = ['Access'];

const scotland: readonly Nation[] = ['scotland'];
const notScotland: readonly Nation[] = ['england-and-wales', 'northern-ireland'];
/**
 * Schedule 3 paragraphs 4(1), 10(1) and 21(1): parental responsibility, or appointed by a court for somebody who cannot manage their own
 * affairs.
 */
const forAnother = { requesters: ['parent', 'court-appointed'] } as const;
/** Schedule 3 paragraphs 4(1)(a), (b) and 10(1)(a), (b). */
const wishes = { ...forAnother, under: { 'england-and-wales': 18, 'northern-ireland': 18, scotland: 16 } } as const;
/**
 * Schedule 3 paragraphs 12(2) and 20(2): told within 14 days that the question arose; 12(3) and 20(3): nothing is given before the
 * opinion.
 */
const reporter = { opinion: 'principal-reporter', effect: 'must', nations: scotland, tellWithin: { unit: 'days', count: 14 } } as const;

/**
 * The exemptions of Schedules 2, 3 and 4 of the Data Protection Act 2018 (section 15), in the order of the Act. None restricts the rights
 * about automated decisions (Articles 22A to 22D), and none the absolute right against direct marketing (Article 21(2) and (3)): the
 * lists name Article 21(1) only.
 */
const rows = {
  // Schedule 2 Part 1: Articles 6(3) and 23(1)
  'sch2-2': { part: 1, rights: listed, tipsOff: true },
  // paragraph 3(3) has its own list: Articles 13 to 15
  'sch2-3': { part: 1, rights: access, tipsOff: true },
  // paragraph 4(1) and (2): the Secretary of State's own information; neither rectification nor portability
  'sch2-4': { part: 1, rights: ['Access', 'Erasure', 'Restriction', 'Objection'], onlyFor: 'secretary-of-state', tipsOff: true, recheck: true },
  'sch2-5': { part: 1, rights: listed },
  // Schedule 2 Part 2: Article 23(1), functions that would be prejudiced
  'sch2-7': { part: 2, rights: listed, tipsOff: true },
  // paragraph 8(2) names the Comptrollers and Auditors General only: internal audit is not among them
  'sch2-8': { part: 2, rights: listed, onlyFor: 'auditor-general' },
  'sch2-9': { part: 2, rights: listed, onlyFor: 'bank-of-england' },
  'sch2-10': { part: 2, rights: listed },
  // the table of paragraph 11 names monitoring officers
  'sch2-11': { part: 2, rights: listed, tipsOff: true },
  'sch2-13': { part: 2, rights: listed },
  'sch2-14': { part: 2, rights: listed },
  'sch2-15': { part: 2, rights: listed },
  // Schedule 2 Part 3: Article 15
  'sch2-16': { part: 3, rights: access },
  // Schedule 2 Part 4 (paragraph 18): Articles 13 to 15
  'sch2-19': { part: 4, rights: access },
  'sch2-20': { part: 4, rights: access, tipsOff: true },
  'sch2-21': { part: 4, rights: access },
  'sch2-22': { part: 4, rights: access },
  'sch2-23': { part: 4, rights: access },
  'sch2-24': { part: 4, rights: access },
  'sch2-25-1': { part: 4, paragraph: '25(1)', rights: access },
  // paragraph 25(2), (3): five months, or 40 days from the results where that is earlier
  'sch2-25-2': { part: 4, paragraph: '25(2)', rights: access, effect: 'later' },
  // Schedule 2 Part 5 (paragraph 26(9))
  'sch2-26': { part: 5, rights: listed },
  // Schedule 2 Part 6: paragraphs 27(2) and 28(2) have their own lists, and erasure is in neither
  'sch2-27': { part: 6, rights: ['Access', 'Rectification', 'Restriction', 'Objection'], recheck: true },
  'sch2-28': { part: 6, rights: ['Access', 'Rectification', 'Restriction', 'Portability', 'Objection'], recheck: true },
  // Schedule 3 Part 2: health data
  'sch3-3': { part: 2, rights: listed, onlyFor: 'court' },
  'sch3-4': { part: 2, rights: listed, ...wishes, tipsOff: true },
  'sch3-5': { part: 2, rights: access, opinion: 'health-professional', tipsOff: true },
  'sch3-6': { part: 2, rights: access, opinion: 'health-professional', effect: 'must' },
  // Schedule 3 Part 3: social work data
  'sch3-9': { part: 3, rights: listed, onlyFor: 'court' },
  'sch3-10': { part: 3, rights: listed, ...wishes, tipsOff: true },
  'sch3-11': { part: 3, rights: access, tipsOff: true },
  'sch3-12': { part: 3, rights: access, ...reporter, tipsOff: true },
  // Schedule 3 Part 4: education data
  'sch3-18': { part: 4, rights: listed, onlyFor: 'court' },
  'sch3-19': { part: 4, rights: access, tipsOff: true },
  'sch3-20': { part: 4, rights: access, ...reporter, tipsOff: true },
  // Schedule 3 Part 5: paragraph 21(5) leaves Scotland out
  'sch3-21': { part: 5, rights: access, ...forAnother, nations: notScotland, under: { 'england-and-wales': 18, 'northern-ireland': 18 }, tipsOff: true },
  // Schedule 4 (paragraph 1: Article 15): another enactment prohibits or restricts disclosure
  'sch4-2': { rights: access, effect: 'must', tipsOff: true },
  'sch4-3': { rights: access, effect: 'must', tipsOff: true },
  // paragraph 4(2) names regulations of England, Scotland and Northern Ireland; whether any of Wales are named is not sure
  'sch4-4': { rights: access, effect: 'must', recheck: true },
  'sch4-5': { rights: access, effect: 'must', tipsOff: true },
  'sch4-6': { rights: access, effect: 'must', nations: scotland, tipsOff: true }
} satisfies Readonly<Record<string, Row>>;

/**
 * Part 3 of the Act: what restricts access (section 45(4)), as far and as long as it is necessary and proportionate. Its paragraph (d),
 * national security, was omitted by section 88(4) of the Data (Use and Access) Act 2025, which put section 78A in its place; section 79
 * of that Act added section 45A.
 */
const part3 = {
  's45-4-a': { law: 'section 45(4)(a)', rights: access, tipsOff: true },
  's45-4-b': { law: 'section 45(4)(b)', rights: access, tipsOff: true },
  's45-4-c': { law: 'section 45(4)(c)', rights: access, tipsOff: true },
  's45-4-e': { law: 'section 45(4)(e)', rights: access },
  's45a': { law: 'section 45A', rights: access, recheck: true },
  's78a': { law: 'section 78A', rights: ['Access', 'Rectification', 'Erasure', 'Restriction', 'Automated decision'], tipsOff: true, recheck: true }
} satisfies Readonly<Record<string, Part3Row>>;

export type ExemptionId = keyof typeof rows | keyof typeof part3;

function ofSchedule(id: string, { part, paragraph, effect = 'may', tipsOff, recheck, ...row }: Row): Exemption {
  const [, schedule, number] = /^sch(\d)-(\d+)/.exec(id) ?? [];
  const where = paragraph ?? number;
  return {
    id, ...row, effect, regime: 'UK GDPR',
    law: part === undefined ? `Schedule ${schedule}, paragraph ${where}` : `Schedule ${schedule}, Part ${part}, paragraph ${where}`,
    pageCode: tipsOff ? GENERAL_PAGE_CODE : part === undefined ? `S${schedule} ${where}` : `S${schedule} P${part} ${where}`,
    mayTipOff: tipsOff ?? false, trust: recheck ? 'recheck' : 'sure'
  };
}

/** Every exemption, in the order of the Act. */
export const exemptions: readonly Exemption[] = [
  ...Object.entries<Row>(rows).map(([id, row]) => ofSchedule(id, row)),
  ...Object.entries<Part3Row>(part3).map(([id, { law, rights, tipsOff, recheck }]): Exemption => ({
    id, law, rights, effect: 'may', regime: 'Law enforcement', mayTipOff: tipsOff ?? false, trust: recheck ? 'recheck' : 'sure',
    pageCode: tipsOff ? GENERAL_PAGE_CODE : law.replace('section ', 's')
  }))
];

/** Undefined for a code that this version does not know. */
export const exemptionOf = (id: string): Exemption | undefined => exemptions.find((each) => each.id === id);
