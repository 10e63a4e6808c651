/** For rooms' pages, which know the host and not SharePoint. */
export { askedOnce } from '../sharepoint/askedOnce';
