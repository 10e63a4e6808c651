import type { Case, CaseCore, CaseFixed } from '../../rules/kind';
import type { CaseSite, RowsOfCase } from '../site';

const partsOf = async <V extends CaseCore, F extends CaseFixed>({ kind }: CaseSite<V, F>): Promise<readonly RowsOfCase<V, F>[]> => (await kind.disposal.rows?.()) ?? [];

/** A name among those of all parts of a room. */
const nameIn = (part: number, name: string): string => `${part} ${name}`;

/** What other lists of the room still hold of a case; nothing is asked of a kind that has none. @throws DeskError */
export async function rowsOfCase<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<readonly string[]> {
  const names = await Promise.all((await partsOf(site)).map((part) => part.find(site.services, found)));
  return names.flatMap((each, part) => each.map((name) => nameIn(part, name)));
}

/** Of each part what was shown: nothing that came since. @throws DeskError */
export async function disposeOfRows<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>, shown: readonly string[]): Promise<void> {
  const known = new Set(shown);
  for (const [place, part] of (await partsOf(site)).entries()) {
    const names = (await part.find(site.services, found)).filter((name) => known.has(nameIn(place, name)));
    if (names.length > 0) {
      await part.dispose(site.services, found, names);
    }
  }
}
