import type { InlineControl } from './paragraph';

/**
 * LibreOffice (7.4) reads a plain control as a field, and writes the whole text of the field behind each of its pieces where letters of another script stand in it (Hebrew,
 * Arabic, emoji): several controls of one title side by side, each of which ends with the whole text. That text was written once.
 */
export function mendRepeats(text: string, controls: readonly InlineControl[]): { readonly text: string; readonly controls: readonly InlineControl[] } {
  for (let first = 0; first < controls.length; first++) {
    let last = first;
    while (last + 1 < controls.length && repeats(controls[first], controls[last], controls[last + 1])) last++;
    if (last === first) continue;
    const [from, to] = [controls[first].to, controls[last].to];
    const moved = controls.slice(last + 1).map((control) => ({ ...control, from: control.from - (to - from), to: control.to - (to - from) }));
    return mendRepeats(text.slice(0, from) + text.slice(to), [...controls.slice(0, first + 1), ...moved]);
  }
  return { text, controls };
}

const repeats = (whole: InlineControl, before: InlineControl, next: InlineControl): boolean =>
  next.from === before.to && whole.text !== '' && next.text.endsWith(whole.text)
  && [whole, next].every(({ tag, checked, value }) => tag === undefined && checked === undefined && value === undefined) && whole.title !== undefined && next.title === whole.title;
