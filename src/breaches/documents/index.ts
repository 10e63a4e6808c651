export { fillTemplate } from './fill/fillTemplate';
export type { FilledDocument } from './fill/fillTemplate';
export { TemplateError } from './fill/values';
export type { TemplateFault, TemplateValue, TemplateValues } from './fill/values';
export * from './templates';
