/** What services are asked to look for: this room's part of *My tasks*. */
export { MySearches } from '../ui/staff/MySearches';
export { openRows as beginMySearches } from '../store/mySearches';
