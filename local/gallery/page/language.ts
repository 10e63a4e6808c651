import { readTextsIn } from '../../../src/loc/texts';
import type { Locale } from '../../../src/platform/host/services';

/** Imported before everything else: texts are chosen as their modules load. The address says which: `?language=cy&theme=dark`. */
const asked = new URLSearchParams(location.search);

export const locale: Locale = asked.get('language') === 'cy' ? 'cy-GB' : 'en-GB';
export const themeName = asked.get('theme') ?? 'light';

readTextsIn(locale);
document.documentElement.lang = locale;
