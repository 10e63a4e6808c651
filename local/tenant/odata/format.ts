/** How the client wants to be answered. */
export type Format =
  | { readonly kind: 'v3'; readonly metadata: 'none' | 'minimal' | 'full' }
  | { readonly kind: 'v4'; readonly metadata: 'none' | 'minimal' | 'full' }
  | { readonly kind: 'verbose' }
  /** No JSON asked for: Atom, and errors in XML. */
  | { readonly kind: 'xml' };

/**
 * Whether SharePoint has a form that the client takes: JSON, Atom or XML; without `Accept`, anything. `text/html` alone is none.
 * Source: the refusal is observed (pnpjs#209, SharePoint 2013 without JSON Light); that it meets `text/html` in SharePoint Online too is an assumption.
 */
export const isAcceptable = (headers: Readonly<Record<string, string>>): boolean =>
  (headers.accept ?? '').trim() === '' || headers.accept.split(',').some((part) => /^(\*\/\*|(application|text)\/(\*|json|xml|atom\+xml|atomsvc\+xml))$/i.test(part.split(';')[0].trim()));

/** Reads `Accept` and `OData-Version` as SharePoint does: 4.0 in the version header makes v4. */
export function negotiate(headers: Readonly<Record<string, string>>): Format {
  const accept = (headers.accept ?? '').toLowerCase();
  const json = accept.split(',').find((part) => /^\s*(application\/json|text\/json)\s*(;|$)/.test(part));
  if (!json) return { kind: 'xml' };
  if (/odata=verbose/.test(json)) return { kind: 'verbose' };
  const v4 = /^4/.test(headers['odata-version'] ?? '') || /^4/.test(headers['odata-maxversion'] ?? '');
  if (/odata\.metadata=/.test(json) || v4) {
    const metadata = /odata(\.metadata)?=(none|nometadata)/.test(json) ? 'none' : /odata(\.metadata)?=full/.test(json) ? 'full' : 'minimal';
    return { kind: 'v4', metadata };
  }
  const metadata = /odata=nometadata/.test(json) ? 'none' : /odata=fullmetadata/.test(json) ? 'full' : 'minimal';
  return { kind: 'v3', metadata };
}

export function contentType(format: Format): string {
  switch (format.kind) {
    case 'verbose':
      return 'application/json;odata=verbose;charset=utf-8';
    case 'v4':
      return `application/json;odata.metadata=${format.metadata};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
    case 'v3':
      return `application/json;odata=${format.metadata === 'none' ? 'nometadata' : `${format.metadata}metadata`};streaming=true;charset=utf-8`;
    case 'xml':
      return 'application/xml;charset=utf-8';
  }
}
