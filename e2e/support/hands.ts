import type { Locator, Page } from 'playwright-core';
import { eventually } from './wait';

/** How somebody works a page: with the mouse, or with the keyboard alone. The same journey is walked with either. */
export interface Hands {
  press(button: Locator): Promise<void>;
  type(box: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  untick(box: Locator): Promise<void>;
  select(list: Locator, label: string): Promise<void>;
}

export const mouse: Hands = {
  press: (button) => button.click(),
  type: (box, text) => box.fill(text),
  choose: (radio) => setBox(radio, true),
  tick: (box) => setBox(box, true),
  untick: (box) => setBox(box, false),
  select: async (list, label) => void (await list.selectOption({ label }))
};

/** Fluent draws its boxes with the label, over the real ones: that is clicked, since a click on the real one of a panel that still moves may land beside it. */
export async function setBox(box: Locator, wanted = true): Promise<void> {
  if ((await box.isChecked()) === wanted) return;
  const id = await box.getAttribute('id');
  const label = id === null ? undefined : box.locator(`xpath=ancestor::body//label[@for="${id}"]`);
  if (label === undefined || (await label.count()) === 0) return box.setChecked(wanted);
  await label.click({ position: { x: 8, y: 8 } });
  await eventually(() => box.isChecked(), (checked) => checked === wanted);
}

const has = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
const name = (target: Locator): Promise<string> => target.evaluate((element) => element.outerHTML.slice(0, 200));

interface Way {
  readonly key: 'Tab' | 'Shift+Tab' | 'there';
  /** About how many stops of the Tab key lie between. */
  readonly stops: number;
}

/** Runs in the page. A group of radio buttons is one stop of the Tab key: any of its buttons will do where `group` names it. */
function wayTo(target: Element, group: string | null): Way {
  const at = document.activeElement ?? document.body;
  const groupOf = (element: Element): string | null => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null);
  if (group === null ? at === target : groupOf(at) === group) return { key: 'there', stops: 0 };
  const follows = (one: Element, other: Element): boolean => (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isBack = follows(at, target);
  const [from, to] = isBack ? [target, at] : [at, target];
  const between = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex]')].filter((each) =>
    each.tabIndex >= 0 && follows(each, from) && follows(to, each) && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }));
  const groups = between.map(groupOf);
  return { key: isBack ? 'Shift+Tab' : 'Tab', stops: between.filter((_each, n) => groups[n] === null || groups.indexOf(groups[n]) === n).length };
}

/** Tab, and nothing but Tab, until the element has the focus; back where it lies before. */
async function tabTo(page: Page, target: Locator, group: string | null = null): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let pressed = 0; pressed < 300; ) {
    const { key, stops } = await target.evaluate(wayTo, group);
    if (key === 'there') return;
    // what lies between at first is passed without a look at each; the last steps are looked at one by one
    const presses = pressed === 0 ? Math.max(1, stops) : 1;
    for (let n = 0; n < presses; n += 1) await page.keyboard.press(key);
    pressed += presses;
  }
  throw new Error(`Tab does not lead to ${await name(target)}`);
}

/** The keyboard alone: what it cannot reach fails the journey. */
export function keyboard(page: Page): Hands {
  return {
    press: async (button) => {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    },
    type: async (box, text) => {
      await tabTo(page, box);
      const kind = await box.getAttribute('type');
      // date and time boxes take their parts one after the other, in the order of the browser's language
      if (kind === 'date' || kind === 'time') return void (await page.keyboard.type(asTyped(kind, text)));
      await page.keyboard.press('Control+A');
      // the first letters show that the box takes keys; the rest comes at once, as from a clipboard or a voice
      await page.keyboard.type(text.slice(0, 8));
      if (text.length > 8) await page.keyboard.insertText(text.slice(8));
    },
    choose: async (radio) => {
      const group = await radio.getAttribute('name');
      await tabTo(page, radio, group);
      for (let n = 0; n < 20 && !(await has(radio)); n += 1) await page.keyboard.press('ArrowDown');
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
    },
    tick: async (box) => {
      await tabTo(page, box);
      if (!(await box.isChecked())) await page.keyboard.press('Space');
    },
    untick: async (box) => {
      await tabTo(page, box);
      if (await box.isChecked()) await page.keyboard.press('Space');
    },
    select: async (list, label) => {
      await tabTo(page, list);
      const steps = await list.evaluate((element, wanted) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        return [...options].findIndex((option) => option.label === wanted) - selectedIndex;
      }, label);
      for (let n = 0; n < Math.abs(steps); n += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    }
  };
}

/** `2026-11-22` as a British date box takes it, `09:05` as a time box does. */
function asTyped(kind: 'date' | 'time', text: string): string {
  if (kind === 'time') return text.replace(':', '');
  const [year = '', month = '', day = ''] = text.split('-');
  return `${day}${month}${year}`;
}
