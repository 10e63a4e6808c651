import type { SPFI } from './pnp';

/** Components that open together do so within seconds; whoever asks later wants to know how it is then. */
const togetherMs = 10_000;

interface Answer {
  readonly asked: number;
  readonly answer: Promise<unknown>;
}

const answers = new WeakMap<object, Map<string, Answer>>();

/** From now on `askedOnce` remembers for this connection: that of officers' pages, which several components share. */
export function rememberAnswers(sp: SPFI): SPFI {
  answers.set(sp, new Map());
  return sp;
}

/**
 * What every component of a page asks when it opens (its rights, the settings): asked once for those that open within seconds of each other. Only for what
 * decides what a page shows or what it begins with. The lists themselves refuse what somebody may not do; whatever is written over, sent or counted is read
 * by its own question. A failure is not remembered, and a connection that is not shared remembers nothing.
 */
export function askedOnce<Asked>(sp: SPFI, what: string, ask: () => Promise<Asked>): Promise<Asked> {
  const known = answers.get(sp);
  if (!known) {
    return ask();
  }
  const there = known.get(what);
  if (there && performance.now() - there.asked < togetherMs) {
    // under one name one question
    return there.answer as Promise<Asked>;
  }
  const answer = ask();
  known.set(what, { asked: performance.now(), answer });
  answer.catch(() => known.delete(what));
  return answer;
}
