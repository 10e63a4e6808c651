import type { Temporal } from 'temporal-polyfill';
import { personalDataHints, type PersonalDataHint } from '../../../casework/rules/personalDataHint';

/** What a text to be published seems to hold of a person; besides what forms warn of: a name that the desk knows, somebody with a title, an address with a house number. */
export type LeftoverKind = PersonalDataHint | 'known-name' | 'titled-name' | 'address';

export interface Leftover {
  /** Where: the id of a question, `risk:<id>`, `title`. */
  readonly at: string;
  readonly kind: LeftoverKind;
  /** What was found, for the officer who looks; empty where only a kind of number is known. */
  readonly text: string;
}

export interface ToPublish {
  readonly at: string;
  readonly text: string;
}

const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|PC|DC|PS|Rev|Y Cyng|Cyng|Cynghorydd|Bnr|Bns|Parch';
const nameWord = '\\p{Lu}[\\p{L}’\'-]+';
const titled = new RegExp(`(?<![\\p{L}\\d])(?:${titles})\\.?\\s+(?:${nameWord}|\\p{Lu}\\.)(?:\\s+${nameWord})?`, 'gu');
const streets = 'Street|Road|Lane|Avenue|Drive|Close|Crescent|Terrace|Place|Gardens|Grove|Court|Way|Row|Square|Hill|Mews|Parade|Walk|Rise';
const address = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,4}[a-zA-Z]?,?\\s+(?:(?:${nameWord}\\s+){1,3}(?:${streets})(?![\\p{L}])|(?:Stryd|Ffordd|Heol|Lôn|Rhodfa|Clos|Maes|Rhes|Teras)\\s+(?:yr?\\s+)?${nameWord}(?:\\s+${nameWord})?)`, 'gu'
);

/**
 * Looks in what is to be published for people who are named in it: cautiously, since most capital letters are no names, and as a question to a person, never as a proof.
 * That nothing was found does not prove that nothing is there.
 * @param names people whom the desk knows of this DPIA: whom to ask, owners of measures, who signed; of a name each part of three letters or more is looked for with the whole
 */
export function leftovers(texts: readonly ToPublish[], { names, now }: { readonly names: readonly string[]; readonly now: Temporal.Instant }): readonly Leftover[] {
  const known = knownNames(names);
  return texts.flatMap(({ at, text }) => {
    const found: Leftover[] = [
      ...known.filter(({ pattern }) => pattern.test(text)).map(({ name }) => ({ at, kind: 'known-name' as const, text: name })),
      ...matches(text, titled).map((each) => ({ at, kind: 'titled-name' as const, text: each })),
      ...matches(text, address).map((each) => ({ at, kind: 'address' as const, text: each })),
      ...personalDataHints(text, now).map((kind) => ({ at, kind, text: '' }))
    ];
    return found;
  });
}

const matches = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

/** Whole names; and a last name of at least three letters by itself, unless it is a word that many texts have. A role (*Head of Housing*) is no name. */
function knownNames(names: readonly string[]): readonly { readonly name: string; readonly pattern: RegExp }[] {
  const people = names.map((name) => name.replace(/\(.*?\)|,.*$|<.*?>/g, ' ').trim().replace(/\s+/g, ' ')).filter(isName);
  const wanted = people.flatMap((name) => [name, ...lastName(name)]);
  return [...new Set(wanted)].map((name) => ({ name, pattern: new RegExp(`(?<![\\p{L}\\d])${name.split(' ').map(escaped).join('\\s+')}(?![\\p{L}\\d])`, 'u') }));
}

/** Words of what people are, not who: with one of them it is a role. */
const roleWords = /\b(head|manager|officer|director|team|service|lead|council|department|assistant|chief|board|group|unit|supplier|rheolwr|pennaeth|swyddog|cyfarwyddwr|tîm|gwasanaeth|cyngor|arweinydd)\b/i;
const isName = (text: string): boolean => text.length >= 3 && !roleWords.test(text) && /^\p{Lu}/u.test(text);
const lastName = (name: string): readonly string[] => {
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length >= 3 && /^\p{Lu}/u.test(last) ? [last] : [];
};
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
