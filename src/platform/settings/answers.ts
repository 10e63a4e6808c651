import * as v from 'valibot';

/** What the answers of the settings are made of, and how they are checked. */

/** What is wrong with an answer; the page has a sentence for each. */
export type SettingsProblemCode = 'required' | 'sameMailbox' | 'tooLong' | 'email' | 'phone' | 'duplicate' | 'months' | 'days' | 'limit' | 'page' | 'term' | 'termOrder' | 'invalid';

export const code = (value: SettingsProblemCode): SettingsProblemCode => value;
export const line = (longest: number) => v.pipe(v.string(code('required')), v.trim(), v.maxLength(longest, code('tooLong')));
export const requiredLine = (longest: number) => v.pipe(line(longest), v.nonEmpty(code('required')));
/** A whole number from 1 to the highest. */
export const whole = (problem: SettingsProblemCode, highest: number) => v.pipe(v.number(problem), v.integer(problem), v.minValue(1, problem), v.maxValue(highest, problem));
/** An address or a user principal name; both look the same. */
export const address = v.pipe(line(254), v.toLowerCase(), v.email(code('email')));
export const optionalAddress = v.union([v.pipe(line(254), v.literal('')), address], code('email'));
/** As people write them: digits, spaces, brackets, `+`, and an extension. */
const phonePattern = /^\+?[\d\s()-]{3,30}((ext\.?|x|est\.?)\s?\d{1,6})?$/i;
export const phone = v.pipe(requiredLine(50), v.regex(phonePattern, code('phone')));
export const optionalPhone = v.pipe(line(50), v.check((text) => text === '' || phonePattern.test(text), code('phone')));

export interface SettingsProblem {
  /** As in `services.0.headUpn`. */
  readonly field: string;
  readonly code: SettingsProblemCode;
}

const codes: readonly string[] = ['required', 'sameMailbox', 'tooLong', 'email', 'phone', 'duplicate', 'months', 'days', 'limit', 'page', 'term', 'termOrder', 'invalid'];
const isCode = (text: string): text is SettingsProblemCode => codes.includes(text);

export interface Checked<Settings> {
  readonly ok: true;
  readonly settings: Settings;
}
export interface Refused {
  readonly ok: false;
  readonly problems: readonly SettingsProblem[];
}

/** Checks against a part of the settings: values to store, or every problem with its field. */
export function checkSettings<Settings>(schema: v.GenericSchema<unknown, Settings>, draft: unknown): Checked<Settings> | Refused {
  const result = v.safeParse(schema, draft, { abortPipeEarly: true });
  if (result.success) {
    return { ok: true, settings: result.output };
  }
  const problems = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    code: isCode(issue.message) ? issue.message : code('invalid')
  }));
  return { ok: false, problems };
}
