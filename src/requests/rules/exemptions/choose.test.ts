import { exemptionsFor, whyNot, type ExemptionQuestion } from './choose';
import { exemptionOf, exemptions } from './table';
import { everyQuestion, ownAccess } from './testQuestions';

const offered = (question: Partial<ExemptionQuestion>): readonly string[] => exemptionsFor({ ...ownAccess, ...question }).offered.map(({ id }) => id);
const why = (id: string, question: Partial<ExemptionQuestion>): string | undefined => exemptionsFor({ ...ownAccess, ...question }).leftOut.find(({ exemption }) => exemption.id === id)?.why;

describe('for every right, requester, law and nation', () => {
  test('nothing is offered that does not restrict that right, under that law, there, for that requester', () => {
    for (const question of everyQuestion) {
      const wrong = exemptionsFor(question).offered.filter(({ rights, regime, nations, requesters, onlyFor }) =>
        !rights.includes(question.right) || regime !== question.regime || nations?.includes(question.nation) === false ||
        requesters?.includes(question.requester) === false || onlyFor !== undefined);
      expect({ question, wrong }).toEqual({ question, wrong: [] });
    }
  });
  test('each exemption is either offered or left out with a reason, never both, in the order of the Act', () => {
    for (const question of everyQuestion) {
      const { offered: yes, leftOut } = exemptionsFor(question);
      expect(yes.length + leftOut.length).toBe(exemptions.length);
      expect(yes).toEqual(exemptions.filter((each) => yes.includes(each)));
      expect(leftOut.filter(({ exemption }) => yes.includes(exemption))).toEqual([]);
    }
  });
  test('whoever asks for the person is never offered less than the person', () => {
    for (const question of everyQuestion) {
      const own = exemptionsFor({ ...question, requester: 'self' }).offered;
      expect(exemptionsFor(question).offered).toEqual(expect.arrayContaining([...own]));
    }
  });
});

describe('who asks', () => {
  test('Schedule 3 paragraphs 4, 10 and 21 are offered only where somebody with parental responsibility, or appointed by a court, asks', () => {
    const only = ['sch3-4', 'sch3-10', 'sch3-21'];
    for (const requester of ['parent', 'court-appointed'] as const) expect(offered({ requester })).toEqual(expect.arrayContaining(only));
    for (const requester of ['self', 'attorney', 'authorised'] as const) expect(only.map((id) => why(id, { requester }))).toEqual(only.map(() => 'other-requester'));
  });
});

describe('where', () => {
  test('child abuse data is no exemption of its own in Scotland (Schedule 3 paragraph 21(5))', () => {
    expect([why('sch3-21', { requester: 'parent', nation: 'scotland' }), why('sch3-21', { requester: 'parent', nation: 'northern-ireland' })]).toEqual(['other-nation', undefined]);
  });
  test('the Principal Reporter and children’s hearings are Scotland’s (Schedule 3 paragraphs 12 and 20, Schedule 4 paragraph 6)', () => {
    const scottish = ['sch3-12', 'sch3-20', 'sch4-6'];
    expect(offered({ nation: 'scotland' })).toEqual(expect.arrayContaining(scottish));
    expect(scottish.map((id) => why(id, {}))).toEqual(['other-nation', 'other-nation', 'other-nation']);
  });
});

describe('what is asked for', () => {
  test('somebody’s wish to have data corrected is not met with legal privilege or other people’s information', () => {
    expect(['sch2-16', 'sch2-19', 'sch2-24', 'sch4-3'].map((id) => why(id, { right: 'Rectification' }))).toEqual(Array.from({ length: 4 }, () => 'other-right'));
    expect(offered({ right: 'Rectification' })).toEqual(['sch2-2', 'sch2-5', 'sch2-7', 'sch2-10', 'sch2-11', 'sch2-13', 'sch2-14', 'sch2-15', 'sch2-26', 'sch2-27', 'sch2-28']);
  });
  test('research and archives do not stand against erasure (Schedule 2 paragraphs 27(2) and 28(2))', () => {
    expect(['sch2-27', 'sch2-28'].map((id) => why(id, { right: 'Erasure' }))).toEqual(['other-right', 'other-right']);
  });
  test('nothing stands against the rights about automated decisions under the UK GDPR', () => {
    expect(offered({ right: 'Automated decision' })).toEqual([]);
  });
});

describe('for whom the desk answers', () => {
  test('a council cannot rely on what is for the Home Office, the national auditors, the Bank of England or a court', () => {
    const others = ['sch2-4', 'sch2-8', 'sch2-9', 'sch3-3', 'sch3-9', 'sch3-18'];
    expect(others.map((id) => why(id, {}))).toEqual(others.map(() => 'other-controller'));
    expect(offered({ controller: 'court' })).toEqual(expect.arrayContaining(['sch3-3', 'sch3-9', 'sch3-18']));
  });
});

describe('law enforcement (Part 3)', () => {
  test('access is restricted by section 45(4), and the schedules do not count', () => {
    expect(offered({ regime: 'Law enforcement' })).toEqual(['s45-4-a', 's45-4-b', 's45-4-c', 's45-4-e', 's45a', 's78a']);
    expect([why('sch2-2', { regime: 'Law enforcement' }), why('s45-4-b', {})]).toEqual(['other-regime', 'other-regime']);
  });
  test('section 45(4) restricts access alone', () => {
    expect(offered({ regime: 'Law enforcement', right: 'Erasure' })).toEqual(['s78a']);
    expect(why('s45-4-a', { regime: 'Law enforcement', right: 'Erasure' })).toBe('other-right');
  });
});

test('one exemption can be asked about alone', () => {
  const exemption = exemptionOf('sch2-24');
  expect(exemption && [whyNot(exemption, ownAccess), whyNot(exemption, { ...ownAccess, right: 'Objection' })]).toEqual([undefined, 'other-right']);
});
