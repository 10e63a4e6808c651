/**
 * A link that opens one policy: the address of the page with *My policies*, which reads `?policy=12` (`policyInAddress`). Other questions of the
 * address stay. What is no web address comes back as it is.
 */
export function policyLink(page: string, policyId: number): string {
  if (!/^https?:\/\/\S+$/i.test(page)) return page;
  const link = new URL(page);
  link.searchParams.set('policy', String(policyId));
  return link.href;
}

/** The policy that an address opens, by its query; undefined for none. */
export function policyInAddress(search: string): number | undefined {
  return policyNamed(new URLSearchParams(search).get('policy') ?? '');
}

/** The policy that somebody names by its number; undefined for what is none. */
export function policyNamed(text: string): number | undefined {
  const named = Number(text);
  return Number.isInteger(named) && named > 0 ? named : undefined;
}
