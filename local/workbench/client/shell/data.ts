import { pageDataElementId, type PageData } from '../../pageData';

/** What the server wrote into the page for the browser. @throws Error when the page has none. */
export function readPageData(): PageData {
  const text = document.getElementById(pageDataElementId)?.textContent;
  if (text === undefined || text === null) throw new Error('The page carries no workbench data.');
  return JSON.parse(text) as PageData;
}
