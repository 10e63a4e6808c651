import type { DeskSettings } from './schema';

/**
 * The regulator as the desk names it until a council says otherwise. That the law calls it the Information Commission has primary text (SI 2026/386, Schedule 2,
 * paragraph 23, which puts it in the Information Commissioner's place throughout the Data Protection Act 2018). From which day, 30 September 2026 by SI 2026/1015,
 * we read in secondary sources only; so the name is a setting and nothing in the code depends on it. "ICO" stays its brand.
 */
export const defaultRegulator = { en: 'the Information Commission (ICO)', cy: 'y Comisiwn Gwybodaeth (ICO)' } as const;

/** The regulator's name in a language, to stand within a sentence. Without settings, the usual one. */
export function regulatorIn(language: 'en-GB' | 'cy-GB', settings: Pick<DeskSettings, 'regulatorEn' | 'regulatorCy'> | undefined): string {
  return language === 'cy-GB' ? settings?.regulatorCy ?? defaultRegulator.cy : settings?.regulatorEn ?? defaultRegulator.en;
}
