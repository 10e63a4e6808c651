const key = 'desk-my-policies-link';

/** Where My policies is, is the council's choice: the address that was used last stays in this browser; before, it is the desk's site. */
export function keptLink(siteUrl: string): string {
  try {
    const kept = localStorage.getItem(key) ?? '';
    return kept.startsWith(new URL(siteUrl).origin) ? kept : siteUrl;
  } catch {
    // a browser without storage keeps nothing: the address is typed again
    return siteUrl;
  }
}

export function keepLink(link: string): void {
  try {
    localStorage.setItem(key, link);
  } catch (error) {
    console.warn('The address is not kept', error);
  }
}
