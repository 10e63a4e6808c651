import * as v from 'valibot';
import { canonicalJson } from './canonicalJson';
import type { DpiaContent, OwnQuestion } from './content';
import { partsOf } from './parts';
import { answerSchema } from './questionnaire/answer';
import { isAnswered } from './questionnaire/ask';
import { withheldReasons, type Question } from './questionnaire/questionnaire';
import { riskOf, type Unread } from './risks/readRisk';
import type { Risk } from './risks/risk';

/**
 * The text of a DPIA at one moment, which is hashed, submitted and signed. Answers that say nothing are no part of it; own questions keep their order, risks stand in the
 * order of their numbers.
 */
export const contentText = (content: DpiaContent): string => canonicalJson(contentParts(content));

/** The same before it is a text, for what stands in one with it. */
export const contentParts = ({ title, version, form, own, answers, risks }: DpiaContent): DpiaContent => ({
  title, version, form, own,
  answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswered(answer))),
  risks: [...risks].sort((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
});

export type ContentReading =
  /** `unread`: parts that are no part of such a content, with what stood there; the page names them before anything else. */
  | { readonly state: 'read'; readonly content: DpiaContent; readonly unread: readonly Unread[] }
  | { readonly state: 'unreadable'; readonly text: string };

// strict: a key that this version does not know makes the question unreadable, which is said; left out it would be lost with the next save
const bilingual = v.strictObject({ en: v.string(), cy: v.string() });
const flag = v.optional(v.literal(true));
const questionSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['line', 'text', 'day', 'choice', 'choices']),
  choices: v.optional(v.array(v.string())),
  when: v.optional(v.strictObject({ question: v.string(), is: v.array(v.string()) })),
  needed: flag,
  short: flag,
  from: v.optional(v.union([v.strictObject({ screening: v.string() }), v.strictObject({ setting: v.string() })])),
  withheld: v.optional(v.picklist(withheldReasons)),
  own: v.strictObject({ title: bilingual, help: v.optional(bilingual), choices: v.optional(v.record(v.string(), bilingual)) })
});
const ownSchema: v.GenericSchema<unknown, { readonly section: string; readonly question: Question }> = v.strictObject({ section: v.string(), question: questionSchema });

const json = v.pipe(v.string(), v.parseJson());
const versionSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The council's own questions as a column or a content holds them. What is none is named. */
export function readOwnQuestions(value: unknown): { readonly own: readonly OwnQuestion[]; readonly unread: readonly Unread[] } {
  const { found: own, unread } = eachOf(value, 'own', (each) => {
    const question = v.safeParse(ownSchema, each);
    return question.success ? question.output : undefined;
  });
  return { own, unread };
}

/** Reads what was submitted, or a content from anywhere else. Without a version nobody knows which questions were answered: that is unreadable, and all else is named part by part. */
export function readContent(text: string): ContentReading {
  const parsed = v.safeParse(json, text);
  const { title = '', version: versionPart, form = 'full', own: ownParts = [], answers: answerParts = {}, risks: riskParts = [], ...others } = (parsed.success && partsOf(parsed.output)) || {};
  const version = v.safeParse(versionSchema, versionPart);
  if (!version.success) return { state: 'unreadable', text };
  const unread: Unread[] = [];
  const name = (path: string, part: unknown): void => void unread.push({ path, text: textOf(part) });
  for (const [path, part] of Object.entries(others)) name(path, part);
  if (typeof title !== 'string') name('title', title);
  if (form !== 'full' && form !== 'short') name('form', form);
  const { own, unread: unreadOwn } = readOwnQuestions(ownParts);
  const answers = readAnswers(answerParts, name);
  const risks = eachOf(riskParts, 'risks', (each, place): Risk | undefined => {
    const reading = riskOf(each);
    if (reading.state === 'unreadable') return undefined;
    unread.push(...reading.unread.map((part) => ({ ...part, path: `risks.${place}.${part.path}` })));
    return reading.risk;
  });
  return {
    state: 'read',
    content: { title: typeof title === 'string' ? title : '', version: version.output, form: form === 'short' ? 'short' : 'full', own, answers, risks: risks.found },
    unread: [...unread, ...unreadOwn, ...risks.unread]
  };
}

/** Answers by the ids of their questions; what is none is named (`answers.<id>`). */
export function readAnswers(value: unknown, name: (path: string, part: unknown) => void): DpiaContent['answers'] {
  const parts = partsOf(value);
  if (!parts) {
    name('answers', value);
    return {};
  }
  return Object.fromEntries(Object.entries(parts).flatMap(([id, part]) => {
    const answer = v.safeParse(answerSchema, part);
    if (answer.success) return [[id, answer.output]];
    name(`answers.${id}`, part);
    return [];
  }));
}

/** Reads a list element by element; what is none is named with its place, counted from 1. */
function eachOf<Part>(value: unknown, path: string, read: (each: unknown, place: number) => Part | undefined): { readonly found: readonly Part[]; readonly unread: readonly Unread[] } {
  if (!Array.isArray(value)) return { found: [], unread: [{ path, text: textOf(value) }] };
  const parts = value.map((each: unknown, index) => ({ each, place: index + 1, part: read(each, index + 1) }));
  return {
    found: parts.flatMap(({ part }) => (part === undefined ? [] : [part])),
    unread: parts.filter(({ part }) => part === undefined).map(({ each, place }) => ({ path: `${path}.${place}`, text: textOf(each) }))
  };
}

const textOf = (part: unknown): string => (typeof part === 'string' ? part : JSON.stringify(part) ?? '');
