const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

function roman(count: number): string {
  const signs: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let rest = count;
  return signs.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

function ordinal(count: number): string {
  const ending = count % 100 >= 11 && count % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
  return `${count}${ending}`;
}

const written: Readonly<Record<string, (count: number) => string>> = {
  lowerLetter: letters, upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman, upperRoman: (count) => roman(count).toUpperCase(),
  decimalZero: (count) => String(count).padStart(2, '0'), ordinal, none: () => ''
};

/** A count as Word writes it (ISO/IEC 29500-1 §17.18.59, ST_NumberFormat); after `z` comes `aa`, then `bb`. A format that is not known counts 1, 2, 3. */
export function numberText(count: number, format: string): string {
  // Word itself stops letters and Roman numbers at 780 and 32,767
  return count < 1 || count > 5000 ? String(count) : (written[format] ?? String)(count);
}
