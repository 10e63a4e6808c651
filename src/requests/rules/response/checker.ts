import type { Right } from '../choices';
import { exemptionOf } from '../exemptions/table';
import { printedCode } from '../exemptions/withheld';
import type { ResponseFacts, Statement } from './facts';
import { asksGround, groundsLaw, isRefused, marketingLaw, refusesMarketing } from './grounds';

/** What an answer may lack. */
export const responseGapCodes = [
  'outcome', 'enclosed', 'purposes', 'legal-basis', 'categories', 'recipients', 'retention', 'rights', 'source', 'automated', 'safeguards',
  'searches', 'codes', 'abbreviations', 'done', 'recipients-told', 'marketing', 'ground', 'reasons', 'complaint-council', 'complaint-regulator', 'check-regulator', 'court'
] as const;
export type ResponseGapCode = (typeof responseGapCodes)[number];

/** What is missing, and the law that asks for it. */
export interface ResponseGap {
  readonly code: ResponseGapCode;
  readonly law: string;
}

interface Requirement extends ResponseGap {
  readonly isMet: (facts: ResponseFacts) => boolean;
}

type Met = Requirement['isMet'];
const gdpr = (where: string): string => `UK GDPR article ${where}`;
const act = (where: string): string => `Data Protection Act 2018, section ${where}`;
const requirement = (code: ResponseGapCode, law: string, isMet: Met): Requirement => ({ code, law, isMet });
const isWritten = (text: string): boolean => text.trim() !== '';
const says = (statement: Statement): Met => ({ told }) => told.includes(statement);
/** Somebody said that there is none of it, or it is written down. */
const answered = (has: boolean | undefined, text: string): boolean => has === false || (has === true && isWritten(text));

const searches: Met = (facts) => facts.searches.some(isWritten);
const codes: Met = ({ withheld, told }) => {
  const isNamed = withheld.every((each) => each.told !== 'specific' || exemptionOf(each.exemption) !== undefined);
  return isNamed && (told.includes('codes') || withheld.every((each) => printedCode(each) === undefined));
};
const abbreviations: Met = ({ contents: { hasAbbreviations, abbreviations: rows } }) =>
  hasAbbreviations === false
  || (hasAbbreviations === true && rows.length > 0 && rows.every(({ short, meaning }) => isWritten(short) && isWritten(meaning)));

/** UK GDPR article 15: (1)(a) to (h), the copy (3), the search (1A), safeguards (2); plain and intelligible (12(1)). */
const access: readonly Requirement[] = [
  requirement('enclosed', gdpr('15(1) and (3)'), ({ contents }) => isWritten(contents.enclosed)),
  requirement('purposes', gdpr('15(1)(a)'), ({ contents }) => isWritten(contents.purposes)),
  requirement('categories', gdpr('15(1)(b)'), ({ contents }) => isWritten(contents.categories)),
  requirement('recipients', gdpr('15(1)(c)'), ({ contents }) => isWritten(contents.recipients)),
  requirement('retention', gdpr('15(1)(d)'), ({ contents }) => isWritten(contents.retention)),
  requirement('rights', gdpr('15(1)(e)'), says('rights')),
  requirement('complaint-council', gdpr('15(1)(ea)'), says('complaint-council')),
  requirement('complaint-regulator', gdpr('15(1)(f)'), says('complaint-regulator')),
  requirement('source', gdpr('15(1)(g)'), ({ contents: { hasOtherSource, source } }) => answered(hasOtherSource, source)),
  requirement('automated', gdpr('15(1)(h)'), ({ contents: { isAutomated, automated } }) => answered(isAutomated, automated)),
  requirement('safeguards', gdpr('15(2)'), ({ contents: { isSentAbroad, safeguards } }) => answered(isSentAbroad, safeguards)),
  requirement('searches', gdpr('15(1A)'), searches),
  requirement('codes', gdpr('12(1)'), codes),
  requirement('abbreviations', gdpr('12(1)'), abbreviations)
];

/** Part 3 has contents of its own: section 45(2) asks for the legal basis, and for no automated decisions, safeguards or objection. */
const enforcementAccess: readonly Requirement[] = [
  requirement('enclosed', act('45(2)(g)'), ({ contents }) => isWritten(contents.enclosed)),
  requirement('purposes', act('45(2)(a)'), ({ contents }) => isWritten(contents.purposes)),
  requirement('legal-basis', act('45(2)(a)'), ({ contents }) => isWritten(contents.legalBasis)),
  requirement('categories', act('45(2)(b)'), ({ contents }) => isWritten(contents.categories)),
  requirement('recipients', act('45(2)(c)'), ({ contents }) => isWritten(contents.recipients)),
  requirement('retention', act('45(2)(d)'), ({ contents }) => isWritten(contents.retention)),
  requirement('rights', act('45(2)(e)'), says('rights')),
  requirement('complaint-council', act('45(2)(ea)'), says('complaint-council')),
  requirement('complaint-regulator', act('45(2)(f)'), says('complaint-regulator')),
  requirement('source', act('45(2)(g)'), ({ contents: { hasOtherSource, source } }) => answered(hasOtherSource, source)),
  requirement('searches', act('45(2A)'), searches),
  requirement('codes', act('52(1)'), codes),
  requirement('abbreviations', act('52(1)'), abbreviations)
];

const notified: readonly Right[] = ['Rectification', 'Erasure', 'Restriction'];
const done: Met = (facts) => isWritten(facts.done);
const recipientsTold: Met = (facts) => isWritten(facts.recipientsTold);

/** What was done (article 12(3); sections 48(1)(a) and 50(3)(c)), and who else was told (article 19; section 48(9)). */
function deeds({ regime, right }: ResponseFacts): readonly Requirement[] {
  const isEnforcement = regime === 'Law enforcement';
  const law = !isEnforcement ? gdpr('12(3)') : act(right === 'Automated decision' ? '50(3)(c)' : '48(1)(a)');
  return [
    requirement('done', law, done),
    ...(notified.includes(right) ? [requirement('recipients-told', isEnforcement ? act('48(9)') : gdpr('19'), recipientsTold)] : [])
  ];
}

/** The ways on from a refusal: article 12(4); for Part 3 sections 45(5)(c) to (e) and 48(1)(b)(ii) to (iv). */
function ways({ regime, right }: ResponseFacts): readonly Requirement[] {
  if (regime === 'UK GDPR') {
    return (['complaint-council', 'complaint-regulator', 'court'] as const).map((code) => requirement(code, gdpr('12(4)'), says(code)));
  }
  const [check, council, regulator, court] = right === 'Access'
    ? ['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)']
    : ['48(1)(b)(ii)', '48(1)(b)(iia)', '48(1)(b)(iii)', '48(1)(b)(iv)'];
  return [
    requirement('complaint-council', act(council), says('complaint-council')),
    requirement('complaint-regulator', act(regulator), says('complaint-regulator')),
    requirement('check-regulator', act(check), says('check-regulator')),
    requirement('court', act(court), says('court'))
  ];
}

/** Whether the requester is told a reason: not of what is told as nothing, or neither confirmed nor denied. */
const tellsReason = ({ withheld }: ResponseFacts): boolean =>
  withheld.length === 0 || withheld.some(({ told }) => told !== 'none' && told !== 'neither');

const isHidden = ({ withheld }: ResponseFacts): boolean => withheld.length > 0 && withheld.every(({ told }) => told === 'none');

/**
 * On what ground another right is not done, or not wholly (UK GDPR articles 16 to 22A). An exemption of the Act, or that it is manifestly unfounded or excessive, is decided under the review, and needs none
 * beside it. For law enforcement it is why information is restricted instead of corrected or erased (sections 46(4) and 47(2), (3)). What no ground allows is to refuse an objection to direct marketing.
 */
function groundOf({ regime, right, outcome, isMarketing }: ResponseFacts): readonly Requirement[] {
  const law = asksGround(right, regime, outcome) ? groundsLaw(right, regime) : undefined;
  return [
    ...(refusesMarketing(right, outcome, isMarketing) ? [requirement('marketing', marketingLaw, () => false)] : []),
    ...(law ? [requirement('ground', law, ({ grounds, withheld, isUnfounded }) => grounds.length > 0 || withheld.length > 0 || isUnfounded)] : [])
  ];
}

/**
 * What is asked where something was withheld, refused or not done. Of the UK GDPR a part that the requester hears nothing of asks
 * nothing; of Part 3 the ways on are told even then, since sections 45(6) and 48(5) excuse only that and why there was a restriction.
 */
function notActed(facts: ResponseFacts): readonly Requirement[] {
  const { regime, right, outcome, withheld } = facts;
  const isRestricted = isRefused(outcome) || (right === 'Access' && withheld.length > 0);
  // that nothing is held is, by our reading, no action taken either: whoever doubts it needs the same ways (article 12(4))
  if (!isRestricted) return outcome === 'Nothing held' && regime === 'UK GDPR' ? ways(facts) : [];
  const reasonLaw = regime === 'UK GDPR' ? gdpr('12(4)') : act(right === 'Access' ? '45(5)(b)' : '48(1)(b)(i)');
  const isSilent = regime === 'UK GDPR' && outcome !== 'Refused' && outcome !== 'Nothing held' && isHidden(facts);
  return [
    ...groundOf(facts),
    ...(tellsReason(facts) && outcome !== 'Nothing held' ? [requirement('reasons', reasonLaw, ({ reasons }) => isWritten(reasons))] : []),
    ...(isSilent ? [] : ways(facts))
  ];
}

/** Part 3 knows neither portability nor objection, and so asks nothing of an answer to them. */
const isKnown = ({ regime, right }: ResponseFacts): boolean => regime === 'UK GDPR' || (right !== 'Portability' && right !== 'Objection');

/** What an answer holds of what was done or found, before what it says of what was not. */
function contentsOf(facts: ResponseFacts): readonly Requirement[] {
  const { regime, right, outcome } = facts;
  const isDone = outcome === 'Done in full' || outcome === 'Done in part' || outcome === 'Restricted instead';
  if (right !== 'Access') return isDone ? deeds(facts) : [];
  const all = regime === 'UK GDPR' ? access : enforcementAccess;
  // of what is not there only the search is told
  if (outcome === 'Nothing held') return all.filter(({ code }) => code === 'searches');
  return isDone ? all : [];
}

function requirementsOf(facts: ResponseFacts): readonly Requirement[] {
  const { regime, right, outcome } = facts;
  if (outcome === 'Withdrawn' || !isKnown(facts)) return [];
  if (outcome !== undefined) return [...contentsOf(facts), ...notActed(facts)];
  const law = regime === 'UK GDPR' ? gdpr('12(3)') : act(right === 'Access' ? '45(1)' : '48(1)');
  return [requirement('outcome', law, () => false)];
}

/**
 * What an answer to one right lacks of what the law asks of it, each once, in the order of the law: for access the contents of UK GDPR
 * article 15 or, under Part 3, of section 45 of the Act; for the other rights what was done and who else was told; for a refusal, whole
 * or in part, its ground, its reasons and the ways on. A refusal under Part 3 as manifestly unfounded asks for less (section 53(6)): it is asked for
 * the same.
 */
export function responseGaps(facts: ResponseFacts): readonly ResponseGap[] {
  const missing = requirementsOf(facts).filter(({ isMet }) => !isMet(facts));
  const first = missing.filter(({ code }, place) => missing.findIndex((each) => each.code === code) === place);
  return first.map(({ code, law }) => ({ code, law }));
}
