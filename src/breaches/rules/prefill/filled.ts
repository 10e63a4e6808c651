/** Where an answer comes from that stands in a form already: each is a string, `from_<source>`. */
export const prefillSources = ['report', 'triage', 'riskTest', 'decision', 'pack', 'told', 'investigation', 'settings'] as const;
export type PrefillSource = (typeof prefillSources)[number];

/** What a form starts from. */
export interface Prefilled<Answers> {
  /** What was answered here stands as it was answered; the rest as far as it was answered elsewhere. */
  readonly answers: Answers;
  /** Of the answers that come from elsewhere, from where. */
  readonly from: Readonly<Partial<Record<keyof Answers, PrefillSource>>>;
}

interface Offer<Answer> {
  readonly source: PrefillSource;
  readonly answer: Answer;
}

/** For each answer of a form, what was said elsewhere; the first that says something counts. */
export type Offers<Answers> = { readonly [Key in keyof Answers]?: readonly Offer<Answers[Key] | undefined>[] };

const saysNothing = (answer: unknown): boolean =>
  answer === undefined || (typeof answer === 'string' && answer.trim() === '') || (Array.isArray(answer) && answer.length === 0);

/**
 * Enter once: what was answered elsewhere stands in a form where nothing was answered yet. Nothing that an officer has saved is put aside,
 * no answer is made of anything but the words or choices that somebody entered, and nothing is stored until somebody saves the form.
 * @param leftEmpty answers that an officer has emptied although they were answered elsewhere: they stay empty
 */
export function filled<Answers extends object>(
  answered: Answers, offers: Offers<Answers>, leftEmpty: readonly string[] = []
): Prefilled<Answers> {
  const found = (Object.keys(offers) as (keyof Answers & string)[]).flatMap((key) => {
    const isOpen = saysNothing(answered[key]) && !leftEmpty.includes(key);
    const offer = isOpen ? offers[key]?.find(({ answer }) => !saysNothing(answer)) : undefined;
    return offer ? [[key, offer] as const] : [];
  });
  return {
    answers: { ...answered, ...Object.fromEntries(found.map(([key, { answer }]) => [key, answer])) },
    from: Object.fromEntries(found.map(([key, { source }]) => [key, source])) as Prefilled<Answers>['from']
  };
}

/** After a save: the answers that were emptied although they were offered, now or before; undefined for none. */
export function emptied<Answers extends object>(
  saved: Answers, { from }: Pick<Prefilled<Answers>, 'from'>, before: readonly string[] = []
): string[] | undefined {
  const keys = [...new Set([...before, ...Object.keys(from)])].filter((key) => saysNothing(saved[key as keyof Answers]));
  return keys.length === 0 ? undefined : keys;
}

/** Several texts as one, without those that say nothing or stand in an earlier one already. */
export function joined(...texts: readonly string[]): string {
  return texts.map((text) => text.trim())
    .reduce<readonly string[]>((all, text) => (text === '' || all.some((before) => before.includes(text)) ? all : [...all, text]), [])
    .join('\n');
}
