/** What stands in place of a content control: text (its lines become paragraphs or line breaks), or rows of a repeating section. */
export type TemplateValue = string | readonly TemplateValues[];

/** By the control's tag, as the template names it. Inside a row its own values come first, then those around it. */
export interface TemplateValues {
  readonly [tag: string]: TemplateValue;
}

/** Why a Word file cannot be used as a template; each has a sentence, `template_<code>`. */
export type TemplateFault = 'not-word' | 'too-large' | 'no-text' | 'broken' | 'no-fields' | 'differs';

/** A template that cannot be filled, so that the page can say why and offer the one that comes with the desk. */
export class TemplateError extends Error {
  public constructor(public readonly fault: TemplateFault, cause?: unknown) {
    super(`The template cannot be used: ${fault}.`, { cause });
    this.name = 'TemplateError';
  }
}
