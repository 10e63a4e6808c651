/** The text behind a percent-encoding; undefined where a `%` is not followed by the code of a character. */
export function decodedUri(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The path of an absolute address, decoded; undefined for what is none. */
export function pathOfUrl(address: string): string | undefined {
  return URL.canParse(address) ? decodedUri(new URL(address).pathname) : undefined;
}
