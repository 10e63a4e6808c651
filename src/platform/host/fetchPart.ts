import { DeskError } from '../sharepoint/errors';

/**
 * A part of the code that is fetched when it is needed, for whoever asks SharePoint with it.
 * @param load one `import()`
 * @throws DeskError `offline` when it does not arrive; the next call fetches it again
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    console.warn('A part of the page could not be loaded', error);
    throw new DeskError('offline');
  }
}
