import type { SharePointError } from '../errors';
import type { TenantResponse } from '../http';
import { contentType, type Format } from './format';

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

/** An error in one of SharePoint's four shapes: v3, verbose, v4, XML. */
export function errorResponse(error: SharePointError, format: Format): TenantResponse {
  return {
    status: error.status,
    headers: { 'content-type': contentType(format), ...error.headers },
    body: errorBody(error, format)
  };
}

export function errorBody(error: SharePointError, format: Format): string {
  const message = { lang: 'en-US', value: error.message };
  switch (format.kind) {
    case 'v3':
      return JSON.stringify({ 'odata.error': { code: error.code, message } });
    case 'verbose':
      return JSON.stringify({ error: { code: error.code, message } });
    case 'v4':
      return JSON.stringify({ error: { code: error.code, message: error.message } });
    case 'xml':
      return `<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${escapeXml(error.code)}</m:code><m:message xml:lang="en-US">${escapeXml(error.message)}</m:message></m:error>`;
  }
}
