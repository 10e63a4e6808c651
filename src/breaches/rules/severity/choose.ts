import { circumstanceKeys, type Circumstance, type CircumstanceValue } from './circumstances';
import { baseOf, contextFactors, type ContextFactor, type ContextLevel, type DataClass } from './dataClasses';
import { protections, type IdentificationValue, type IdentifierKey, type ProtectionKey } from './identifiers';
import { inTableOrder, type SeverityDraft, type WordingLanguage } from './severityFile';
import type { SeveritySuggestion } from './suggest';
import { circumstanceWording, contextWording, identifierWording, protectionWording, type SeverityWords } from './wording';

/** The language and the words that the officer reads. */
export interface Wording {
  readonly strings: SeverityWords;
  readonly language: WordingLanguage;
}

export type SeverityChoice =
  /** `level` undefined: this class is not in the data. Factors of the wrong direction are dropped. */
  | { readonly kind: 'class'; readonly class: DataClass; readonly level: ContextLevel | undefined; readonly reasons?: readonly ContextFactor[] }
  | { readonly kind: 'identifier'; readonly identifier: IdentifierKey; readonly value: IdentificationValue | undefined }
  | { readonly kind: 'protection'; readonly protection: ProtectionKey | undefined }
  | { readonly kind: 'circumstance'; readonly circumstance: Circumstance; readonly value: CircumstanceValue }
  | { readonly kind: 'note'; readonly note: string };

/**
 * The draft with one choice made, worded as it is shown. The order in which choices are made leaves no trace. A draft that was worded in
 * another language is worded anew as a whole, since one file has one language.
 */
export function choose(draft: SeverityDraft, choice: SeverityChoice, wording: Wording): SeverityDraft {
  const worded = draft.wordingLanguage === wording.language ? draft : reword(draft, wording);
  return inTableOrder(withChoice(worded, choice, wording.strings));
}

function withChoice(draft: SeverityDraft, choice: SeverityChoice, strings: SeverityWords): SeverityDraft {
  switch (choice.kind) {
    case 'note':
      return { ...draft, note: choice.note };
    case 'class': {
      const others = draft.dataClasses.filter((each) => each.class !== choice.class);
      if (choice.level === undefined) return { ...draft, dataClasses: others };
      const kept = choice.reasons ?? draft.dataClasses.find((each) => each.class === choice.class)?.reasons ?? [];
      const chosen = { class: choice.class, level: choice.level, reasons: fittingFactors(choice.class, choice.level).filter((factor) => kept.includes(factor)) };
      return { ...draft, dataClasses: [...others, { ...chosen, wording: contextWording(chosen, strings) }] };
    }
    case 'identifier': {
      const others = draft.identifiers.filter((each) => each.identifier !== choice.identifier);
      if (choice.value === undefined) return { ...draft, identifiers: others };
      return { ...draft, identifiers: [...others, { identifier: choice.identifier, value: choice.value, wording: identifierWording(choice.identifier, choice.value, strings) }] };
    }
    case 'protection': {
      const found = protections.find(({ key }) => key === choice.protection);
      return { ...draft, loweredByProtection: found && { protection: found.key, to: found.to, wording: protectionWording(found.key, found.to, strings) } };
    }
    case 'circumstance':
      return { ...draft, [choice.circumstance]: { value: choice.value, wording: circumstanceWording(choice.circumstance, choice.value, strings) } };
  }
}

/** The factors that can account for a level: those that raise above the base, those that lower under it, none at it. */
export function fittingFactors(dataClass: DataClass, level: ContextLevel): readonly ContextFactor[] {
  const base = baseOf(dataClass);
  if (level === base) return [];
  return contextFactors.filter(({ direction }) => direction === (level > base ? 'raises' : 'lowers')).map(({ key }) => key);
}

/**
 * The draft with the suggestions taken over where nothing was chosen: classes at their base, and circumstances. Protection is left to
 * the officer, because it lowers the score and hangs on the key being safe.
 */
export function takeSuggestions(draft: SeverityDraft, suggestion: SeveritySuggestion, wording: Wording): SeverityDraft {
  return suggestedChoices(draft, suggestion).reduce((so, choice) => choose(so, choice, wording), draft);
}

/** What taking over the suggestions would choose; nothing, when all is chosen already. */
export function suggestedChoices(draft: SeverityDraft, suggestion: SeveritySuggestion): readonly SeverityChoice[] {
  return [
    ...suggestion.classes.filter((each) => !draft.dataClasses.some((choice) => choice.class === each.class))
      .map((each): SeverityChoice => ({ kind: 'class', class: each.class, level: baseOf(each.class) })),
    ...circumstanceKeys.flatMap((circumstance): SeverityChoice[] => {
      const value = suggestion.circumstances[circumstance];
      return value === undefined || draft[circumstance] !== undefined ? [] : [{ kind: 'circumstance', circumstance, value }];
    })
  ];
}

function reword(draft: SeverityDraft, { strings, language }: Wording): SeverityDraft {
  const lowered = draft.loweredByProtection;
  const circumstances = Object.fromEntries(circumstanceKeys.flatMap((key) => {
    const choice = draft[key];
    return choice ? [[key, { value: choice.value, wording: circumstanceWording(key, choice.value, strings) }]] : [];
  }));
  return {
    ...draft,
    ...circumstances,
    dataClasses: draft.dataClasses.map((choice) => ({ ...choice, wording: contextWording(choice, strings) })),
    identifiers: draft.identifiers.map((choice) => ({ ...choice, wording: identifierWording(choice.identifier, choice.value, strings) })),
    loweredByProtection: lowered && { ...lowered, wording: protectionWording(lowered.protection, lowered.to, strings) },
    wordingLanguage: language
  };
}
