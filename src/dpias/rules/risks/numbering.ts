import type { Risk } from './risk';

/**
 * The number of the next risk. Numbers of risks that were taken out count too: papers, advice and comments call them by it, so none is given again.
 * @param all every risk that the DPIA ever had
 */
export const nextNumber = (all: readonly Pick<Risk, 'number'>[]): number => all.reduce((highest, { number }) => Math.max(highest, Number.isSafeInteger(number) ? number : 0), 0) + 1;

/**
 * Two people who add a risk at once give the same number. The risk that was there first keeps it, a later one gets the next that nobody had: from the same rows everybody
 * computes the same.
 * @param all every risk that the DPIA ever had, in the order in which their rows were made
 */
export function settleNumbers<Numbered extends Pick<Risk, 'number'>>(all: readonly Numbered[]): readonly Numbered[] {
  let next = nextNumber(all);
  const given = new Set<number>();
  return all.map((risk) => {
    const isFree = Number.isSafeInteger(risk.number) && risk.number > 0 && !given.has(risk.number);
    const number = isFree ? risk.number : next++;
    given.add(number);
    return number === risk.number ? risk : { ...risk, number };
  });
}
