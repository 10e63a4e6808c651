import { orGap, type DocumentLanguage, type TemplateValues } from '../../casework/documents';
import { statements, type ResponseFacts, type Statement } from '../rules/response/facts';
import { asksGround, isRefused } from '../rules/response/grounds';
import { codeKey } from './codeKey';
import { groundText } from './groundWords';
import { letterWords } from './letterWords';

/** The control of the template in which each stands. */
const controlOf: Readonly<Record<Statement, string>> = {
  rights: 'ifRights', 'complaint-council': 'ifCouncilComplaint', 'complaint-regulator': 'ifRegulatorComplaint', 'check-regulator': 'ifRegulatorCheck',
  court: 'ifCourt', codes: 'ifCodes'
};

/** A value for each of those controls, to ask a template which of them it has. */
export const statementFields: TemplateValues = Object.fromEntries(Object.values(controlOf).map((name) => [name, []]));

/**
 * What a template says of what it must: all of it where it is the one that comes with the desk. A council's own that lost the place of
 * one says it no longer. @param unusedValues as `fillTemplate` names them
 */
export const statementsTold = (unusedValues: readonly string[]): readonly Statement[] =>
  statements.filter((each) => !unusedValues.includes(controlOf[each]));

/** A part that goes where there is nothing to say. */
const ifWritten = (text: string, name: string): readonly TemplateValues[] => (text.trim() === '' ? [] : [{ [name]: text }]);

/** A part that stays, as a gap, while nobody has said that there is none of it. */
const unlessNone = (has: boolean | undefined, text: string, name: string, language: DocumentLanguage): readonly TemplateValues[] =>
  (has === false ? [] : [{ [name]: orGap(has === true ? text : '', language) }]);

/**
 * The ways on of every answer (UK GDPR article 12(4) and 15(1)(ea), (f); sections 164A, 165 and 167 of the Act), and under Part 3 the
 * check by the regulator (section 51). They are the same in each answer, also in one in full: their being there must not show that
 * something was left out of which the requester hears nothing.
 */
const waysOn = ({ regime }: ResponseFacts): TemplateValues => ({
  ifCouncilComplaint: [{}], ifRegulatorComplaint: [{}], ifRegulatorCheck: regime === 'Law enforcement' ? [{}] : [], ifCourt: [{}]
});

const isToldAsNeither = ({ withheld }: ResponseFacts): boolean => withheld.some(({ told }) => told === 'neither');

const searchesOf = ({ searches }: ResponseFacts, language: DocumentLanguage): readonly TemplateValues[] => {
  const places = searches.filter((place) => place.trim() !== '');
  return [{ searches: (places.length === 0 ? [orGap('', language)] : places).map((search) => ({ search })) }];
};

/** Reasons, or a gap where some are owed: something was refused or left out, and the requester hears of it. Of another right than access the grounds of its article go before them. */
function reasonsOf({ right, regime, reasons, withheld, outcome, grounds }: ResponseFacts, language: DocumentLanguage): readonly TemplateValues[] {
  const relied = asksGround(right, regime, outcome) ? grounds.map((ground) => groundText(ground, language)) : [];
  const isTold = withheld.some(({ told }) => told !== 'none' && told !== 'neither');
  const isOwed = isTold || (withheld.length === 0 && isRefused(outcome));
  const told = isOwed ? [...relied, orGap(reasons, language)] : [...relied, reasons];
  return ifWritten(told.filter((text) => text.trim() !== '').join('\n'), 'reasons');
}

function contentsOf(facts: ResponseFacts, language: DocumentLanguage): TemplateValues {
  const { contents, regime } = facts;
  const isEnforcement = regime === 'Law enforcement';
  const { isAutomated } = contents;
  const or = (name: 'purposes' | 'categories' | 'recipients' | 'retention'): string => orGap(contents[name], language);
  const none = [{ automated: letterWords[language].notAutomated }];
  const automated = isAutomated === false ? none : unlessNone(isAutomated, contents.automated, 'automated', language);
  return {
    purposes: or('purposes'), categories: or('categories'), recipients: or('recipients'), retention: or('retention'),
    ifLegalBasis: isEnforcement ? [{ legalBasis: orGap(contents.legalBasis, language) }] : [],
    ifSource: unlessNone(contents.hasOtherSource, contents.source, 'source', language),
    // Part 3 asks for neither of them (section 45(2))
    ifAutomated: isEnforcement ? [] : automated,
    ifSafeguards: isEnforcement ? [] : unlessNone(contents.isSentAbroad, contents.safeguards, 'safeguards', language)
  };
}

/**
 * An answer that something was done, in whole or in part: for access what article 15 or section 45 asks, for the other rights what was
 * done.
 */
export function responseValues(facts: ResponseFacts, language: DocumentLanguage): TemplateValues {
  const { right, regime, contents, withheld, done, recipientsTold } = facts;
  const isAccess = right === 'Access';
  const reasons = reasonsOf(facts, language);
  const codes = isAccess ? codeKey(withheld, language) : [];
  const { both, object } = letterWords[language].rights;
  const rights = regime === 'Law enforcement' ? both : [...both, object];
  const short = isAccess && contents.hasAbbreviations === true ? contents.abbreviations : [];
  return {
    ifAccess: isAccess ? [{ enclosed: orGap(contents.enclosed, language) }] : [],
    ifDone: isAccess ? [] : [{ done: orGap(done, language) }],
    ifRecipientsTold: isAccess ? [] : ifWritten(recipientsTold, 'recipientsTold'),
    ifLeftOut: isAccess ? reasons : [], ifNotDone: isAccess ? [] : reasons,
    ifNeither: isToldAsNeither(facts) ? [{}] : [],
    ifCodes: codes.length === 0 ? [] : [{ codes: codes.map(({ code, meaning }) => ({ code, codeMeaning: orGap(meaning, language) })) }],
    ifAbbreviations: short.length === 0 ? [] : [{
      abbreviations: short.map((each) => ({ abbreviation: orGap(each.short, language), abbreviationMeaning: orGap(each.meaning, language) }))
    }],
    ifSearches: isAccess ? searchesOf(facts, language) : [],
    ifContents: isAccess ? [contentsOf(facts, language)] : [],
    ifRights: isAccess ? [{ rights: rights.map((each) => ({ right: each })) }] : [],
    ...waysOn(facts)
  };
}

/** A refusal: its reasons where the requester is told some, and the ways on. */
export const refusalValues = (facts: ResponseFacts, language: DocumentLanguage): TemplateValues =>
  ({ ifReasons: reasonsOf(facts, language), ifNeither: isToldAsNeither(facts) ? [{}] : [], ...waysOn(facts) });

/**
 * Nothing was found that is to be given. The sentence of the template is the same where something is held that the law keeps back and of
 * which the requester hears nothing: otherwise the words would show it.
 */
export const notHeldValues = (facts: ResponseFacts, elsewhere: string, language: DocumentLanguage): TemplateValues => ({
  ifSearches: facts.right === 'Access' || facts.searches.length > 0 ? searchesOf(facts, language) : [],
  ifNeither: isToldAsNeither(facts) ? [{}] : [], ifElsewhere: ifWritten(elsewhere, 'elsewhere'), ...waysOn(facts)
});
