import type { SearchQuestion } from './question';

/**
 * Whether a search lies where people of a service read it whom the request is about. It is asked of every search and not only of a new one: whom a request is about is often found out after the
 * first services were asked. IT is a service like any: a request about somebody of IT goes to nobody of IT.
 * @param aboutFolders names of the folders of those services
 */
export const isAboutService = ({ folder }: Pick<SearchQuestion, 'folder'>, aboutFolders: readonly string[]): boolean =>
  folder !== '' && aboutFolders.some((name) => name.toLowerCase() === folder.toLowerCase());
