import type { UnreadableReason } from '../rules';

/** Thrown inside the readers, where there is nothing to go on with; `readPolicyFile` makes an answer of it. */
export class Unreadable extends Error {
  public constructor(public readonly reason: UnreadableReason, cause?: unknown) {
    super(`No text can be made of the file: ${reason}.`, { cause });
    this.name = 'Unreadable';
  }
}
