export * from './templates';
export { packValues } from './packValues';
export { adviceValues, letterMissing, letterParts, letterValues } from './letterValues';
export type { LetterPart, LetterSource } from './letterValues';
