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

/** Tab, and nothing but Tab, until the element has the focus; first on, then back. */
async function tabTo(page: Page, target: Locator, there: () => Promise<boolean> = () => has(target)): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let n = 0; n < 150; n += 1) {
      if (await there()) return;
      await page.keyboard.press(key);
    }
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
      if (text.length > 500) return page.keyboard.insertText(text);
      await page.keyboard.type(text);
    },
    choose: async (radio) => {
      const group = await radio.getAttribute('name');
      const inGroup = (): Promise<boolean> => page.evaluate((wanted) => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && document.activeElement.name === wanted, group);
      await tabTo(page, radio, inGroup);
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
