import { orGap } from '../gaps';
import type { TemplateValues } from '../fill/values';
import type { DocumentLanguage } from '../templates';
import { correspondentQuestions, questionWords, sharedWords, type OwnForm, type OwnQuestion } from './questions';
import { pageStyle } from './style';

/**
 * A form for people who reach no SharePoint: the council puts the page on its website, and its e-forms give back a file that *Bring in many* knows.
 * The same in Word is printed, or filled in and sent.
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

type Known = Exclude<keyof OwnFormFacts, 'action' | 'translatorApproved'>;
type Say = (text: string) => string;

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

/** Heads of the file that the e-forms give out, each once. */
export const ownFormHeads = ({ questions }: OwnForm): readonly string[] => [...questions, ...correspondentQuestions].map(({ name }) => name);

export const ownFormFileName = ({ files }: OwnForm, language: DocumentLanguage): string => `${files[language]}.html`;

const other: Readonly<Record<DocumentLanguage, DocumentLanguage>> = { 'en-GB': 'cy-GB', 'cy-GB': 'en-GB' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sentence with what is known in it. A comment of HTML is closed by nothing that a setting says: all of it is escaped. */
function sayer(facts: OwnFormFacts, language: DocumentLanguage): Say {
  const known: Readonly<Record<Known | 'council', string>> = { ...facts, council: facts.councilName };
  return (text) => escaped(text).replace(/\{(\w+)\}/g, (_, key: string) => escaped(orGap(known[key as Known] ?? '', language)));
}

/**
 * One page that needs nothing else: no script, no picture, no style from elsewhere. WCAG 2.2 AA: labels, hints that are read with their field, `autocomplete`
 * (1.3.5), one column down to 320 px, focus that is seen, letters that grow, its own print.
 * @param notice that the Welsh is a draft, where it is
 */
export function ownFormHtml(form: OwnForm, facts: OwnFormFacts, language: DocumentLanguage, notice: string | undefined): string {
  const [own, all, text] = [form.words[language], sharedWords[language], sayer(facts, language)];
  const [lang, otherWay] = [language.slice(0, 2), other[language]];
  const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${text(line)}</p>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(own.title)} – ${text('{council}')}</title>
<!--
  For the web team. This page needs nothing else: put it on the website as it is, or take its form into your own page.
  action: the address of your e-forms, which must take fields by POST. Change it only there.
  The names of the fields (${ownFormHeads(form).join(', ')}) are the heads that "Bring in many" of the log knows. Keep them.
  Your e-forms add two columns to the file that they give out: "Reference" (their own number, so that nothing is brought in twice) and "Submitted" (date and time).
  The Welsh page is ${ownFormFileName(form, 'cy-GB')}, the English one ${ownFormFileName(form, 'en-GB')}; keep them side by side. This page must be served over https.
-->
<style>${pageStyle}</style>
</head>
<body>
<header><p class="council">${text('{council}')}</p><p class="other"><a href="${ownFormFileName(form, otherWay)}" hreflang="${otherWay.slice(0, 2)}" lang="${otherWay.slice(0, 2)}">${all.otherLanguage}</a></p></header>
<main>
${notice === undefined ? '' : `<p class="draft"><strong>${escaped(notice)}</strong></p>\n`}<h1>${text(own.title)}</h1>
<p>${text(own.intro)}</p>
<h2>${text(all.nextHeading)}</h2>
<ol>
${own.next.map((line) => `<li>${text(line)}</li>`).join('\n')}
</ol>
${own.before.map(({ heading, text: said }) => `<h2>${text(heading)}</h2>\n<p>${text(said)}</p>`).join('\n')}
${around(facts, questionsOf(form, language, text), own.send)}
${facts.action === '' ? `<h2>${text(all.howHeading)}</h2>\n<p>${text(own.how)}</p>\n` : ''}<h2>${text(all.privacyHeading)}</h2>
${paragraphs(own.privacy)}
</main>
</body>
</html>
`;
}

/** Without an address nothing is sent, so there is no form that a press of Enter would send nowhere. */
function around({ action }: Pick<OwnFormFacts, 'action'>, questions: string, send: string): string {
  return action === '' ? `<div class="form">\n${questions}\n</div>`
    : `<form class="form" method="post" action="${escaped(action)}" accept-charset="utf-8">\n${questions}\n<p class="send"><button type="submit">${escaped(send)}</button></p>\n</form>`;
}

function questionsOf(form: OwnForm, language: DocumentLanguage, text: Say): string {
  const [own, all] = [form.words[language], sharedWords[language]];
  const drawn = (questions: readonly OwnQuestion[]): string => questions.map((question) => questionOf(form, question, language, text)).join('\n');
  return `<fieldset>
<legend><h2>${text(own.about)}</h2></legend>
${drawn(form.questions)}
</fieldset>
<fieldset>
<legend><h2>${text(all.aboutYou)}</h2></legend>
<p class="hint">${text(own.aboutYouHint)}</p>
${drawn(correspondentQuestions)}
</fieldset>`;
}

function questionOf(form: OwnForm, question: OwnQuestion, language: DocumentLanguage, text: Say): string {
  const { key, name, input, rows, most, choices, several, needed, autocomplete } = question;
  const { label, hint, choices: choiceWords = {} } = questionWords(form, question, language);
  const hinted = hint === undefined ? '' : `<span class="hint" id="${key}-hint">${text(hint)}</span>\n`;
  const described = hint === undefined ? '' : ` aria-describedby="${key}-hint"`;
  if (choices) {
    const boxes = choices.map((code, place) => `<p><input id="${key}-${place + 1}" name="${name}" type="${several ? 'checkbox' : 'radio'}" value="${escaped(code)}"> <label for="${key}-${place + 1}">${text(choiceWords[code] ?? code)}</label></p>`);
    return `<fieldset class="choice"${described}>\n<legend>${text(label)}</legend>\n${hinted}${boxes.join('\n')}\n</fieldset>`;
  }
  const attributes = `id="${key}" name="${name}"${most === undefined ? '' : ` maxlength="${most}"`}${autocomplete === undefined ? '' : ` autocomplete="${autocomplete}"`}${needed ? ' required' : ''}${described}`;
  const box = rows === undefined ? `<input type="${input ?? 'text'}" ${attributes}>` : `<textarea rows="${rows}" ${rows > 4 ? 'class="long" ' : ''}${attributes}></textarea>`;
  return `<p><label for="${key}">${text(label)}${needed ? ` <span class="needed">(${text(sharedWords[language].needed)})</span>` : ''}</label>\n${hinted}${box}</p>`;
}

/** The values of the Word form, which is printed or filled in Word. */
export function ownFormValues({ councilName, contactName, contactPhone, contactEmail, regulator }: OwnFormFacts, language: DocumentLanguage): TemplateValues {
  const or = (text: string): string => orGap(text, language);
  return { council: or(councilName), contactName: or(contactName), contactPhone: or(contactPhone), contactEmail: or(contactEmail), regulator: or(regulator) };
}
