/** The report behind a case, for its panels and its page: fetched by whoever opens one. */
export { readReported, readWaiting } from './reported';
export { isUnread, readUnread } from './unread';
