import type { OwnQuestion } from '../content';
import { isAnswered, placedQuestions } from './ask';
import { migrations, type Migration } from './migrations';
import type { Answer, Answers, Questionnaire } from './questionnaire';

/** Where an answer of an older version stands now: its first question holds the text, the others came out of the same one and are empty. */
export interface MovedAnswer {
  readonly from: string;
  readonly to: readonly string[];
}

export interface Migrated {
  readonly version: number;
  readonly answers: Answers;
  /** Told beside each answer, so that whoever goes on looks whether it is in the right place. */
  readonly moved: readonly MovedAnswer[];
  /** Answers that no question of this version takes. They are shown and kept, never dropped. */
  readonly left: readonly { readonly id: string; readonly answer: Answer }[];
  /** The answers are of a version that this code does not know yet: they stay as they are, and nobody may save over them. */
  readonly isNewer: boolean;
}

/** Answers of any version as answers of this one. Answers of this version come back as they are. */
export function migrate(
  { version, answers, own }: { readonly version: number; readonly answers: Answers; readonly own: readonly OwnQuestion[] }, questionnaire: Questionnaire, steps: readonly Migration[] = migrations
): Migrated {
  if (version > questionnaire.version) return { version, answers, moved: [], left: [], isNewer: true };
  let all = answers;
  const moved: MovedAnswer[] = [];
  for (const step of steps.filter(({ from }) => from >= version && from < questionnaire.version)) {
    moved.push(...movesOf(step).filter(({ from, to }) => isAnswered(all[from]) && !(to.length === 1 && to[0] === from)));
    all = apply(step, all);
  }
  const known = new Set(placedQuestions({ questionnaire, own }).map(({ question }) => question.id));
  const entries = Object.entries(all).filter(([, answer]) => isAnswered(answer));
  return {
    version: questionnaire.version,
    answers: Object.fromEntries(entries.filter(([id]) => known.has(id))),
    moved,
    left: entries.filter(([id]) => !known.has(id)).map(([id, answer]) => ({ id, answer })),
    isNewer: false
  };
}

const movesOf = ({ renamed = {}, split = {} }: Migration): readonly MovedAnswer[] => [
  ...Object.entries(renamed).map(([from, to]) => ({ from, to: [to] })), ...Object.entries(split).map(([from, to]) => ({ from, to }))
];

function apply(step: Migration, answers: Answers): Answers {
  // a map: ids of rows are anybody's words, `constructor` among them
  const target = new Map(movesOf(step).map(({ from, to }) => [from, to[0]]));
  const next = new Map<string, Answer>();
  for (const [id, answer] of Object.entries(answers)) {
    const to = target.get(id) ?? id;
    const codes = step.choices && Object.hasOwn(step.choices, to) ? step.choices[to] : {};
    next.set(to, together(next.get(to), withCodes(answer, codes)));
  }
  return Object.fromEntries(next);
}

/** Two answers that come to one question stand in it both: a draft may have an answer to the old and to the new one. */
function together(one: Answer | undefined, other: Answer): Answer {
  if (!isAnswered(one)) return other;
  if (!isAnswered(other)) return one;
  if (typeof one === 'string' && typeof other === 'string') return one === other ? one : `${one}\n\n${other}`;
  return [...new Set([one, other].flat())];
}

const withCodes = (answer: Answer, codes: Readonly<Record<string, string>>): Answer =>
  typeof answer === 'string' ? (Object.hasOwn(codes, answer) ? codes[answer] : answer) : answer.map((code) => (Object.hasOwn(codes, code) ? codes[code] : code));
