import type { Page } from 'playwright-core';
import { handsScript } from './helpers';

/**
 * Listens to every live region while something is done, and tells what a screen reader would say twice: one sentence in two regions, or a message
 * that both is a live region and takes the focus.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(handsScript);
  await page.evaluate(() => {
    const window_ = window as unknown as { heard: { region: Element; text: string }[]; ear?: MutationObserver };
    const regions = '[role=alert], [role=status], [role=log], output, [aria-live=polite], [aria-live=assertive]';
    const words = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    window_.ear?.disconnect();
    window_.heard = [];
    window_.ear = new MutationObserver((records) => {
      for (const { target, addedNodes, type } of records) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          const inside = node instanceof Element ? [...(node.matches(regions) ? [node] : []), ...node.querySelectorAll(regions)] : [];
          // what arrives inside a region is heard, and an alert is heard by its arrival; a polite region that arrives with its words is not
          if (around && words(node) !== '') window_.heard.push({ region: around, text: words(node) });
          for (const region of inside) if (region.matches('[role=alert], [aria-live=assertive]') && region !== around && words(region) !== '') window_.heard.push({ region, text: words(region) });
        }
      }
    });
    window_.ear.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said twice since `listen`. */
export function saidTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { heard, ear } = window as unknown as { heard: { region: Element; text: string }[]; ear?: MutationObserver };
    ear?.disconnect();
    const there = heard.filter(({ region }) => region.isConnected);
    const faults = new Set<string>();
    there.forEach((one, place) => {
      for (const other of there.slice(place + 1)) {
        if (other.region === one.region || other.region.contains(one.region) || one.region.contains(other.region)) continue;
        const [short = '', long = ''] = [one.text, other.text].sort((a, b) => a.length - b.length);
        if (short.length > 3 && long.includes(short)) faults.add(`said in two live regions: “${short.slice(0, 80)}”`);
      }
      const focused = document.activeElement;
      if (focused && focused !== document.body && focused.matches(':not(input, textarea, select, button, a)') && (focused === one.region || focused.contains(one.region) || one.region.contains(focused))) {
        faults.add(`said as a live region, and again because it takes the focus: “${one.text.slice(0, 80)}”`);
      }
    });
    return [...faults];
  });
}
