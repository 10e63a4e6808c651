/** An address, absolute or relative to a page's; undefined for what is none. `URL.canParse` is younger than the browsers that the desk supports. */
export function readAddress(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    // the constructor throws for nothing but a text that is no address
    return undefined;
  }
}
