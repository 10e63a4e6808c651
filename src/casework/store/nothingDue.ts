import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isUnchanged } from './ownLook';

const note = v.pipe(v.string(), v.parseJson(), v.object({ savedAt: v.number(), question: v.string(), at: v.string() }));

/**
 * What changes only with a list, or with the days that `question` names: once nothing was found it is not asked again in this browser until that list changes, with the margin of `isUnchanged`, or
 * the question does. So a log costs a page nothing for what it has none of. What is kept says nothing of anybody.
 * @throws DeskError of `ask`
 */
export async function unlessNothing<Found>(services: DeskServices, list: { readonly path: string }, question: string, ask: () => Promise<readonly Found[]>): Promise<readonly Found[]> {
  const key = `data-protection-desk|nothing|${services.siteUrl}|${services.me.upn}|${list.path}`;
  const kept = v.safeParse(note, read(key));
  const at = kept.success && kept.output.question === question ? readInstant(kept.output.at) : undefined;
  if (at && await isUnchanged(services, [list], at)) return [];
  const asked = services.now();
  const found = await ask();
  if (found.length === 0) write(key, JSON.stringify({ savedAt: Date.now(), question, at: asked.toString() }));
  return found;
}

/** Without a browser's storage it is asked each time. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch (error) {
    console.warn('It is asked again, since this browser keeps nothing', error);
  }
}
