import type { SeveralNames, SharedName } from './verdicts';

/** Hears which name stands beside which number of the site. Names are proven by nothing: no seal and no digest covers them. */
export class NamesHeard {
  private readonly byId = new Map<number, Set<string>>();

  public hear(authorId: number, name: string): void {
    if (name === '') return;
    const names = this.byId.get(authorId);
    if (names) names.add(name);
    else this.byId.set(authorId, new Set([name]));
  }

  public nameOf(authorId: number): string {
    return [...(this.byId.get(authorId) ?? [])][0] ?? '';
  }

  public several(): readonly SeveralNames[] {
    return [...this.byId].filter(([, names]) => names.size > 1).map(([authorId, names]) => ({ authorId, names: [...names] }));
  }

  public shared(): readonly SharedName[] {
    const byName = new Map<string, number[]>();
    for (const [authorId, names] of this.byId) for (const name of names) byName.set(name, [...(byName.get(name) ?? []), authorId]);
    return [...byName].filter(([, authorIds]) => authorIds.length > 1).map(([name, authorIds]) => ({ name, authorIds }));
  }
}
