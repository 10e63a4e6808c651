/** A run that begins as a page opens does so within seconds of its first rows. */
const freshMs = 10_000;

interface Handed {
  readonly at: number;
  readonly answer: Promise<unknown>;
}

/** By connection, and on it by what was asked. */
const handed = new WeakMap<object, Map<string, Handed>>();

/**
 * What a page has just read to show it, kept for the run that looks at the same a moment later, so that nothing is asked twice. It is taken once: whoever looks again asks again. A run reads what
 * was changed in its last minutes again the next time, and writes over the version that it read, so that some seconds hide nothing from it.
 */
export function handOver<Answer>({ sp }: { readonly sp: object }, what: string, answer: Promise<Answer>): Promise<Answer> {
  const all = handed.get(sp) ?? new Map<string, Handed>();
  handed.set(sp, all);
  all.set(what, { at: performance.now(), answer });
  answer.catch(() => all.delete(what)); // whoever asked for it hears of the failure
  return answer;
}

/** The answer that was handed over, else a new one. */
export function takeOver<Answer>({ sp }: { readonly sp: object }, what: string, ask: () => Promise<Answer>): Promise<Answer> {
  const all = handed.get(sp);
  const there = all?.get(what);
  all?.delete(what);
  // under one name one question
  return there && performance.now() - there.at < freshMs ? there.answer as Promise<Answer> : ask();
}
