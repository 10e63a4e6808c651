import { rights, type Closing, type Requester, type Right, type RightOutcome } from '../choices';
import { answerLanguages, waysReceived, type AnswerLanguage, type WayReceived } from '../../../casework/rules/waysTold';

/** How councils, their e-forms and people write what the log has codes for. The first that fits counts. */
type Patterns<Code extends string> = readonly (readonly [Code, RegExp])[];

const first = <Code extends string>(patterns: Patterns<Code>, typed: string): Code | undefined => patterns.find(([, pattern]) => pattern.test(typed))?.[0];
const named = <Code extends string>(codes: readonly Code[], typed: string): Code | undefined => codes.find((code) => code.toLowerCase() === typed.trim().toLowerCase());

const rightPatterns: Patterns<Right> = [
  ['Rectification', /rectif|correct|art(icle)?\.? ?16\b|cywir/i],
  ['Erasure', /eras|delet|forgotten|art(icle)?\.? ?17\b|dile/i],
  ['Restriction', /restrict|art(icle)?\.? ?18\b|cyfyng/i],
  ['Portability', /portab|art(icle)?\.? ?20\b|cludad/i],
  ['Objection', /object|art(icle)?\.? ?21\b|gwrthwyneb/i],
  ['Automated decision', /automat|profil|art(icle)?\.? ?22|awtomat/i],
  ['Access', /access|\bd?sars?\b|\bsubject\b|copy|cctv|art(icle)?\.? ?15\b|mynediad|copi/i]
];

/** Several in one cell are told apart by lines, commas, semicolons, slashes, `and`, `ac`. What is none of them is `unknown`. */
export function rightsIn(typed: string): { readonly rights: readonly Right[]; readonly unknown: readonly string[] } {
  const parts = typed.split(/[\n,;/&+]|\band\b|\bac\b/i).map((part) => part.trim()).filter((part) => part !== '');
  const found = parts.map((part) => [part, named(rights, part) ?? first(rightPatterns, part)] as const);
  return { rights: rights.filter((right) => found.some(([, each]) => each === right)), unknown: found.filter(([, each]) => each === undefined).map(([part]) => part) };
}

const requesterPatterns: Patterns<Requester> = [
  ['Solicitor', /solicitor|lawyer|legal rep|law firm|cyfreithiwr/i],
  ['Attorney', /attorney|\blpa\b|atwrnai/i],
  ['Deputy', /deputy|court of protection|dirprwy/i],
  ['Parent', /parent|mother|father|guardian|\bchild|rhiant/i],
  ['Councillor', /councillor|\bcllr\b|elected member|cynghorydd/i],
  ['MP', /\bmp\b|\bms\b|member of parliament|aelod seneddol/i],
  ['Other', /third party|represent|agent|advocate|relative|family|spouse|partner|friend|police|insur|behalf|somebody else|someone else|rhywun arall/i],
  ['The person', /data subject|\bself\b|themsel|myself|individual|person|resident|customer|tenant|employee|staff|service user|citizen|public|own|hun/i]
];

/** For whom they ask; undefined where the words are none that are known. */
export const requesterIn = (typed: string): Requester | undefined => first(requesterPatterns, typed);

const wayPatterns: Patterns<WayReceived> = [
  ['Email', /e-?mail|e-?bost|inbox/i], ['Letter', /letter|post|writing|llythyr/i], ['Phone', /phone|call|verbal|ffôn/i], ['In person', /in person|face|counter|reception|visit|wyneb/i], ['Online form', /form|web|online|portal|ffurflen|ar-lein/i],
  ['Social media', /social|facebook|twitter|cymdeithasol/i], ['Chat', /chat|sgwrs/i]
];

/** How it came, where that is said. */
export const wayIn = (typed: string): WayReceived | undefined => (typed.trim() === '' ? undefined : named(waysReceived, typed) ?? first(wayPatterns, typed) ?? 'Other');

/** English where nothing is said. */
export const languageOf = (typed: string): AnswerLanguage => named(answerLanguages, typed) ?? (/^(both|biling|y ddwy|dwyieithog)/i.test(typed) ? 'Both' : /^(cy|welsh|cymraeg)/i.test(typed) ? 'Welsh' : 'English');

const outcomePatterns: Patterns<RightOutcome> = [
  ['Withdrawn', /withdrawn|withdrew|cancelled|tynnwyd/i],
  ['Nothing held', /(nothing|not|none|no (data|information|records?|personal data)) ?(was |were )?(held|found|located)|^(nil|not held|no (data|information|records?))\b|dim gwybodaeth|nid yw.n cael ei dal/i],
  ['Done in part', /\bpart(ly|ial|ially)?\b|redact|some (information )?(withheld|disclosed)|exemptions? applied|rhannol|yn rhannol/i],
  ['Refused', /refus|reject|declin|withheld|exempt|not (disclosed|provided|upheld)|unfounded|excessive|gwrthod/i],
  ['Done in full', /\bfull|\bcomplete|disclos|provid|grant|suppl|released|sent|upheld|actioned|erased|deleted|corrected|rectified|yn llawn|datgel|rhoddwyd/i]
];

/** What came of it, in the words of a register; undefined where they say none of what the log has. */
export const outcomeIn = (typed: string): RightOutcome | undefined => first(outcomePatterns, typed);

/** `Access: in full; Erasure: refused`, or the same for all. What stands before no right is for all that are not named. */
export function eachRight(typed: string): (right: Right) => string {
  const parts = typed.split(/[;\n]/).map((part) => /^\s*([^:]+):\s*(.+)$/.exec(part)).flatMap((match) => (match ? [{ rights: rightsIn(match[1]).rights, said: match[2].trim() }] : []));
  const rest = typed.split(/[;\n]/).filter((part) => rightsIn(/^\s*([^:]+):/.exec(part)?.[1] ?? '').rights.length === 0).join('; ').trim();
  return (right) => parts.find((part) => part.rights.includes(right))?.said ?? rest;
}

const closingPatterns: Patterns<FormerClosing> = [
  ['Withdrawn', /withdrawn|withdrew|cancelled|tynnwyd/i],
  ['No answer to our question', /no (response|reply|answer)|(id|identity|clarification) (was )?(not|never) (received|provided|supplied)|not (responded|replied)|lapsed|timed? out|dim ateb/i],
  ['Cannot be reached', /cannot be (reached|contacted)|unable to contact|no contact|return(ed)? to sender/i]
];
/** How one ended that was not answered. */
export type FormerClosing = Extract<Closing, 'Withdrawn' | 'No answer to our question' | 'Cannot be reached' | 'Other'>;
export const closingIn = (typed: string): FormerClosing => first(closingPatterns, typed) ?? 'Other';

/** Words of a state that logs of requests have besides those of every log. */
export const stateWords = { closed: /^(respon|answer|disclos|refus|lapsed|cancel|finish|done|sent|atebwyd)/, open: /^(await|on hold|pause|pending|overdue|live|active|extend|search|redact|with |being|due|allocat|assign|aros)/ };

/** `Yes`, `No`; undefined for anything else. */
export function yesOrNo(typed: string): boolean | undefined {
  if (/^(y|yes|ie|oes|do|true|extended|applied)$/i.test(typed.trim())) return true;
  return /^(n|no|na|n\/a|none|not applicable|nac oes|naddo|false|-)$/i.test(typed.trim()) ? false : undefined;
}
