import { TEXT_LIMIT } from '../../../casework/rules/limits';
import type { OwnQuestion } from '../content';
import { placedQuestions } from './ask';
import type { Bilingual, Question, Questionnaire } from './questionnaire';

export type OwnProblemCode =
  | 'id-form' | 'id-taken' | 'id-used' | 'section' | 'title' | 'one-language' | 'too-long' | 'no-choices' | 'choices-not-asked' | 'choice-form' | 'choice-twice' | 'choice-words'
  | 'condition-unknown' | 'condition-code' | 'prefilled';

/** What is wrong with a question that a council adds, and with which. */
export interface OwnProblem {
  /** Its place in the list: the id itself may be what is wrong. */
  readonly index: number;
  readonly id: string;
  readonly code: OwnProblemCode;
  /** The code of a choice, or the id in a condition, where one is meant. */
  readonly of?: string;
}

const HELP_LIMIT = 2000;
/** Begins with `own_`, so that a later version of the questionnaire never has the same. */
const idForm = /^own_[a-z0-9_]{1,40}$/;
/** Not the names with which every object of JavaScript comes: readers of JSON leave them out. */
const codeForm = /^(?!(?:constructor|prototype|__proto__)$)[A-Za-z0-9_]{1,40}$/;

/**
 * Checks the questions that a council adds. Each needs both languages, an id of its own that no question had before (an id never changes its meaning), a section that is
 * there, and a condition that points to a question before it.
 * @param used ids of own questions that were taken out
 */
export function problemsOfOwn(own: readonly OwnQuestion[], { questionnaire, used = [] }: { readonly questionnaire: Questionnaire; readonly used?: readonly string[] }): readonly OwnProblem[] {
  const sections = new Set(questionnaire.sections.map(({ id }) => id));
  const fixed = new Set(questionnaire.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const placed = placedQuestions({ questionnaire, own }).map(({ question }) => question);
  return own.flatMap(({ section, question }, index) => {
    const { id } = question;
    const found: Omit<OwnProblem, 'index' | 'id'>[] = [];
    if (!idForm.test(id)) found.push({ code: 'id-form' });
    if (fixed.has(id) || own.findIndex((each) => each.question.id === id) < index) found.push({ code: 'id-taken' });
    if (used.includes(id)) found.push({ code: 'id-used' });
    if (!sections.has(section)) found.push({ code: 'section' });
    if (question.from) found.push({ code: 'prefilled' });
    found.push(...problemsOfWords(question), ...problemsOfChoices(question), ...problemsOfCondition(question, placed));
    return found.map((problem) => ({ index, id, ...problem }));
  });
}

type Found = readonly Omit<OwnProblem, 'index' | 'id'>[];

const both = ({ en, cy }: Bilingual): number => [en, cy].filter((text) => text.trim() !== '').length;
const longest = ({ en, cy }: Bilingual): number => Math.max(en.length, cy.length);

function problemsOfWords({ own }: Question): Found {
  const title = own?.title ?? { en: '', cy: '' };
  const help = own?.help ?? { en: '', cy: '' };
  const found: { code: OwnProblemCode }[] = [];
  if (both(title) === 0) found.push({ code: 'title' });
  if (both(title) === 1 || both(help) === 1) found.push({ code: 'one-language' });
  if (longest(title) > TEXT_LIMIT || longest(help) > HELP_LIMIT) found.push({ code: 'too-long' });
  return found;
}

function problemsOfChoices({ kind, choices = [], own }: Question): Found {
  if (kind !== 'choice' && kind !== 'choices') return choices.length > 0 ? [{ code: 'choices-not-asked' }] : [];
  const words = own?.choices ?? {};
  return [
    ...(choices.length < (kind === 'choice' ? 2 : 1) ? [{ code: 'no-choices' as const }] : []),
    ...choices.filter((code) => !codeForm.test(code)).map((of) => ({ code: 'choice-form' as const, of })),
    ...choices.filter((code, place) => choices.indexOf(code) < place).map((of) => ({ code: 'choice-twice' as const, of })),
    ...choices.filter((code) => !Object.hasOwn(words, code) || both(words[code]) < 2 || longest(words[code]) > TEXT_LIMIT).map((of) => ({ code: 'choice-words' as const, of }))
  ];
}

function problemsOfCondition(question: Question, placed: readonly Question[]): Found {
  const { when } = question;
  if (!when) return [];
  const before = placed.slice(0, placed.indexOf(question)).find(({ id }) => id === when.question);
  if (!before) return [{ code: 'condition-unknown', of: when.question }];
  const strange = when.is.filter((code) => !(before.choices ?? []).includes(code));
  return when.is.length === 0 ? [{ code: 'condition-code', of: when.question }] : strange.map((of) => ({ code: 'condition-code' as const, of }));
}
