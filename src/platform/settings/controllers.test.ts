import { councilSettings } from '../../../local/testing/testDesk';
import { actingFor, controllerKey, controllerText, settingsFor, validateSettings, type ControllerSettings, type DeskSettings } from '.';

const school: ControllerSettings = {
  key: 'st-marys', name: 'St Mary’s Primary School', nameCy: 'Ysgol Gynradd y Santes Fair', letterhead: ['St Mary’s Primary School', '1 School Lane', 'Northmere'], icoRegistration: 'ZA111111',
  dpo: { name: 'Ruth Amos', phone: '01632 960 200', mailbox: 'dpo@stmarys.example' }
};
const officer: ControllerSettings = { key: 'returning-officer', name: 'The Returning Officer', letterhead: [] };
const settings: DeskSettings = { ...councilSettings, icoRegistration: 'Z1234567', controllers: [school, officer] };

describe('the controller of a case', () => {
  test('is the council for the empty key, with its own number and DPO', () => {
    expect(actingFor(settings, '', 'en-GB')).toEqual({
      name: 'Northmere Borough Council', letterhead: ['Northmere Borough Council'], icoRegistration: 'Z1234567', dpo: { name: 'Priya Nandra', phone: '01632 960 100', mailbox: 'dataprotection@northmere.example' }
    });
    expect(settingsFor(settings, '', 'en-GB')).toBe(settings);
  });
  test('brings its own letterhead, number and DPO, and its Welsh name in Welsh', () => {
    expect(actingFor(settings, 'st-marys', 'cy-GB')).toEqual({ name: 'Ysgol Gynradd y Santes Fair', letterhead: school.letterhead, icoRegistration: 'ZA111111', dpo: school.dpo });
    expect(settingsFor(settings, 'st-marys', 'en-GB')).toMatchObject({ councilName: 'St Mary’s Primary School', dpoName: 'Ruth Amos', dpoPhone: '01632 960 200', mailbox: 'dpo@stmarys.example', icoRegistration: 'ZA111111', nation: 'england-and-wales' });
  });
  test('without a number of its own has none, and never the council’s; the council’s DPO answers for it', () => {
    expect(actingFor(settings, 'returning-officer', 'cy-GB')).toMatchObject({ name: 'The Returning Officer', letterhead: ['The Returning Officer'], icoRegistration: undefined, dpo: { name: 'Priya Nandra' } });
  });
  test('that the settings do not name any more is told by its key', () => {
    expect(controllerText('closed-school', [school], 'en-GB')).toBe('closed-school');
    expect(actingFor(settings, 'closed-school', 'en-GB')).toMatchObject({ name: 'closed-school', icoRegistration: undefined });
  });
});

test('a key is made of the name, is never one that there is, and is always one that can be stored', () => {
  expect(['St Mary’s Primary School', 'Tŷ Gwyn', '  ', '日本'].map((name) => controllerKey(name, []))).toEqual(['st-marys-primary-school', 'ty-gwyn', 'controller', 'controller']);
  expect(controllerKey('Tŷ Gwyn', ['ty-gwyn', 'ty-gwyn-2'])).toBe('ty-gwyn-3');
  expect(controllerKey('An academy trust with a very long name indeed', [])).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/);
});

test('settings name each controller once, with a whole DPO or none', () => {
  expect(validateSettings(settings)).toMatchObject({ ok: true, settings: { controllers: [school, officer] } });
  expect(validateSettings({ ...councilSettings, controllers: [school, { ...officer, name: 'st marys primary school' }] })).toEqual({ ok: false, problems: [{ field: 'controllers.1.name', code: 'duplicate' }] });
  expect(validateSettings({ ...councilSettings, controllers: [{ ...officer, key: 'Not a key', dpo: { name: '', phone: 'none', mailbox: 'nobody' } }] })).toEqual({ ok: false, problems: [
    { field: 'controllers.0.key', code: 'invalid' }, { field: 'controllers.0.dpo.name', code: 'required' }, { field: 'controllers.0.dpo.phone', code: 'phone' }, { field: 'controllers.0.dpo.mailbox', code: 'email' }
  ] });
});
