/** Hears how many bytes of a body have left. */
export type UploadListener = (sentBytes: number) => void;

const listeners = new WeakMap<Blob, UploadListener>();

/** From now on, sending this very blob tells the listener how far it is; until the returned function is called. */
export function watchUpload(body: Blob, listener: UploadListener): () => void {
  listeners.set(body, listener);
  return () => listeners.delete(body);
}

/**
 * The browser's `fetch`, which says nothing about a body on its way; one that is watched goes by `XMLHttpRequest`, which
 * does. A broken connection and an abort reject as those of `fetch` do.
 */
export async function uploadFetch(url: string, init: RequestInit): Promise<Response> {
  const listener = init.body instanceof Blob ? listeners.get(init.body) : undefined;
  if (!listener || typeof XMLHttpRequest === 'undefined') {
    return fetch(url, init);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(init.method ?? 'GET', url);
    request.responseType = 'text';
    request.withCredentials = init.credentials === 'include';
    new Headers(init.headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded }) => listener(loaded);
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(new TypeError('Failed to fetch'));
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    init.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(init.body instanceof Blob ? init.body : null);
  });
}

/** A status without a body may not be given one. */
function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers(request.getAllResponseHeaders().trim().split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
  }));
  const hasBody = ![101, 103, 204, 205, 304].includes(request.status);
  return new Response(hasBody ? request.responseText : null, { status: request.status, statusText: request.statusText, headers });
}
