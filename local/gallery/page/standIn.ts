/** Any function at all; what it takes and gives is its own business. */
type Anything = (...given: never[]) => unknown;

const given = new Map<Anything, Anything>();

/** Called by every function that asks SharePoint, Graph or the browser's store (plugins.ts): the scene's own one, or the real one. */
export function through(asked: Anything, real: (...given: readonly unknown[]) => unknown, what: readonly unknown[]): unknown {
  const standIn = given.get(asked) as ((...given: readonly unknown[]) => unknown) | undefined;
  return (standIn ?? real)(...what);
}

/** Puts a scene's function in the place of one that would ask; the next scene begins without it. */
export function stand<Asked extends Anything>(asked: Asked, standIn: Asked): void {
  given.set(asked, standIn);
}

/** As before the scene. */
export const standDown = (): void => given.clear();
