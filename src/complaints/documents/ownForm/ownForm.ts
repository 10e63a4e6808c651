import { noticeOf, orGap, type DocumentLanguage, type TemplateValues } from '../../../casework/documents';
import { answerLanguages } from '../../../casework/rules/waysTold';
import words from './words.json';

/**
 * The form with which people complain about how their own information was used (Data Protection Act 2018, section 164A(2): "a complaint form which can be completed electronically
 * and by other means"). They reach no SharePoint: the council puts the page on its website, and its e-forms give back a file that *Bring in many* knows.
 */
export interface OwnFormFacts {
  readonly councilName: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  /** As it stands within a sentence, in the form's language. */
  readonly regulator: string;
  /** Where the council's e-forms take what is sent; '' for none: then the form says how it is sent otherwise. */
  readonly action: string;
  /** Who approved the Welsh; until then it says that it is a draft. */
  readonly translatorApproved: string;
}

type Words = (typeof words)['en-GB'];
type Known = Exclude<keyof OwnFormFacts, 'action' | 'translatorApproved'>;

export const ownFormNotice = noticeOf;

/** Names of the fields as they are sent: heads of a file that the import knows, the same in both languages, so that one e-form takes both. */
export const ownFormFields = { name: 'Name', email: 'Email', phone: 'Phone', address: 'Address', said: 'Complaint', service: 'Service', language: 'Language' } as const;

/** An address for the form to be sent to: encrypted, since what people write of themselves goes there. */
export function isFormAddress(text: string): boolean {
  try {
    const { protocol, hostname, username } = new URL(text);
    return protocol === 'https:' && hostname.includes('.') && username === '';
  } catch {
    // what cannot be read as an address is none
    return false;
  }
}

export const ownFormFileName = (language: DocumentLanguage): string => (language === 'cy-GB' ? 'ffurflen-gwyno.html' : 'complaint-form.html');

const other: Readonly<Record<DocumentLanguage, DocumentLanguage>> = { 'en-GB': 'cy-GB', 'cy-GB': 'en-GB' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sentence with what is known in it. A comment of HTML is closed by nothing that a setting says: all of it is escaped. */
function sayer(facts: OwnFormFacts, language: DocumentLanguage): (text: string) => string {
  const known: Readonly<Record<Known | 'council', string>> = { ...facts, council: facts.councilName };
  return (text) => escaped(text).replace(/\{(\w+)\}/g, (_, key: string) => escaped(orGap(known[key as Known] ?? '', language)));
}

/**
 * One page that needs nothing else: no script, no picture, no style from elsewhere. WCAG 2.2 AA: labels, hints that are read with their field, `autocomplete`
 * (1.3.5), one column down to 320 px, focus that is seen, letters that grow, its own print.
 */
export function ownFormHtml(facts: OwnFormFacts, language: DocumentLanguage): string {
  const say: Words = words[language];
  const text = sayer(facts, language);
  const notice = ownFormNotice(facts, language);
  const lang = language.slice(0, 2);
  const otherWay = other[language];
  const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${text(line)}</p>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(say.title)} – ${text('{council}')}</title>
<!--
  For the web team. This page needs nothing else: put it on the website as it is, or take its form into your own page.
  action: the address of your e-forms, which must take fields by POST. Change it only there.
  The names of the fields (${Object.values(ownFormFields).join(', ')}) are the heads that "Bring in many" of the complaint log knows. Keep them.
  Your e-forms add two columns to the file that they give out: "Reference" (their own number, so that nothing is brought in twice) and "Submitted" (date and time).
  The Welsh page is ${ownFormFileName('cy-GB')}, the English one ${ownFormFileName('en-GB')}; keep them side by side. This page must be served over https.
-->
<style>${style}</style>
</head>
<body>
<header><p class="council">${text('{council}')}</p><p class="other"><a href="${ownFormFileName(otherWay)}" hreflang="${otherWay.slice(0, 2)}" lang="${otherWay.slice(0, 2)}">${say.otherLanguage}</a></p></header>
<main>
${notice === undefined ? '' : `<p class="draft"><strong>${escaped(notice)}</strong></p>\n`}<h1>${text(say.title)}</h1>
<p>${text(say.intro)}</p>
<h2>${text(say.nextHeading)}</h2>
<ol>
${say.next.map((line) => `<li>${text(line)}</li>`).join('\n')}
</ol>
<h2>${text(say.anyHeading)}</h2>
<p>${text(say.any)}</p>
<h2>${text(say.otherHeading)}</h2>
<p>${text(say.other)}</p>
${around(facts, fields(say, text))}
${facts.action === '' ? `<h2>${text(say.howHeading)}</h2>\n<p>${text(say.how)}</p>\n` : ''}<h2>${text(say.privacyHeading)}</h2>
${paragraphs(say.privacy)}
</main>
</body>
</html>
`;
}

/** Without an address nothing is sent, so there is no form that a press of Enter would send nowhere. */
function around({ action }: Pick<OwnFormFacts, 'action'>, { questions, send }: ReturnType<typeof fields>): string {
  return action === '' ? `<div class="form">\n${questions}\n</div>` : `<form class="form" method="post" action="${escaped(action)}" accept-charset="utf-8">\n${questions}\n${send}\n</form>`;
}

function fields(say: Words, text: (text: string) => string): { readonly questions: string; readonly send: string } {
  const { name, email, phone, address, said, service, language } = ownFormFields;
  const input = (id: string, sent: string, label: string, attributes: string): string => `<p><label for="${id}">${text(label)}</label>\n<input id="${id}" name="${sent}" ${attributes}></p>`;
  const options = answerLanguages.map((each) => `<p><input id="language-${each}" name="${language}" type="radio" value="${each}"> <label for="language-${each}">${text(say.languages[each])}</label></p>`).join('\n');
  return {
    questions: `<fieldset>
<legend><h2>${text(say.about)}</h2></legend>
<p><label for="said">${text(say.said)} <span class="needed">(${text(say.needed)})</span></label>
<span class="hint" id="said-hint">${text(say.saidHint)}</span>
<textarea id="said" name="${said}" rows="10" maxlength="20000" required aria-describedby="said-hint"></textarea></p>
<p><label for="service">${text(say.service)}</label>
<span class="hint" id="service-hint">${text(say.serviceHint)}</span>
<input id="service" name="${service}" type="text" maxlength="255" aria-describedby="service-hint"></p>
<fieldset class="choice">
<legend>${text(say.language)}</legend>
${options}
</fieldset>
</fieldset>
<fieldset>
<legend><h2>${text(say.aboutYou)}</h2></legend>
<p class="hint">${text(say.aboutYouHint)}</p>
${input('name', name, say.name, 'type="text" maxlength="255" autocomplete="name"')}
${input('email', email, say.email, 'type="email" maxlength="255" autocomplete="email"')}
${input('phone', phone, say.phone, 'type="tel" maxlength="100" autocomplete="tel"')}
<p><label for="address">${text(say.address)}</label>
<textarea id="address" name="${address}" rows="4" maxlength="1000" autocomplete="street-address"></textarea></p>
</fieldset>`,
    send: `<p class="send"><button type="submit">${text(say.send)}</button></p>`
  };
}

const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #4a4a4a; --paper: #fff; --line: #5c6670; --mark: #0c3b5e; --on-mark: #fff; --draft: #fff4ce; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --quiet: #c8c8c8; --paper: #1b1b1b; --line: #a4adb6; --mark: #9cd3ff; --on-mark: #0b1c29; --draft: #4a3c00; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.125rem/1.5 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; border-bottom: 0.25rem solid var(--mark); }
.council { font-weight: bold; }
h1 { margin: 1.5rem 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 1.75rem 0 0.5rem; font-size: 1.3rem; line-height: 1.25; }
fieldset { margin: 1.5rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; }
legend h2 { margin: 0; }
label { display: block; font-weight: bold; }
.needed { font-weight: normal; }
.hint { display: block; color: var(--quiet); }
p.hint { margin-top: 0; }
input, textarea { width: 100%; min-height: 2.75rem; margin-top: 0.25rem; padding: 0.5rem; color: var(--ink); background: var(--paper); border: 2px solid var(--line); border-radius: 0; font: inherit; }
fieldset.choice { margin: 1rem 0; }
.choice legend { font-weight: bold; }
.choice p { display: flex; align-items: center; gap: 0.5rem; margin: 0.25rem 0; }
.choice input { width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; accent-color: var(--mark); }
.choice label { font-weight: normal; padding: 0.4rem 0; }
button { min-height: 2.75rem; padding: 0.6rem 1.25rem; color: var(--on-mark); background: var(--mark); border: 2px solid var(--mark); font: inherit; font-weight: bold; cursor: pointer; }
a { color: var(--mark); }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid var(--mark); outline-offset: 3px; }
.other a { display: inline-block; min-height: 1.5rem; }
.draft { padding: 0.75rem; background: var(--draft); }
main { padding-bottom: 3rem; }
@page { margin: 2cm; }
@media print {
  :root { --ink: #000; --quiet: #000; --paper: #fff; --line: #000; --mark: #000; --draft: #fff; }
  body { font-size: 11pt; }
  header, main { max-width: none; padding: 0; }
  .other, .send { display: none; }
  p, fieldset > p { break-inside: avoid; }
  h2 { break-after: avoid; }
  input { min-height: 1.1cm; }
  .choice input { width: 0.6cm; height: 0.6cm; min-height: 0; }
  textarea { field-sizing: content; }
  textarea#said { min-height: 9cm; }
  textarea#address { min-height: 2.8cm; }
}
`;

/** The values of the Word form, which is printed or filled in Word. */
export function ownFormValues(facts: OwnFormFacts, language: DocumentLanguage): TemplateValues {
  const { councilName, contactName, contactPhone, contactEmail, regulator } = facts;
  const or = (text: string): string => orGap(text, language);
  return { council: or(councilName), contactName: or(contactName), contactPhone: or(contactPhone), contactEmail: or(contactEmail), regulator: or(regulator) };
}

export const ownFormTitle = (language: DocumentLanguage): string => words[language].title;
