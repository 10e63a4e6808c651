/** Kinds of pictures that every browser draws and that hold no script. What a file is, its first bytes say, whatever its name. */
const signatures: readonly (readonly [type: string, starts: (bytes: Uint8Array) => boolean])[] = [
  ['image/png', (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', (bytes) => begins(bytes, [0xff, 0xd8, 0xff])],
  ['image/gif', (bytes) => begins(bytes, [0x47, 0x49, 0x46, 0x38])],
  ['image/webp', (bytes) => begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])]
];

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, index) => bytes[index] === byte);
}

/** The type under which the bytes may be drawn; undefined for what is no such picture. */
export function pictureType(bytes: Uint8Array): string | undefined {
  return signatures.find(([, starts]) => starts(bytes))?.[0];
}

/** A larger one is not fetched to be shown small. */
export const PICTURE_BYTES = 5 * 1024 * 1024;

/** Whether it is worth asking for the bytes: by its name, which may have an end that keeps it from being opened, and by its size. */
export function mayBePicture({ name, size }: { readonly name: string; readonly size: number | undefined }): boolean {
  return size !== undefined && size > 0 && size <= PICTURE_BYTES && /\.(png|jpe?g|gif|webp)(\.evidence)?$/i.test(name);
}
