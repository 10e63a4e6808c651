import type { ComplaintValues } from './values';

/** Whether the complaint is about this officer's own handling: then they decide nothing of it. */
export function isOwnHandling({ file }: Pick<ComplaintValues, 'file'>, officerId: number): boolean {
  return file.concerns.some(({ id }) => id === officerId);
}

/** It is about the Data Protection Officer or the team, and nobody has named whom: until then nobody decides it. */
export function concernsUnnamed({ aboutDpo, file }: Pick<ComplaintValues, 'aboutDpo' | 'file'>): boolean {
  return aboutDpo && file.concerns.length === 0;
}

/** Why this officer may not decide it; undefined where they may. */
export function mayNotDecide(values: Pick<ComplaintValues, 'aboutDpo' | 'file'>, officerId: number): 'own-handling' | 'concerns-unnamed' | undefined {
  return isOwnHandling(values, officerId) ? 'own-handling' : concernsUnnamed(values) ? 'concerns-unnamed' : undefined;
}
