export { fillTemplate } from './fill/fillTemplate';
export type { FilledDocument } from './fill/fillTemplate';
export { readDocument } from './fill/readDocument';
export type { DocumentLine } from './fill/readDocument';
export { TemplateError } from './fill/values';
export type { TemplateFault, TemplateValue, TemplateValues } from './fill/values';
export { gapText, orGap } from './gaps';
export { documentKinds, shippedTemplate, templateFileName, templateFor } from './templates';
export type { DocumentKind, DocumentLanguage, TemplateParts } from './templates';
