import type { Page } from 'playwright-core';
import { formFaults } from '../../../src/shared-ui/testing/formFaults';
import { handsScript } from './helpers';

/** Faults of a page in sentences; none for a sound one. */
export type Check = (page: Page) => Promise<readonly string[]>;

/** Headings go down one level at a time (WCAG 1.3.1): whoever jumps from one to the next by keyboard misses nothing. */
export const headings: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(() => {
    const { scope, isThere, name } = window.hands;
    const found = [...scope().querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(isThere);
    const level = (element: Element): number => Number(element.getAttribute('aria-level') ?? element.tagName.slice(1));
    const faults: string[] = [];
    let before = scope() === document.body ? 0 : 1;
    for (const heading of found) {
      if (level(heading) > before + 1) faults.push(`${name(heading)} is of level ${level(heading)} after one of level ${before}`);
      before = level(heading);
    }
    return faults;
  });
};

/** A file input that only its button opens is one thing to people who see it, and must be one to everybody else. */
export const fileInputs: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(() => {
    const { scope, isThere, name } = window.hands;
    return [...scope().querySelectorAll<HTMLInputElement>('input[type=file]')].filter((input) => isThere(input) && input.tabIndex < 0).map((input) => `${name(input)} stands twice: beside the button that opens it`);
  });
};

/** Every id that something is described, named or owned by is on the page, and on it once. */
export const references: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(() => {
    const { scope, isThere, name } = window.hands;
    // a label is for one control, whose id may hold a space; the others name several
    const attributes = ['aria-describedby', 'aria-labelledby', 'aria-errormessage', 'aria-activedescendant', 'aria-owns', 'for'];
    const idsIn = (attribute: string, text: string): readonly string[] => (attribute === 'for' ? [text] : text.split(/\s+/));
    const all = [...scope().querySelectorAll(attributes.map((attribute) => `[${attribute}]`).join(','))].filter(isThere);
    const missing = all.flatMap((element) => attributes.flatMap((attribute) => idsIn(attribute, element.getAttribute(attribute) ?? '').filter((id) => id !== '' && document.getElementById(id) === null).map((id) => `${name(element)}: ${attribute} names “${id.replace(/\d+/g, 'n')}”, which is not there`)));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `two elements have the id “${id}”`);
    return [...missing, ...twice];
  });
};

/** What the list of what is wrong says and what stands at the field are the same words, and each line leads to a control. */
export const errors: Check = async (page) => {
  await page.evaluate(handsScript);
  return page.evaluate(() => {
    const { scope, isThere, words } = window.hands;
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const faults: string[] = [];
    for (const link of [...scope().querySelectorAll<HTMLAnchorElement>('[data-error-summary] a[href^="#"]')].filter(isThere)) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const box = target?.closest('[id$="-box"]') ?? document.getElementById(`${link.hash.slice(1)}-box`);
      if (!target && !box) {
        faults.push(`the line “${words(link)}” leads to nothing`);
        continue;
      }
      const error = box?.querySelector('[id$="-error"]');
      // the line may begin with the label; of two faults at a field each has its line
      const label = words(document.getElementById(`${box?.id.replace(/-box$/, '')}-label`)?.firstChild ?? null);
      const line = words(link).startsWith(label) ? words(link).slice(label.length) : words(link);
      const text = words(error ?? null).replace(/^[^:]{1,12}: /, '');
      if (error && !letters(words(link)).includes(letters(text)) && !letters(text).includes(letters(line))) faults.push(`the line “${words(link)}” says otherwise than its field: “${text}”`);
    }
    return faults;
  });
};

/** One control marked wrong for one fault, errors that name their question, and nothing said by two at once: as the component tests ask it. */
export const forms: Check = (page) => page.evaluate(`(${formFaults.toString()})(document)`);
