export type * from './audience';
export type * from './directory';
export type * from './exceptions';
export type * from './question';
export * from './readingText';
export type * from './readingState';
export type * from './receipt';
export * from './version';
