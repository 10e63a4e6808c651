import { withTestDesk } from '../../../local/testing/testDesk';
import { putTemplate, readTemplate, type NamedTemplate } from './templates';

const desk = withTestDesk({ shared: true });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const letter: NamedTemplate = { name: 'letter.cy-GB.docx', kind: 'letter', language: 'cy-GB' };
const read = async (person: string): Promise<string | undefined> => {
  const found = await readTemplate(desk.as(person), letter.name);
  return found && new TextDecoder().decode(found);
};

test('the library holds what an officer puts there, and a template that is there is never overwritten', async () => {
  expect(await read('dpo')).toBeUndefined();
  expect(await putTemplate(desk.as('dpo'), letter, bytes('shipped'))).toBe(true);
  expect(await putTemplate(desk.as('deputy'), letter, bytes('shipped again'))).toBe(false);
  expect(await read('deputy')).toBe('shipped');
  expect(await desk.rows('Desk templates')).toMatchObject([{ TemplateKey: 'letter', Language: 'cy-GB' }]);
});

test('staff can neither read nor put templates', async () => {
  await expect(putTemplate(desk.as('alex'), { ...letter, name: 'advice-sheet.en-GB.docx' }, bytes('x'))).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|not-found/) as string });
});
