import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime } from '../../calendar';
import { orGap, type DocumentLanguage, type TemplateValues } from '../../casework/documents';
import { dataTypes, type BreachCase, type DataTypeKey } from '../rules';
import type { LetterText } from '../rules/decisions';
import type { PackCouncil } from '../rules/pack';
import { dataTypeToPerson } from './letterWords';

export interface LetterSource {
  readonly found: Pick<BreachCase, 'values' | 'reference'>;
  readonly council: PackCouncil | undefined;
  readonly letter: LetterText;
  readonly language: DocumentLanguage;
  readonly now: Temporal.Instant;
}

/**
 * What the letter should hold. UK GDPR article 34(2) asks for the nature, the contact, the likely consequences and the measures. The advice, what people can
 * do themselves, is not in it: recital 86 speaks of recommendations, and the ICO's guidance asks for clear and specific advice.
 */
export const letterParts = ['nature', 'consequences', 'measures', 'advice', 'contact'] as const;
export type LetterPart = (typeof letterParts)[number];

export function letterMissing({ letter, council }: Pick<LetterSource, 'letter' | 'council'>): readonly LetterPart[] {
  return letterParts.filter((part) => (part === 'contact' ? !council : letter[part].trim() === ''));
}

const keysOf = ({ found }: Pick<LetterSource, 'found'>): readonly DataTypeKey[] =>
  dataTypes.filter(({ label }) => found.values.facts.dataTypes.some((chosen) => chosen === label)).map(({ key }) => key);

/** The letter to the people affected (`letterParts` says what it holds and why), for the template `letter`. A gap says that it is one. */
export function letterValues(source: LetterSource): TemplateValues {
  const { found, council, letter, language, now } = source;
  const { facts, awareAt } = found.values;
  const or = (text: string): string => orGap(text, language);
  const kinds = keysOf(source).flatMap((key) => dataTypeToPerson(key, language) ?? []);
  return {
    councilName: or(council?.councilName ?? ''), letterDate: formatUkDate(now, language), reference: found.reference, contactReference: found.reference,
    nature: or(letter.nature), consequences: or(letter.consequences), measures: or(letter.measures), advice: or(letter.advice),
    regulator: or((language === 'cy-GB' ? council?.regulatorCy : council?.regulatorEn) ?? ''),
    ifHappenedAt: facts.happenedAt ? [{ happenedAt: formatUkDate(facts.happenedAt, language) }] : [],
    ifAwareAt: awareAt ? [{ awareAt: formatUkDateTime(awareAt, language) }] : [],
    ifDataTypes: kinds.length === 0 ? [] : [{ dataTypes: kinds.map((dataType) => ({ dataType })) }],
    dpoName: or(council?.dpoName ?? ''), dpoPhone: or(council?.dpoPhone ?? ''), dpoEmail: or(council?.mailbox ?? ''), signatory: or(council?.dpoName ?? '')
  };
}

/** Which kinds of data bring which part of the advice sheet. */
const adviceParts: Readonly<Record<string, readonly DataTypeKey[]>> = {
  ifFinancial: ['economicFinancial'],
  ifPasswords: ['identificationData'],
  ifIdentity: ['officialDocuments', 'identificationData'],
  ifSafety: ['location', 'basicIdentifiers'],
  ifSensitive: ['health', 'racialEthnic', 'political', 'religious', 'tradeUnion', 'sexLife', 'sexualOrientation', 'genderReassignment', 'geneticBiometric', 'criminal']
};

/** The advice sheet for residents (recital 86 and the ICO's guidance, not article 34(2)), for the template `advice-sheet`: the parts that go with the kinds of data. When no kind is known, all of them. */
export function adviceValues(source: LetterSource): TemplateValues {
  const { found, council, letter, language } = source;
  const keys = keysOf(source).filter((key) => key !== 'notYetKnown' && key !== 'other');
  const or = (text: string): string => orGap(text, language);
  const shown = Object.entries(adviceParts).map(([tag, kinds]) => [tag, keys.length === 0 || keys.some((key) => kinds.includes(key)) ? [{}] : []] as const);
  return {
    ...Object.fromEntries(shown),
    councilName: or(council?.councilName ?? ''), reference: found.reference, dpoPhone: or(council?.dpoPhone ?? ''), dpoEmail: or(council?.mailbox ?? ''),
    ifAdvice: letter.advice.trim() === '' ? [] : [{ advice: letter.advice }]
  };
}
