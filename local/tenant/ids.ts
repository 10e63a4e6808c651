import { createHash, randomUUID } from 'node:crypto';

export const newGuid = (): string => randomUUID();

/** The same name always makes the same guid: for what every fresh tenant has. */
export function guidFrom(name: string): string {
  const hex = createHash('sha256').update(`northmere:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const guidPattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** Lower case without braces, or undefined for anything else. */
export function asGuid(text: string): string | undefined {
  return guidPattern.exec(text.trim())?.[1].toLowerCase();
}
