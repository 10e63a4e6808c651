import type { Page } from 'playwright-core';

/**
 * Waits until what somebody came for stands on the page: each web part has drawn itself, and nothing says that it is still to come. What the page
 * does beside that (reports that are added to the log, files that are compared) goes on, and is not waited for.
 * @param least as many characters stand in its main part
 */
export async function stands(page: Page, least = 40): Promise<void> {
  await page.waitForFunction((wanted) => {
    const main = document.querySelector('main');
    if (main === null || main.innerText.trim().length <= wanted) return false;
    const parts = [...main.querySelectorAll<HTMLElement>('[data-web-part]')];
    const coming = [...main.querySelectorAll<HTMLElement>('[role=status]')].filter(({ textContent }) => (textContent ?? '').trim().endsWith('…'));
    return coming.length === 0 && parts.every(({ innerText }) => innerText.trim() !== '');
  }, least);
}
