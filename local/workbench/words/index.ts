import type { PageLocale } from '../pageData';
import { welsh } from './cy';
import { english, type Words } from './en';

export type { Words };

/** The workbench's own words in the language of the bar. */
export function wordsFor(locale: PageLocale): Words {
  return locale === 'cy-GB' ? welsh : english;
}
