/** Endings of files that Purview wraps whole, such as `.ppdf` and `.pfile`, and of protected messages. */
const wrapped = /\.(pfile|ppdf|ptxt|pxml|pjpe?g|pjfif|pjt|ppng|ptiff?|pbmp|pgif|rpmsg)$/i;
const office = /\.(doc|dot|xls|xlt|ppt|pot|pps)[xm]$/i;
/** An Office file of today is a ZIP archive; one that is encrypted lies within the container of the old formats ([MS-OFFCRYPTO], 1.3.1). */
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How much of a file's beginning and end is looked at. */
export const [headBytes, tailBytes] = [container.length, 2048];

/**
 * Whether a file is protected by a label or a password, so that not everybody who has it can open it. Nothing is decided by it: the file is kept as it is, and whoever
 * adds it is told. A PDF says so at its end (ISO 32000-1, 7.5.5: `Encrypt` in the trailer), an Office file by what it begins with.
 * @param head the first `headBytes` @param tail the last `tailBytes`, as Latin text
 */
export function isProtectedFile(name: string, head: Uint8Array, tail: string): boolean {
  if (wrapped.test(name)) return true;
  if (office.test(name)) return container.every((byte, place) => head[place] === byte);
  return /\.pdf$/i.test(name) && /\/Encrypt\b/.test(tail);
}
