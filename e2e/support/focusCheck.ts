import type { BrowserContext, Page } from 'playwright-core';

/**
 * Watches every page of a context, from before its first script. After each press inside a component of the desk (a click, or Enter,
 * Space or Escape on a control) two things are looked at:
 * a control that went away or was disabled must not have left the focus on the page itself (WCAG 2.4.3), and
 * the control that has the focus then, or its label, must not lie under something that sticks (2.4.11).
 * @param say hears each fault, with the name of the control.
 */
export async function watchFocus(context: BrowserContext, say: (fault: string) => void): Promise<void> {
  await context.exposeBinding('focusFault', (_source, fault: string) => say(fault));
  // the functions below are taken as text: what the compiler adds to keep their names is not in the page
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await context.addInitScript({ content: `globalThis.focusCovered = ${covered.toString()};` });
  await context.addInitScript(watch);
}

/**
 * Walks a page with the Tab key, from its first control or from the one that has the focus, until it comes round.
 * @returns the controls that lie, or whose labels lie, under something that sticks; none is what one wants. Needs `watchFocus`.
 */
export async function coveredWhileTabbing(page: Page, { most = 300, back = false }: { readonly most?: number; readonly back?: boolean } = {}): Promise<readonly string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  await page.evaluate(() => document.querySelectorAll('[data-tabbed]').forEach((each) => each.removeAttribute('data-tabbed')));
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const { fault, again } = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const at = document.activeElement;
      if (!at || at === document.body) return { fault: undefined, again: false };
      const again = at.hasAttribute('data-tabbed');
      at.setAttribute('data-tabbed', '');
      const ours = at.closest('[data-desk-root], .ms-Panel-main');
      return { again, fault: ours && !again ? (globalThis as unknown as { focusCovered: (element: Element) => string | undefined }).focusCovered(at) : undefined };
    });
    if (again) break;
    if (fault !== undefined && !seen.has(fault)) {
      seen.add(fault);
      faults.push(fault);
    }
  }
  return faults;
}

/** What sticks over the control or over its label, in words. Runs in the page. */
function covered(element: Element): string | undefined {
  const name = (each: Element): string => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60) || each.outerHTML.slice(0, 100);
  const stuckOver = (hit: Element): Element | undefined => {
    for (let each: Element | null = hit; each; each = each.parentElement) {
      const { position } = getComputedStyle(each);
      if (position === 'sticky' || position === 'fixed') return each.contains(element) || element.contains(each) ? undefined : each;
    }
    return undefined;
  };
  const over = (part: Element): Element | undefined => {
    const { left, top, width, height } = part.getBoundingClientRect();
    if (width < 2 || height < 2) return undefined;
    // of what is higher than half the window the top is enough
    const deep = Math.min(height, innerHeight / 2);
    const points = [0.1, 0.5, 0.9].flatMap((across) => [0.15, 0.5, 0.85].map((down) => [left + width * across, top + deep * down] as const));
    for (const [x, y] of points) {
      const hit = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight ? null : document.elementFromPoint(x, y);
      const cover = hit ? stuckOver(hit) : undefined;
      if (cover) return cover;
    }
    return undefined;
  };
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  for (const part of [element, ...labels]) {
    const cover = over(part);
    if (cover) return `${part === element ? '' : 'the label of '}"${name(labels[0] ?? element)}" lies under "${name(cover)}"`;
  }
  return undefined;
}

/** Runs in the page. */
function watch(): void {
  const { focusFault, focusCovered } = globalThis as unknown as { focusFault: (fault: string) => void; focusCovered: (element: Element) => string | undefined };
  const controls = 'a[href], button, summary, input, select, textarea, [role=button], [role=tab], [role=option], [tabindex]';
  const ours = '[data-desk-root], .ms-Panel-main';
  let turn = 0;

  const gone = (control: Element): boolean => !control.isConnected || control.matches(':disabled') || !control.checkVisibility();
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  async function follow(control: Element, name: string): Promise<void> {
    const root = control.closest(ours);
    turn += 1;
    const mine = turn;
    // half a second on the page is not a moment between two places; what a press starts (a save, a reading) may take longer
    for (let waited = 0, lost = 0; waited < 8000 && mine === turn; waited += 100) {
      await pause(100);
      const at = document.activeElement;
      // a panel that closed gives the focus back to whatever opened it, which is the page's around it
      lost = root?.isConnected === true && gone(control) && (at === null || at === document.body) ? lost + 1 : 0;
      if (lost === 5) return focusFault(`focus fell to the page after "${name}"`);
      if (waited === 600 && at?.closest(ours)) {
        if (focusCovered(at) === undefined) continue;
        // somebody may be on the way to the next control, and the page is still to scroll
        await pause(100);
        const fault = document.activeElement === at ? focusCovered(at) : undefined;
        if (fault !== undefined) focusFault(`after "${name}": ${fault}`);
      }
    }
  }

  function pressed(target: EventTarget | null): void {
    const control = target instanceof Element ? target.closest(controls) : null;
    if (control?.closest(ours)) {
      const label = control.getAttribute('aria-label') ?? (control as HTMLInputElement).labels?.[0]?.textContent ?? control.textContent ?? '';
      void follow(control, label.trim().replace(/\s+/g, ' ').slice(0, 60) || control.outerHTML.slice(0, 100));
    }
  }

  document.addEventListener('click', ({ target }) => pressed(target), true);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' || key === 'Enter' || key === ' ') pressed(document.activeElement);
    else if (key === 'Tab') turn += 1;
  }, true);
}
