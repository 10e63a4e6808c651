/** @jest-environment jsdom */
import { fillTemplate, readDocument, shippedTemplate } from '../../../casework/documents';
import { testTemplates } from '../../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../../casework/documents/testing/textCoding';
import { complaintFormat } from '../../rules/intake/bringIn';
import { complaintFormDocument } from '../templates';
import { isFormAddress, ownFormFields, ownFormHtml, ownFormNotice, ownFormValues, type OwnFormFacts } from './ownForm';

lendTextCoding();

const facts: OwnFormFacts = {
  councilName: 'Northmere & District <Council>', contactName: 'Priya Nandra', contactPhone: '01632 960 100', contactEmail: 'dataprotection@northmere.example', regulator: 'the Information Commission (ICO)',
  action: 'https://forms.northmere.example/complaint?x=1&y="2"', translatorApproved: ''
};
const page = (changes: Partial<OwnFormFacts> = {}, language: 'en-GB' | 'cy-GB' = 'en-GB'): Document => new DOMParser().parseFromString(ownFormHtml({ ...facts, ...changes }, language), 'text/html');

testTemplates([complaintFormDocument], { council: 'Northmere' });

describe.each(['en-GB', 'cy-GB'] as const)('the form for the website in %s', (language) => {
  test('needs nothing else, says its language, and has one heading of the first level', () => {
    const form = page({}, language);
    expect([form.documentElement.lang, form.querySelectorAll('h1').length, form.title.includes(facts.councilName)]).toEqual([language.slice(0, 2), 1, true]);
    expect(form.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(ownFormHtml(facts, language)).not.toMatch(/\{\w+\}|undefined/);
    expect(form.body.textContent).toContain(facts.councilName);
    expect(form.body.textContent).toContain('30');
    for (const known of [facts.contactName, facts.contactPhone, facts.contactEmail, facts.regulator, '0303 123 1113']) expect(form.body.textContent).toContain(known);
  });

  test('every field has a label and a name that the import knows', () => {
    const form = page({}, language);
    const heads = Object.values(complaintFormat.columns).flat() as string[];
    const named = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    expect(new Set(named.map(({ name }) => name))).toEqual(new Set(Object.values(ownFormFields)));
    for (const { name, id } of named) {
      expect(heads).toContain(name.toLowerCase());
      expect(form.querySelectorAll(`label[for="${id}"]`)).toHaveLength(1);
    }
    expect([...form.querySelectorAll('[required]')].map((each) => each.getAttribute('name'))).toEqual([ownFormFields.said]);
    expect([...form.querySelectorAll('[autocomplete]')].map((each) => each.getAttribute('autocomplete'))).toEqual(['name', 'email', 'tel', 'street-address']);
    for (const each of form.querySelectorAll('[aria-describedby]')) expect(form.getElementById(each.getAttribute('aria-describedby') ?? '')).not.toBeNull();
  });

  test('in Word it says the same, and no field is left open', async () => {
    const { bytes, unknownTags, unusedValues } = fillTemplate(await shippedTemplate(complaintFormDocument, language), ownFormValues(facts, language), { title: 'Form', language, notice: ownFormNotice(facts, language) });
    expect([unknownTags, unusedValues]).toEqual([[], []]);
    const lines = readDocument(bytes).map(({ text }) => text);
    expect(lines.join('\n')).not.toMatch(/\[|\{/);
    expect(lines.join('\n')).toContain(facts.contactEmail);
    expect(lines[0].startsWith('DRAFFT')).toBe(language === 'cy-GB');
  });
});

test('with an address it is sent there; without one nothing can be sent, and it says how to send it otherwise', () => {
  const form = page().querySelector('form');
  expect([form?.method, form?.getAttribute('action')]).toEqual(['post', facts.action]);
  const unsent = page({ action: '' });
  expect(unsent.querySelectorAll('form, button')).toHaveLength(0);
  expect(unsent.body.textContent).toContain('Print this page');
});

test('the Welsh form is a draft until a named translator approves it', () => {
  expect(page({}, 'cy-GB').querySelector('.draft')?.textContent).toContain('DRAFFT');
  expect(page({ translatorApproved: 'Siân Prys' }, 'cy-GB').querySelector('.draft')).toBeNull();
  expect(page().querySelector('.draft')).toBeNull();
});

test('what the settings do not say is a gap that says so, and nothing of them is read as HTML', () => {
  expect(page({ contactPhone: '' }).body.textContent).toMatch(/ring \[/);
  expect(ownFormHtml(facts, 'en-GB')).not.toContain('<Council>');
});

test.each([['https://forms.council.gov.uk/x', true], ['http://forms.council.gov.uk/x', false], ['javascript:alert(1)', false], ['https://localhost', false], ['forms.council.gov.uk', false], ['https://a:b@c.uk', false]])(
  'the address %s: %s', (address, is) => { expect(isFormAddress(address)).toBe(is); });
