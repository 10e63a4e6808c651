/**
 * What the checks of a page share; it runs in the page, so a check hands it over as text (`inPage`). Only what somebody could meet counts: nothing
 * folded away, hidden, or behind an open panel.
 */
export interface Hands {
  /** Where to look: the innermost open dialog, or the page. */
  scope(): Element;
  isThere(element: Element): boolean;
  /** What an element is called in a sentence. */
  name(element: Element): string;
  words(element: Node | null): string;
}

function hands(): Hands {
  const words = (element: Node | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    scope: () => [...document.querySelectorAll('[role=dialog]')].filter((dialog) => dialog.getClientRects().length > 0).pop() ?? document.body,
    isThere: (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [hidden]'),
    words,
    name: (element) => {
      const called = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? words(element.labels?.[0] ?? null) : words(element));
      return `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id.replace(/\d+/g, 'n')}`} “${called.slice(0, 60)}”`;
    }
  };
}

/** The helpers as `window.hands`; tsx keeps names of functions by a helper of its own, which a page lacks. */
export const handsScript = `window.__name ??= (given) => given; window.hands ??= (${hands.toString()})();`;

declare global {
  interface Window { readonly hands: Hands }
}
