import type { DpiaContent } from '../content';
import { emptyRisk } from '../risks/readRisk';
import { carryFromEarlier, carryOver } from './carryOver';
import { dpiaQuestionnaire } from './dpia';

const settings = { councilName: 'Penwick District Council', dpoName: 'Alex Rees' };

describe('a DPIA begins with', () => {
  test('what the screening and the settings say, and from where it comes', () => {
    const { answers, origins } = carryOver(dpiaQuestionnaire, {
      screening: { project_title: 'Permits', project_what: 'Permits online', project_system: 'ParkIt', project_supplier: 'Gardenia plc', project_day: '2027-05-01', cctv: 'no', automated: 'yes', transfers: 'yes', vulnerable: 'yes' },
      settings, why: 'A transfer'
    });
    expect(answers).toEqual({
      need_aims: 'Permits online', need_system: 'ParkIt', need_day: '2027-05-01', need_controller: 'Penwick District Council', need_why: 'A transfer',
      nature_automated: 'yes', nature_cctv: 'no', necessity_processors: 'yes', necessity_processor: 'Gardenia plc', necessity_transfers: 'yes'
    });
    expect(origins).toMatchObject({ need_aims: { screening: 'project_what' }, need_controller: { setting: 'councilName' }, necessity_processors: { screening: 'project_supplier' } });
  });
  test('nothing that its question does not take: a not sure is asked again', () => {
    expect(carryOver(dpiaQuestionnaire, { screening: { cctv: 'notSure', project_day: 'soon', project_system: 'x'.repeat(300), project_what: ' ' }, settings: {} }).answers).toEqual({});
  });
});

describe('an earlier DPIA of the same system', () => {
  const risk = { ...emptyRisk('r1', 4), source: 'Lost laptop' };
  const earlier: DpiaContent = {
    title: 'Permits 2025', version: 2, form: 'full', own: [], risks: [risk],
    answers: { need_aims: 'Permits', need_why: 'It was new', need_day: '2025-05-01', need_contact: 'Morgan Ellis', scope_data: ['contact', 'gold'], scope_special: ['none'], own_ward: 'Harbour' }
  };

  test('gives its answers and risks, but not its day, its people and why it was done', () => {
    const carried = carryFromEarlier({ questionnaire: dpiaQuestionnaire, own: [] }, earlier, 'DPIA-2025-00007');
    expect(carried.answers).toEqual({ need_aims: 'Permits', scope_special: ['none'] });
    expect(carried.origins).toEqual({ need_aims: { earlier: 'DPIA-2025-00007' }, scope_special: { earlier: 'DPIA-2025-00007' } });
    expect(carried.risks).toEqual([risk]);
    expect(carried.left).toEqual([{ id: 'own_ward', answer: 'Harbour' }, { id: 'scope_data', answer: ['contact', 'gold'] }]);
  });
  test('of an older questionnaire gives them in the questions of today', () => {
    const old = carryFromEarlier({ questionnaire: dpiaQuestionnaire, own: [] }, { ...earlier, version: 1, answers: { purposes: 'Quicker', subject: 'DPO' } }, 'DPIA-2019-00001');
    expect([old.answers, old.left]).toEqual([{ purposes_benefits: 'Quicker' }, [{ id: 'subject', answer: 'DPO' }]]);
  });
});
