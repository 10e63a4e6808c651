/**
 * Faults of the outline that screen readers walk: headings that go down more than one level at a time, or that say nothing. A dialogue has an outline
 * of its own, which begins at its title. Runs in the page; what the author of a policy wrote is not the desk's.
 */
export function headingFaults(): readonly string[] {
  const shown = (element: Element): boolean => element.closest('[aria-hidden="true"]') === null && element.checkVisibility({ visibilityProperty: true });
  const levelOf = (element: Element): number => Number(element.getAttribute('aria-level') ?? /^H([1-6])$/.exec(element.tagName)?.[1] ?? 2);
  const faults: string[] = [];
  const before = new Map<Element | null, number>();
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    if (!shown(heading) || heading.matches('[role="presentation"], [role="none"]')) continue;
    const outline = heading.closest('[role="dialog"]');
    const level = levelOf(heading);
    const last = before.get(outline);
    const text = (heading.textContent ?? '').trim();
    if (text === '') faults.push(`a heading of level ${level} is empty`);
    if (level > (last ?? 1) + 1) faults.push(`“${text.slice(0, 80)}” is of level ${level}, after ${last === undefined ? 'nothing' : `level ${last}`}`);
    before.set(outline, level);
  }
  return faults;
}
