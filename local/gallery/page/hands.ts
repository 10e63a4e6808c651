import { settled } from './settled';

/** What a person does in a scene, to bring it into the state that it shows. Everything is found by the words on it. */

const all = <Kind extends Element>(selector: string): Kind[] => [...document.querySelectorAll<Kind>(selector)];
const words = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: Element): boolean => element.getClientRects().length > 0;

function find<Kind extends Element>(selector: string, text: string, nth: number): Kind {
  const fitting = all<Kind>(selector).filter(shown);
  const found = fitting.filter((element) => words(element) === text)[nth] ?? fitting.filter((element) => words(element).startsWith(text))[nth];
  if (found === undefined) throw new Error(`Nothing to press says "${text}": ${fitting.map(words).join(' | ').slice(0, 800)}`);
  return found;
}

/** Presses the button, tab or link that says so, with the focus on it, as a person's press leaves it. */
export async function press(text: string, nth = 0): Promise<void> {
  const found = find<HTMLElement>('button, [role=tab], [role=button], summary, a[href]', text, nth);
  found.focus();
  found.click();
  await settled();
}

/** The control that a label names. */
export function control(label: string, nth = 0): HTMLElement {
  const labels = all<HTMLLabelElement>('label').filter((each) => words(each).startsWith(label));
  const found = labels.flatMap((each) => each.control ?? [])[nth] ?? all<HTMLElement>('[aria-label]').filter((each) => words(each).startsWith(label))[nth];
  if (found === undefined) throw new Error(`No control is named "${label}": ${all('label').map(words).join(' | ').slice(0, 800)}`);
  return found;
}

/** Writes into a field as typing does: React hears it. */
export function write(box: HTMLElement, text: string): void {
  const kind = box instanceof HTMLSelectElement ? HTMLSelectElement : box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

export async function type(label: string, text: string, nth = 0): Promise<void> {
  const box = control(label, nth);
  box.focus();
  write(box, text);
  await settled();
}

/** Ticks the box or chooses the answer with this label. */
export async function pick(label: string, nth = 0): Promise<void> {
  const box = control(label, nth);
  box.focus();
  box.click();
  await settled();
}

/** Sends the form that the nth visible button of its kind sends. */
export async function submit(nth = 0): Promise<void> {
  const button = all<HTMLButtonElement>('button[type=submit]').filter(shown)[nth];
  if (button === undefined) throw new Error(`No button ${nth} sends a form.`);
  button.focus();
  button.click();
  await settled();
}

/** Opens everything that is folded. */
export async function unfold(): Promise<void> {
  all<HTMLElement>('[aria-expanded=false]').filter((each) => shown(each) && each.getAttribute('role') !== 'combobox').forEach((each) => each.click());
  all<HTMLDetailsElement>('details').forEach((each) => { each.open = true; });
  await settled();
}
