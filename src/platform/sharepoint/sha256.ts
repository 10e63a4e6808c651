/** SHA-256 in hexadecimal, lower case. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a text's UTF-8 bytes. */
export function sha256OfText(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}
