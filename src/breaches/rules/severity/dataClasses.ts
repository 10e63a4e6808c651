/** The four classes of ENISA's method, from the least to the most telling. The base is where scoring starts. */
export const dataClasses = [
  { key: 'simple', base: 1 },
  { key: 'behavioural', base: 2 },
  { key: 'financial', base: 3 },
  { key: 'sensitive', base: 4 }
] as const;

export type DataClass = (typeof dataClasses)[number]['key'];
export const dataClassKeys: readonly DataClass[] = dataClasses.map(({ key }) => key);

/** The score of a class after its factors: whole steps, never outside 1 to 4. */
export const contextLevels = [1, 2, 3, 4] as const;
export type ContextLevel = (typeof contextLevels)[number];

/**
 * Why a class may be scored away from its base, by whole steps: what raises it and what lowers it.
 * (ENISA: volume of the data, special characteristics of the controller, of the individuals; invalid or inaccurate data, public
 * availability before the breach, nature of the data.)
 */
export const contextFactors = [
  { key: 'volume', direction: 'raises' },
  { key: 'controller', direction: 'raises' },
  { key: 'individuals', direction: 'raises' },
  { key: 'inaccurate', direction: 'lowers' },
  { key: 'public', direction: 'lowers' },
  { key: 'nature', direction: 'lowers' }
] as const;

export type ContextFactor = (typeof contextFactors)[number]['key'];
export const contextFactorKeys: readonly ContextFactor[] = contextFactors.map(({ key }) => key);

export function baseOf(dataClass: DataClass): ContextLevel {
  return dataClasses.find(({ key }) => key === dataClass)?.base ?? 1;
}

/** 'dpc.simple.1': the stable name of a choice. Never renamed: stored files and the strings go by it. */
export function contextKey(dataClass: DataClass, level: ContextLevel): `dpc.${DataClass}.${ContextLevel}` {
  return `dpc.${dataClass}.${level}`;
}

export type ContextReasonProblem = 'raising-needs-reason' | 'lowering-needs-reason';

/** A score above the base needs a factor that raises, one below it a factor that lowers. At the base factors may cancel out. */
export function contextReasonProblem(choice: { readonly class: DataClass; readonly level: ContextLevel; readonly reasons: readonly ContextFactor[] }): ContextReasonProblem | undefined {
  const moves = (direction: 'raises' | 'lowers'): boolean => contextFactors.some((factor) => factor.direction === direction && choice.reasons.includes(factor.key));
  const base = baseOf(choice.class);
  if (choice.level > base && !moves('raises')) return 'raising-needs-reason';
  if (choice.level < base && !moves('lowers')) return 'lowering-needs-reason';
  return undefined;
}
