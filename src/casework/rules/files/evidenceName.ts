import { FILE_NAME_LIMIT, runsWhenOpened, soundName } from './fileProblems';
import { UNSEEN_SIGNS } from './unseenSigns';

/** Nothing is registered to open it, so that a double click asks first. */
const HARMLESS_END = '.evidence';
/** Longest text of `SourceName`. */
const SHOWN_LIMIT = 255;

/** A name with what nobody can see written out: `letter\u202Efdp.exe` becomes `letter[U+202E]fdp.exe`, in the order in which it is stored. */
export function visibleName(name: string): string {
  return name.normalize('NFC').replace(UNSEEN_SIGNS, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`).slice(0, SHOWN_LIMIT);
}

/**
 * The name under which a file of a report is kept as evidence. Whoever may report may attach anything by a request around the form: signs that
 * turn writing around or hide it are left out, and what runs when it is opened (`letter.pdf.exe`) gets an end that nothing opens. The bytes are
 * kept as they came, and the name as it came stands beside them (`visibleName`).
 */
export function evidenceName(name: string): string {
  const plain = soundName(name.normalize('NFC').replace(UNSEEN_SIGNS, '').replace(/\s+/g, ' '));
  return runsWhenOpened(plain) ? soundName(`${plain.slice(0, FILE_NAME_LIMIT - HARMLESS_END.length)}${HARMLESS_END}`) : plain;
}
