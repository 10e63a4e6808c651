import { TextDecoder, TextEncoder } from 'util';

/** jsdom has neither of the two, which every browser has; for tests that make documents. */
export function lendTextCoding(): void {
  // fflate asks for the bytes' own class, of which jsdom has another one than Node
  class Encoder extends TextEncoder {
    public override encode(text?: string): Uint8Array<ArrayBuffer> {
      return Uint8Array.from(super.encode(text));
    }
  }
  Object.assign(globalThis, { TextDecoder, TextEncoder: Encoder });
}
