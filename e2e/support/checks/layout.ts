import '../known';
import { handsScript } from './helpers';
import type { Check } from './structure';

/** No scrolling in two directions (WCAG 1.4.10): nothing reaches beyond the window, but for what scrolls in a box of its own. */
export const reflow: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(() => {
    const { isThere, name } = window.hands;
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => {
      for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth && each.getBoundingClientRect().right <= width + 1) return true;
      }
      return false;
    };
    const page = document.scrollingElement ?? document.documentElement;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => isThere(element) && element.getBoundingClientRect().right > width + 1 && getComputedStyle(element).clipPath === 'none' && !scrolls(element));
    const leaves = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    // what is a page to a panel scrolls up and down only
    const boxes = [...document.querySelectorAll('.ms-Panel-scrollableContent, .ms-Panel-main')].filter((element) => element.scrollWidth > element.clientWidth + 1).map((element) => `the panel scrolls sideways: ${element.scrollWidth} of ${element.clientWidth} px`);
    return [
      ...(page.scrollWidth > width + 1 ? [`the page is ${page.scrollWidth} px wide in a window of ${width}`] : []), ...boxes,
      ...leaves.slice(0, 6).map((element) => `${name(element)} reaches ${Math.round(element.getBoundingClientRect().right)} px in a window of ${width}`)
    ];
  });
};

/**
 * Nothing that has the focus, nor its label, is under something that stays in its place (WCAG 2.4.11): every stop of the Tab key forwards and back,
 * and what a link within the page leads to. A focus that a script moves scrolls as the Tab key does. Needs `watchFocus`.
 */
export const focusInSight: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(async () => {
    const { scope, isThere, words } = window.hands;
    const { focusCovered } = globalThis as unknown as { focusCovered: (element: Element) => string | undefined };
    // most pages have nothing that sticks, and need no walk
    const sticks = [...document.querySelectorAll('*')].filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && isThere(element));
    if (sticks.length === 0) return [];
    // what an earlier scene has shown was walked there, under the same bars; a panel sticks too, and covers nothing of its own
    const old = window.deskOld?.elements;
    const underOldBars = sticks.every((bar) => old?.has(bar) || bar.querySelector('[role=heading], h1, h2, h3, form') !== null);
    const asBefore = (stop: Element): boolean => underOldBars && old?.has(stop) === true;
    const faults = new Set<string>();
    const judge = async (control: Element, how: string): Promise<void> => {
      if (focusCovered(control) === undefined) return;
      // the browser scrolls after it has told of the focus, and the desk looks once more then
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const fault = document.activeElement === control ? focusCovered(control) : undefined;
      if (fault !== undefined) faults.add(`${fault} (${how})`);
    };
    const stops = [...scope().querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && isThere(element) && !asBefore(element));
    for (const stop of stops) { stop.focus(); await judge(stop, 'Tab'); }
    for (const stop of [...stops].reverse()) { stop.focus(); await judge(stop, 'Shift and Tab'); }
    for (const link of stops.filter((stop) => stop.matches('a[href^="#"]'))) {
      if (!link.isConnected) continue;
      link.focus();
      link.click();
      if (document.activeElement && document.activeElement !== document.body && document.activeElement !== link) await judge(document.activeElement, `the link “${words(link).slice(0, 40)}”`);
    }
    return [...faults];
  });
};

/** What has the focus as the page stands now is in sight: after an error summary or a message took it. */
export const focusNow: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(() => {
    const { name } = window.hands;
    const focused = document.activeElement;
    if (!focused || focused === document.body) return [];
    const { left, right, top } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(Math.max(0, (left + right) / 2), top + 3);
    if (top < 0) return [`the top of ${name(focused)}, which took the focus, is out of sight`];
    const ownLabel = over?.closest('label')?.control === focused; // Fluent draws its box with the label
    return over && !ownLabel && top + 3 < innerHeight && !focused.contains(over) && !over.contains(focused) ? [`the top of ${name(focused)}, which took the focus, is under ${name(over).slice(0, 60)}`] : [];
  });
};

