/** Keeps every request of a page on this machine. */

const rewritten: readonly (readonly [string, string])[] = [
  ['https://graph.microsoft.com', location.origin],
  ['https://res.cdn.office.net/teams-js/validDomains/', `${location.origin}/_workbench/validDomains/`]
];

function localAddress(url: string): string {
  const rule = rewritten.find(([start]) => url.startsWith(start));
  return rule === undefined ? url : rule[1] + url.slice(rule[0].length);
}

/** Sends Graph to the local tenant, after the real clients have put their token on the request. */
export function keepFetchLocal(): void {
  const original = window.fetch.bind(window);
  window.fetch = (input, init) => {
    if (!(input instanceof Request)) return original(localAddress(String(input)), init);
    const address = localAddress(input.url);
    return original(address === input.url ? input : new Request(address, input), init);
  };
}

function dropForeignFonts(style: HTMLStyleElement): void {
  const sheet = style.sheet;
  if (sheet === null) return;
  for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = sheet.cssRules[at];
    if (rule instanceof CSSFontFaceRule && /url\(["']?https:/.test(rule.cssText)) sheet.deleteRule(at);
  }
}

/** Microsoft's style sheets name icon fonts on a CDN; without these rules the same icons come from the npm package. */
export function keepFontsLocal(): void {
  new MutationObserver((changes) => {
    for (const change of changes)
      for (const node of change.addedNodes) {
        if (node instanceof HTMLStyleElement) dropForeignFonts(node);
        else if (node.parentNode instanceof HTMLStyleElement) dropForeignFonts(node.parentNode);
      }
  }).observe(document.head, { childList: true, subtree: true });
}
