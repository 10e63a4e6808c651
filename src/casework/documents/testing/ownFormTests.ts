import { noticeOf, type DocumentKind, type DocumentLanguage } from '..';
import { fillTemplate } from '../fill/fillTemplate';
import { readDocument } from '../fill/readDocument';
import { ownFormHeads, ownFormHtml, ownFormValues, type OwnForm, type OwnFormFacts } from '../ownForm';
import { shippedTemplate } from '../templates';

export const formFacts: OwnFormFacts = {
  councilName: 'Northmere & District <Council>', contactName: 'Priya Nandra', contactPhone: '01632 960 100', contactEmail: 'dataprotection@northmere.example', regulator: 'the Information Commission (ICO)',
  action: 'https://forms.northmere.example/form?x=1&y="2"', translatorApproved: ''
};

/** The page as a browser reads it; of a test in jsdom. */
export function pageOf(form: OwnForm, changes: Partial<OwnFormFacts> = {}, language: DocumentLanguage = 'en-GB'): Document {
  const facts = { ...formFacts, ...changes };
  return new DOMParser().parseFromString(ownFormHtml(form, facts, language, noticeOf(facts, language)), 'text/html');
}

const formBoxes = (page: Document): readonly (HTMLInputElement | HTMLTextAreaElement)[] => [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];

/** What holds of the form of every room. @param heads that the room's import knows @param needed names of the fields without which nothing is sent */
export function testOwnForm(form: OwnForm, document: DocumentKind, heads: readonly string[], needed: readonly string[]): void {
  describe.each(['en-GB', 'cy-GB'] as const)('the form for the website in %s', (language) => {
    test('needs nothing else, says its language, and has one heading of the first level', () => {
      const page = pageOf(form, {}, language);
      expect([page.documentElement.lang, page.querySelectorAll('h1').length, page.title.includes(formFacts.councilName)]).toEqual([language.slice(0, 2), 1, true]);
      expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
      expect(ownFormHtml(form, formFacts, language, undefined)).not.toMatch(/\{\w+\}|undefined/);
      expect(page.body.textContent).toContain(formFacts.councilName);
      for (const known of [formFacts.contactName, formFacts.contactPhone, formFacts.contactEmail, formFacts.regulator, '0303 123 1113']) expect(page.body.textContent).toContain(known);
    });

    test('every field has a label and a name that the import knows, and every choice its words', () => {
      const page = pageOf(form, {}, language);
      const boxes = formBoxes(page);
      expect(new Set(boxes.map(({ name }) => name))).toEqual(new Set(ownFormHeads(form)));
      expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
      for (const { name, id } of boxes) {
        expect(heads).toContain(name.toLowerCase());
        expect([...page.querySelectorAll(`label[for="${id}"]`)].map((label) => label.textContent !== '')).toEqual([true]);
      }
      expect([...page.querySelectorAll('[required]')].map((each) => each.getAttribute('name'))).toEqual(needed);
      expect([...page.querySelectorAll('[autocomplete]')].map((each) => each.getAttribute('autocomplete'))).toEqual(['name', 'email', 'tel', 'street-address']);
      for (const each of page.querySelectorAll('[aria-describedby]')) expect(page.getElementById(each.getAttribute('aria-describedby') ?? '')).not.toBeNull();
      for (const { key, choices = [] } of form.questions.filter((question) => question.key !== 'language')) expect(Object.keys(form.words[language].questions[key].choices ?? {})).toEqual(choices);
    });

    test('in Word it asks the same, and no field is left open', async () => {
      const notice = noticeOf(formFacts, language);
      const { bytes, unknownTags, unusedValues } = fillTemplate(await shippedTemplate(document, language), ownFormValues(formFacts, language), { title: 'Form', language, notice });
      expect([unknownTags, unusedValues]).toEqual([[], []]);
      const lines = readDocument(bytes).map(({ text }) => text);
      expect(lines.join('\n')).not.toMatch(/\[|\{/);
      expect(lines.join('\n')).toContain(formFacts.contactEmail);
      expect(lines[0].startsWith('DRAFFT')).toBe(language === 'cy-GB');
      for (const { key } of form.questions.filter((question) => question.key !== 'language')) expect(lines.join('\n')).toContain(form.words[language].questions[key].label);
    });
  });

  test('with an address it is sent there; without one nothing can be sent, and it says how to send it otherwise', () => {
    const sent = pageOf(form).querySelector('form');
    expect([sent?.method, sent?.getAttribute('action')]).toEqual(['post', formFacts.action]);
    const unsent = pageOf(form, { action: '' });
    expect(unsent.querySelectorAll('form, button')).toHaveLength(0);
    expect(unsent.body.textContent).toContain('Print this page');
  });

  test('the Welsh form is a draft until a named translator approves it', () => {
    expect(pageOf(form, {}, 'cy-GB').querySelector('.draft')?.textContent).toContain('DRAFFT');
    expect(pageOf(form, { translatorApproved: 'Siân Prys' }, 'cy-GB').querySelector('.draft')).toBeNull();
  });
}
