import { TextDecoder, TextEncoder } from 'util';

/** What every browser has and jsdom lacks. Bytes come as the class of the page, of which jsdom has another one than Node. */
export function lendBrowserParts(): void {
  class Encoder extends TextEncoder {
    public override encode(text?: string): Uint8Array<ArrayBuffer> {
      return Uint8Array.from(super.encode(text));
    }
  }
  Object.assign(globalThis, { TextDecoder, TextEncoder: Encoder });
}
