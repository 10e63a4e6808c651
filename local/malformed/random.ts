/** Numbers that look like chance and are the same for the same seed (mulberry32), so that a failure can be had again. */
export interface Chance {
  /** 0 up to, not including, `below`. */
  whole(below: number): number;
  one<T>(of: readonly T[]): T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return { whole, one: of => of[whole(of.length)] };
}
