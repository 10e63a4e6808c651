import { fillIn } from '../../../calendar';
import { circumstanceChoiceKey, circumstanceKeys, type Circumstance, type CircumstanceValue } from './circumstances';
import { contextKey, type ContextFactor, type ContextLevel, type DataClass } from './dataClasses';
import { identifierChoiceKey, type IdentificationValue, type IdentifierKey, type ProtectionKey } from './identifiers';
import type { SeverityDraft } from './severityFile';

/** The strings of the desk (`SeverityStrings`), handed in by the page. */
export type SeverityWords = Readonly<Record<string, string>>;

/** 'dpc.simple.1' → 'dpc_simple_1', the name of its string. */
export function severityStringKey(key: string): string {
  return key.replace(/\./g, '_');
}

function word(strings: SeverityWords, key: string): string {
  const text = strings[severityStringKey(key)];
  if (text === undefined) throw new RangeError(`No string for ${key}`);
  return text;
}

/**
 * The wordings that are kept with the choices: what the officer saw.
 * @throws RangeError when the strings lack the choice
 */
export function contextWording(choice: { readonly class: DataClass; readonly level: ContextLevel; readonly reasons: readonly ContextFactor[] }, strings: SeverityWords): string {
  const chosen = fillIn(word(strings, 'wordingChoice'), [word(strings, `class.${choice.class}`), choice.level, word(strings, contextKey(choice.class, choice.level))]);
  return choice.reasons.length === 0 ? chosen : fillIn(word(strings, 'wordingReasons'), [chosen, choice.reasons.map((reason) => word(strings, `factor.${reason}`)).join('; ')]);
}

export function identifierWording(identifier: IdentifierKey, value: IdentificationValue, strings: SeverityWords): string {
  return fillIn(word(strings, 'wordingChoice'), [word(strings, `identifier.${identifier}`), value, word(strings, identifierChoiceKey(identifier, value))]);
}

export function protectionWording(protection: ProtectionKey, to: IdentificationValue, strings: SeverityWords): string {
  return fillIn(word(strings, 'wordingProtection'), [word(strings, `protection.${protection}`), to]);
}

export function circumstanceWording(circumstance: Circumstance, value: CircumstanceValue, strings: SeverityWords): string {
  return fillIn(word(strings, 'wordingChoice'), [word(strings, `cb.${circumstance}`), value, word(strings, circumstanceChoiceKey(circumstance, value))]);
}

/** Every wording of an assessment, in the order of the tables: for a record, a document or the history. */
export function wordingsOf(draft: SeverityDraft): readonly string[] {
  return [
    ...draft.dataClasses.map(({ wording }) => wording),
    ...draft.identifiers.map(({ wording }) => wording),
    ...(draft.loweredByProtection ? [draft.loweredByProtection.wording] : []),
    ...circumstanceKeys.flatMap((key) => { const choice = draft[key]; return choice ? [choice.wording] : []; })
  ];
}
