export { fillTemplate } from './fill/fillTemplate';
export type { FilledDocument } from './fill/fillTemplate';
export { TemplateError } from './fill/values';
export type { TemplateFault, TemplateValue, TemplateValues } from './fill/values';
export * from './templates';
export { packValues } from './packValues';
export { adviceValues, dataTypeNames, letterMissing, letterParts, letterValues } from './letterValues';
export type { LetterPart, LetterSource } from './letterValues';
