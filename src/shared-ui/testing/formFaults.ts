/**
 * What is wrong with the forms of a page, as far as the page itself tells. It runs in tests and, as text, in a browser: it uses nothing from outside.
 *
 * - a question with several controls marks one of them wrong, not two;
 * - an error has a word of its question's label, or it is not known what it is about (a line of the summary stands far from its field), or names something before a colon;
 * - what has the focus is no live region and holds none with words: it would be said twice;
 * - a live region stands in no other.
 * @returns a sentence each; none is what one wants.
 */
export function formFaults(page: Document): readonly string[] {
  // as `sharesWord` has it, which is not there in a browser
  const everywhere = /^(this|that|what|when|with|have|were|they|them|from|your|must|more|than|been|which|there|where|will|does)$/;
  const stems = (text: string): readonly string[] =>
    (text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/\p{L}{4,}/gu) ?? []).filter((word) => !everywhere.test(word)).map((word) => word.slice(1, 5));
  const alike = (label: string, text: string): boolean => /^[^:?]+[:?] \S/.test(text) || stems(label).some((stem) => stems(text).includes(stem));
  const live = '[role=alert], [role=status], [aria-live=polite], [aria-live=assertive]';
  const faults: string[] = [];

  for (const box of page.querySelectorAll('[id$="-box"]')) {
    const label = page.getElementById(box.id.replace(/-box$/, '-label'))?.textContent?.trim() ?? '';
    const wrong = box.querySelectorAll('[aria-invalid=true]').length;
    if (wrong > 1 && box.querySelectorAll('[id$="-box"]').length === 0) faults.push(`"${label}" marks ${wrong} controls wrong`);
  }
  for (const line of page.querySelectorAll('[data-error-summary] a')) {
    const target = decodeURIComponent((line.getAttribute('href') ?? '').slice(1));
    const control = page.getElementById(target);
    // of a date and a time the question's label, and not that of the day
    const box = control?.closest('[id$="-box"]')?.id.replace(/-box$/, '') ?? target;
    const label = page.getElementById(`${box}-label`)?.firstChild?.textContent?.trim() ?? '';
    const text = line.textContent ?? '';
    if (label !== '' && !alike(label, text)) faults.push(`the error "${text.trim()}" has no word of its label "${label}"`);
  }
  const focused = page.activeElement;
  if (focused && focused !== page.body) {
    const said = focused.matches(live) ? focused : [...focused.querySelectorAll(live)].find((each) => (each.textContent ?? '').trim() !== '');
    if (said) faults.push(`"${(focused.textContent ?? '').trim().slice(0, 60)}" has the focus and is said by a live region as well`);
  }
  for (const inner of page.querySelectorAll(live)) {
    const outer = inner.parentElement?.closest(live);
    if (outer) faults.push(`a live region stands in another: "${(inner.textContent ?? '').trim().slice(0, 60)}"`);
  }
  return faults;
}
