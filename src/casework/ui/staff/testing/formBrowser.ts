import { cleanup, configure } from '@testing-library/react';
import { memoryStore } from './memoryStore';

/** For the tests of a form in a file: a browser of its own for each of them. @returns the drafts that it keeps */
export function formBrowser(): () => ReturnType<typeof memoryStore> {
  // whether each of the form's elements is visible takes jsdom most of the time, and is the browser tests' business
  configure({ defaultHidden: true });
  jest.setTimeout(20_000);
  let drafts = memoryStore();
  beforeEach(() => {
    drafts = memoryStore();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    cleanup();
    jest.restoreAllMocks();
  });
  return () => drafts;
}
