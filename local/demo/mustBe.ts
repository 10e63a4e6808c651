/** What a rule of any kind of case answers. */
type Answered = { readonly ok: true } | { readonly ok: false; readonly problems: readonly { readonly field: string; readonly code: string }[] };

/** @throws Error with the problems: a demo that the rules refuse is a mistake in the demo. */
export function mustBe<Result extends Answered>(result: Result, what: string): Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error(`${what}: ${result.problems.map(({ field, code }) => `${field} ${code}`).join(', ')}`);
  return result as Extract<Result, { readonly ok: true }>;
}
