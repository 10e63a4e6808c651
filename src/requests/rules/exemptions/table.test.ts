import cy from '../../../loc/exemptions/cy';
import en from '../../../loc/exemptions/en';
import { leftOutReasons } from './choose';
import { GENERAL_PAGE_CODE } from './exemption';
import { exemptionOf, exemptions } from './table';

const ids = exemptions.map(({ id }) => id);
const idsWith = (wanted: (each: (typeof exemptions)[number]) => boolean): readonly string[] => exemptions.filter(wanted).map(({ id }) => id);
const rightsOf = (id: string): readonly string[] | undefined => exemptionOf(id)?.rights;
const listed = ['Access', 'Rectification', 'Erasure', 'Restriction', 'Portability', 'Objection'];
const words = [en, cy] as readonly Readonly<Record<string, string>>[];

describe('the table', () => {
  test('every exemption stands in it once, in the order of the Act', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const paragraphs = [2, 3, 4].map((schedule) => [...new Set(ids.flatMap((id) => new RegExp(`^sch${schedule}-(\\d+)`).exec(id)?.[1] ?? []))].map(Number));
    expect(paragraphs).toEqual([
      [2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15, 16, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28], [3, 4, 5, 6, 9, 10, 11, 12, 18, 19, 20, 21], [2, 3, 4, 5, 6]
    ]);
  });
  test('a code that this version does not know has no exemption', () => {
    expect([exemptionOf('sch2-16')?.law, exemptionOf('sch9-1')]).toEqual(['Schedule 2, Part 3, paragraph 16', undefined]);
  });
  test('each restricts at least one right, and none twice', () => {
    for (const { id, rights } of exemptions) expect({ id, right: rights.length > 0 && new Set(rights).size === rights.length && rights.every((each) => rights.includes(each)) }).toEqual({ id, right: true });
  });
  test('each has a name and a meaning for the letter, in English and in Welsh', () => {
    for (const text of words) {
      expect(ids.filter((id) => !text[`name_${id}`] || !text[`key_${id}`])).toEqual([]);
      expect(leftOutReasons.filter((why) => !text[`leftOut_${why}`] || !text[`problem_${why}`])).toEqual([]);
      const known = Object.keys(text).filter((key) => /^(name|key)_/.test(key) && key !== 'key_general').map((key) => key.replace(/^(name|key)_/, ''));
      expect(known.filter((id) => !exemptionOf(id))).toEqual([]);
    }
  });
  test('what was not compared with the Act is marked, and only that', () => {
    expect(idsWith(({ trust }) => trust === 'recheck')).toEqual(['sch2-4', 'sch2-27', 'sch2-28', 'sch4-4', 's45a', 's78a']);
  });
});

describe('which rights are restricted', () => {
  test('Schedule 2 Part 1 and Part 2 (paragraphs 1 and 6): every right of Articles 15 to 21, but where a paragraph has its own list', () => {
    const own = ['sch2-3', 'sch2-4'];
    expect(idsWith(({ law }) => /^Schedule 2, Part [12],/.test(law)).filter((id) => !own.includes(id)).map(rightsOf)).toEqual(Array.from({ length: 10 }, () => listed));
    expect(own.map(rightsOf)).toEqual([['Access'], ['Access', 'Erasure', 'Restriction', 'Objection']]);
  });
  test('Schedule 2 Part 3 and Part 4 (paragraphs 16 and 18): access alone', () => {
    expect(idsWith(({ law, rights }) => /^Schedule 2, Part [34],/.test(law) && rights.join() !== 'Access')).toEqual([]);
  });
  test('Schedule 2 Parts 5 and 6 (paragraphs 26(9), 27(2), 28(2)): erasure for journalism, not for research or archives', () => {
    expect(['sch2-26', 'sch2-27', 'sch2-28'].map(rightsOf)).toEqual([
      listed, ['Access', 'Rectification', 'Restriction', 'Objection'], ['Access', 'Rectification', 'Restriction', 'Portability', 'Objection']
    ]);
  });
  test('Schedule 3 paragraphs 5, 6, 11, 12, 19 to 21 and the whole of Schedule 4: access alone; the others of Schedule 3 every listed right', () => {
    expect(['5', '6', '11', '12', '19', '20', '21'].map((number) => rightsOf(`sch3-${number}`)?.join())).toEqual(Array.from({ length: 7 }, () => 'Access'));
    expect(idsWith(({ law, rights }) => law.startsWith('Schedule 4') && rights.join() !== 'Access')).toEqual([]);
    expect(['3', '4', '9', '10', '18'].map((number) => rightsOf(`sch3-${number}`))).toEqual(Array.from({ length: 5 }, () => listed));
  });
  test('no exemption of the schedules restricts the rights about automated decisions (Articles 22A to 22D)', () => {
    expect(idsWith(({ rights }) => rights.includes('Automated decision'))).toEqual(['s78a']);
  });
});

describe('whose opinion comes first, and what is forbidden', () => {
  test('a health professional for health data (Schedule 3 paragraphs 5 and 6), nobody for social work and education data', () => {
    expect(idsWith(({ opinion }) => opinion === 'health-professional')).toEqual(['sch3-5', 'sch3-6']);
    expect(['sch3-11', 'sch3-19'].map((id) => exemptionOf(id)?.opinion)).toEqual([undefined, undefined]);
  });
  test('the Principal Reporter in Scotland, told within 14 days (Schedule 3 paragraphs 12(2) and 20(2))', () => {
    expect(idsWith(({ opinion, tellWithin, nations }) => opinion === 'principal-reporter' && tellWithin?.unit === 'days' && tellWithin.count === 14 && nations?.join() === 'scotland'))
      .toEqual(['sch3-12', 'sch3-20']);
  });
  test('Schedule 3 paragraphs 6, 12, 20 and Schedule 4 forbid giving it; exam marks only come later (Schedule 2 paragraph 25(3))', () => {
    expect(idsWith(({ effect }) => effect === 'must')).toEqual(['sch3-6', 'sch3-12', 'sch3-20', 'sch4-2', 'sch4-3', 'sch4-4', 'sch4-5', 'sch4-6']);
    expect(idsWith(({ effect }) => effect === 'later')).toEqual(['sch2-25-2']);
  });
  test('a parent’s child is under 18, in Scotland under 16 (Schedule 3 paragraphs 4(1) and 10(1))', () => {
    expect(exemptionOf('sch3-4')?.under).toEqual({ 'england-and-wales': 18, 'northern-ireland': 18, scotland: 16 });
    expect(exemptionOf('sch3-10')?.under).toEqual(exemptionOf('sch3-4')?.under);
    expect(exemptionOf('sch3-21')?.under).toEqual({ 'england-and-wales': 18, 'northern-ireland': 18 });
  });
});

describe('what stands on a page', () => {
  test('a page code says schedule, part and paragraph', () => {
    expect(['sch2-16', 'sch2-25-1', 'sch3-6', 'sch4-4', 's45-4-e', 's45a'].map((id) => exemptionOf(id)?.pageCode))
      .toEqual(['S2 P3 16', 'S2 P4 25(1)', 'S3 P2 6', 'S4 4', 's45(4)(e)', 's45A']);
  });
  test('one whose name would tip off has the general code and the general meaning, and every other one its own', () => {
    const tipping = exemptions.filter(({ mayTipOff }) => mayTipOff);
    expect(tipping.map(({ id }) => id)).toEqual(expect.arrayContaining(['sch2-2', 'sch2-3', 'sch2-20', 'sch3-4', 'sch3-10', 'sch3-21', 'sch4-3', 's45-4-b']));
    expect(tipping.filter(({ pageCode }) => pageCode !== GENERAL_PAGE_CODE)).toEqual([]);
    for (const text of words) expect(exemptions.filter(({ id, mayTipOff }) => mayTipOff !== (text[`key_${id}`] === text.key_general)).map(({ id }) => id)).toEqual([]);
    const own = exemptions.filter(({ mayTipOff }) => !mayTipOff).map(({ pageCode }) => pageCode);
    expect([new Set(own).size, own.includes(GENERAL_PAGE_CODE)]).toEqual([own.length, false]);
  });
  test('no page code has a word in it', () => {
    expect(exemptions.filter(({ pageCode }) => /[a-z]{2}/i.test(pageCode)).map(({ id }) => id)).toEqual([]);
  });
});
