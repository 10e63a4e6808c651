import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../calendar';

/** What a text seems to hold. The form warns ("do not paste the personal data itself") and never blocks. */
export type PersonalDataHint = 'ni-number' | 'nhs-number' | 'card-number' | 'bank-account' | 'email-address' | 'phone-number' | 'postcode' | 'date-of-birth';

/** A birth date is told from the date of an incident by being at least this old, or by a word beside it. */
const YEARS_OF_A_BIRTH_DATE = 5;

/**
 * Looks for personal data itself in a text, cautiously: numbers count only with their check digit or in their exact form, so that
 * references, times and amounts do not raise the warning. It finds patterns, not names; that nothing was found proves nothing.
 * The ICO's form asks for the same: "Do not include any of the personal data involved".
 */
export function personalDataHints(text: string, now: Temporal.Instant): readonly PersonalDataHint[] {
  const found: [PersonalDataHint, boolean][] = [
    ['ni-number', hasNiNumber(text)],
    ['nhs-number', hasNhsNumber(text)],
    ['card-number', hasCardNumber(text)],
    ['bank-account', hasBankAccount(text)],
    // Bounded parts: a note may have 64,000 characters, and this runs while somebody types.
    ['email-address', /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(\.[\p{L}\d-]{1,63}){0,8}\.\p{L}{2,24}/u.test(text)],
    ['phone-number', /(?<![\d.])(\+44\s?(\(0\)\s?)?|\(?0)[1-37](?:[\s().-]?\d){8,9}(?![\d.]*\d)/.test(text)],
    ['postcode', /\b(GIR ?0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]) ?[0-9][ABD-HJLNP-UW-Z]{2})\b/.test(text)],
    ['date-of-birth', hasBirthDate(text, now)]
  ];
  return found.filter(([, there]) => there).map(([hint]) => hint);
}

/** HMRC's form: two letters (some pairs and letters are never used), six digits, A to D. */
function hasNiNumber(text: string): boolean {
  return /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d{2}){3} ?[A-D]\b/i.test(text);
}

/** Ten digits, the last one checking the others (weights 10 to 2, modulus 11). */
function hasNhsNumber(text: string): boolean {
  return digitGroups(text, /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g).some((digits) => {
    const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    // Ten zeros pass the sum and are nobody's number; a leading 0 is a telephone number.
    // A check of 10 has no digit: no such number is given out.
    return check === Number(digits[9]) && /[1-9]/.test(digits) && !digits.startsWith('0');
  });
}

/** 13 to 19 digits that pass Luhn's check and begin as payment cards do (3 to 6, or 2 for newer Mastercards). */
function hasCardNumber(text: string): boolean {
  return digitGroups(text, /(?<!\d)[2-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/g).some((digits) => {
    const sum = [...digits].reverse().reduce((total, digit, place) => {
      const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
  });
}

/** A sort code, told from a date ('20-11-26') by a word beside it or an account number after it, or because no date looks so. */
function hasBankAccount(text: string): boolean {
  const word = /(sort\s?code|cod\s?didoli)\W{0,5}\d{2}[ -]?\d{2}[ -]?\d{2}\b/i;
  const withAccount = /(?<!\d)\d{2}([ -])\d{2}\1\d{2}\D{1,30}(?<!\d)\d{8}(?!\d)/;
  return word.test(text) || withAccount.test(text) || digitGroups(text, /(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])/g).some((digits) => Number(digits.slice(2, 4)) > 12 || Number(digits.slice(0, 2)) > 31);
}

function hasBirthDate(text: string, now: Temporal.Instant): boolean {
  if (/(\bd\.?o\.?b\b\.?|date of birth|\bborn\b|dyddiad geni|\bganed\b|\bganwyd\b)\D{0,15}\d{1,2}/i.test(text)) return true;
  const latest = ukDate(now).subtract({ years: YEARS_OF_A_BIRTH_DATE });
  const earliest = ukDate(now).subtract({ years: 115 });
  return [...text.matchAll(/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/g)].some(([, day, , month, year]) => {
    const date = plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return date !== undefined && Temporal.PlainDate.compare(date, latest) <= 0 && Temporal.PlainDate.compare(date, earliest) >= 0;
  });
}

function digitGroups(text: string, pattern: RegExp): readonly string[] {
  return (text.match(pattern) ?? []).map((match) => match.replace(/\D/g, ''));
}
