import strings from '../../../loc/staff';
import { fill } from '../../../shared-ui/text';
import { headBytes, isProtectedFile, tailBytes } from '../../rules/files/protectedFile';

/** A word about what a file holds: that not everybody can open it. It is taken all the same. */
export async function lookAtFile(file: File): Promise<string | undefined> {
  const [head, tail] = await Promise.all([file.slice(0, headBytes).arrayBuffer(), file.slice(-tailBytes).arrayBuffer()]);
  return isProtectedFile(file.name, new Uint8Array(head), new TextDecoder('latin1').decode(tail)) ? fill(strings.fileProtected, file.name) : undefined;
}
