import { formatUkDateTime } from '../../../calendar';
import { personalDataHints, type PersonalDataHint } from '../../../casework/rules/personalDataHint';
import { markedUnknown } from '../decisions';
import { packSections, type PackAnswer, type PackPlace, type PackSource } from './packFields';

export interface PackField {
  readonly key: string;
  readonly label: string;
  /** One text, which may have several lines, or a list. Nothing unless the state is `given`. */
  readonly value: string | readonly string[] | undefined;
  readonly state: 'given' | 'missing' | 'not-known';
  /** Whether the law asks it or the ICO's form alone. */
  readonly asks: 'law' | 'form' | 'if-any';
  readonly place: PackPlace;
}

export interface PackSection {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly PackField[];
}

/** The notification, from which the page, the Word file and the plain text are all made. */
export interface PackModel {
  readonly title: string;
  readonly reference: string;
  /** When the pack was made. */
  readonly made: string;
  readonly sections: readonly PackSection[];
  /** What the law asks comes first. */
  readonly missing: readonly PackField[];
  readonly unknown: readonly PackField[];
}

/** Fills the notification of UK GDPR article 33(3) from the case as it stands. What is not known yet may follow in phases, article 33(4). */
export function packModel(source: PackSource): PackModel {
  const { found, now, locale, strings } = source;
  const marked = markedUnknown(found.values);
  const sections = packSections.map(({ key, fields }): PackSection => ({
    key,
    title: strings[`packSection_${key}`] ?? key,
    fields: fields.filter(({ when }) => when?.(source) ?? true)
      .map(({ key: name, asks, place, answer }): PackField => ({ key: name, label: strings[`pack_${name}`] ?? name, asks, place, ...stated(answer(source), marked.includes(name)) }))
      .filter(({ asks, state }) => asks !== 'if-any' || state === 'given')
  })).filter(({ fields }) => fields.length > 0);
  const all = sections.flatMap(({ fields }) => fields);
  const missing = all.filter(({ state }) => state === 'missing');
  return {
    title: strings.packTitle, reference: found.reference, made: formatUkDateTime(now, locale), sections,
    missing: [...missing.filter(({ asks }) => asks === 'law'), ...missing.filter(({ asks }) => asks !== 'law')],
    unknown: [...all.filter(({ state }) => state === 'not-known'), ...marked.filter((each) => !fieldKeys.has(each)).map(inOwnWords)]
  };
}

const fieldKeys: ReadonlySet<string> = new Set(packSections.flatMap(({ fields }) => fields).map(({ key }) => key));
const inOwnWords = (words: string): PackField => ({ key: words, label: words, value: undefined, state: 'not-known', asks: 'form', place: 'pack' });

function stated(answer: PackAnswer, isMarked: boolean): Pick<PackField, 'value' | 'state'> {
  if (answer === 'not-known') return { value: undefined, state: 'not-known' };
  if (answer === undefined || answer.length === 0) return { value: undefined, state: isMarked ? 'not-known' : 'missing' };
  return { value: answer, state: 'given' };
}

/** A value as lines: the same in the text, in the Word file and on the page. */
export function packLines({ value, state }: Pick<PackField, 'value' | 'state'>, strings: Readonly<Record<string, string>>): readonly string[] {
  if (state !== 'given' || value === undefined) return [state === 'missing' ? strings.packMissing : strings.packNotKnown];
  return typeof value === 'string' ? value.split('\n') : value.flatMap((each) => each.split('\n'));
}

/** Plain text to paste into the ICO's form or a mail. */
export function packText(model: PackModel, strings: Readonly<Record<string, string>>): string {
  const list = (heading: string, fields: readonly PackField[]): string[] => (fields.length === 0 ? [] : ['', heading.toUpperCase(), ...fields.map(({ label }) => `- ${label}`)]);
  return [
    model.title, `${strings.packReference}: ${model.reference}`, `${strings.packMade}: ${model.made}`,
    ...list(strings.packMissingHeading, model.missing),
    ...list(strings.packUnknownHeading, model.unknown),
    ...model.sections.flatMap(({ title, fields }) => ['', title.toUpperCase(), ...fields.flatMap((field) => ['', field.label, ...packLines(field, strings)])])
  ].join('\n');
}

export interface PackHint {
  readonly key: string;
  readonly label: string;
  readonly hints: readonly PersonalDataHint[];
}

/** Free text of the pack that seems to hold personal data itself: the form says "Do not include any of the personal data involved". A warning, never a refusal. */
export function packHints(model: PackModel, source: Pick<PackSource, 'now'>): readonly PackHint[] {
  const free = new Set(packSections.flatMap(({ fields }) => fields).filter((field) => field.free).map(({ key }) => key));
  return model.sections.flatMap(({ fields }) => fields).filter(({ key, state }) => free.has(key) && state === 'given')
    .map(({ key, label, value }) => ({ key, label, hints: personalDataHints([value ?? ''].flat().join('\n'), source.now) }))
    .filter(({ hints }) => hints.length > 0);
}
