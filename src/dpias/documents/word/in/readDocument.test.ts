/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { toText } from '../../../../casework/documents/fill/bytes';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import { numbered } from '../numbered';
import { documentXml, edited, made, readBack, typed, withParts } from '../testing/documents';
import { testContent, testQuestionnaire, testSections } from '../testing/testQuestionnaire';

lendTextCoding();

let sent: Uint8Array;
beforeAll(async () => { sent = await made(); });

/** The whole control with a tag, and the whole paragraph with a bookmark. */
const control = (tag: string): string => documentXml(sent).match(/<w:sdt>.*?<\/w:sdt>/gs)?.find((each) => each.includes(`w:val="dpd:${tag}"`)) ?? '';
const heading = (number: string): string => documentXml(sent).match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((each) => each.includes(`w:name="dpd_${number}"`)) ?? '';
const withoutMarks = (xml: string): string => xml.replace(/<w:bookmark(Start|End)[^>]*\/>/g, '');
const aims = testContent.answers.need_aims as string;

describe('an answer', () => {
  test('is all that stands up to the next heading, also what somebody typed below its box', async () => {
    const found = await readBack(edited(sent, [control('need_name'), `${control('need_name')}${typed('and lorries')}`], [control('need_aims'), `${control('need_aims')}${typed('')}${typed('Below the box.')}`]));
    expect([found.answers.need_name, found.answers.need_aims]).toEqual(['Harbour Street plates and lorries', `${aims}\n\nBelow the box.`]);
  });

  test('begins also above its help, where somebody typed there, and goes on where somebody typed behind the help', async () => {
    const help = typed('Say what it is for and what changes for people, in a few sentences.').replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="FormHelp"/></w:pPr>');
    const found = await readBack(edited(sent, [control('need_aims'), typed('All of it.')], [help, `${typed('Above.')}${help}`]));
    expect(found.answers.need_aims).toBe('Above.\nAll of it.');
    const behind = await readBack(edited(sent, [control('need_aims'), ''], [help, help.replace('sentences.', 'sentences. To stop lorries.')]));
    expect(behind.answers.need_aims).toBe('To stop lorries.');
  });

  test('stays with its question where its heading was taken out, and what follows it too', async () => {
    const found = await readBack(edited(sent, [heading('1_2'), ''], [control('need_name'), `${control('need_name')}${typed('More of it.')}`]));
    expect([found.answers.need_name, found.answers.need_aims, found.missing]).toEqual(['Harbour Street plates More of it.', aims, []]);
  });

  test('is found by its heading where its box was taken out', async () => {
    const found = await readBack(edited(sent, [control('need_aims'), `${typed('Typed by hand.')}${typed('In two lines.')}`]));
    expect([found.answers.need_aims, found.unplaced]).toEqual(['Typed by hand.\nIn two lines.', []]);
  });

  test('goes with its box where that was moved under another heading', async () => {
    const found = await readBack(edited(sent, [control('need_name'), ''], [control('processing_context'), `${control('processing_context')}${control('need_name')}`]));
    expect([found.answers.need_name, found.answers.processing_context]).toEqual([testContent.answers.need_name, testContent.answers.processing_context]);
  });

  test('whose heading was typed anew is found by number and title, and by number alone where the title is another; that is said', async () => {
    const retyped = heading('2_4').replace(/<w:bookmark(Start|End)[^>]*\/>/g, '').replace('2.4 Who are the people, and would they expect this?', '2.4 The people');
    const bare = control('processing_context').replace(/.*<w:sdtContent>|<\/w:sdtContent>.*/gs, '');
    const found = await readBack(edited(sent, [heading('2_4'), retyped], [control('processing_context'), bare], [heading('1_2'), withoutMarks(heading('1_2'))], [control('need_name'), typed('Retyped')]));
    expect([found.answers.processing_context, found.answers.need_name]).toEqual([testContent.answers.processing_context, 'Retyped']);
    expect(found.notes).toEqual([{ code: 'byNumber', question: 'processing_context', text: '2.4 The people' }]);
  });

  test('that stands twice is taken where it was changed; where both were changed the second is shown', async () => {
    const twice = control('need_name').replace('Harbour Street plates', 'Another name');
    expect((await readBack(edited(sent, [control('need_name'), `${control('need_name')}${heading('1_2')}${twice}`]))).answers.need_name).toBe('Another name');
    const both = await readBack(edited(sent, [control('need_name'), `${twice.replace('Another', 'A third')}${heading('1_2')}${twice}`]));
    expect([both.answers.need_name, both.unplaced]).toEqual(['A third name', [{ text: 'Another name', reason: 'doubled', under: '1.2 What is the project called?', question: 'need_name' }]]);
    expect((await readBack(edited(sent, [control('need_name'), control('need_name').repeat(2)]))).answers.need_name).toBe('Harbour Street plates');
  });

  test('is nothing where the prompt stands, whoever left it there, and what is typed beside it is the answer', async () => {
    const where = control('processing_where');
    expect((await readBack(sent)).answers.processing_where).toBe('');
    expect((await readBack(edited(sent, [where, where.replace('<w:showingPlcHdr/>', '')]))).answers.processing_where).toBe('');
    expect((await readBack(edited(sent, [where, where.replace('[Write your answer here]', 'To a store in Ireland')]))).answers.processing_where).toBe('To a store in Ireland');
    expect((await readBack(edited(sent, [where, where.replace('[Write your answer here]', 'Click or tap here to enter text.')]))).answers.processing_where).toBe('');
    expect((await readBack(edited(sent, [where, `${where}${typed('To Ireland')}`]))).answers.processing_where).toBe('To Ireland');
  });

  test('may hold a control in a control, a table and a list', async () => {
    const nested = `<w:sdt><w:sdtPr><w:tag w:val="own"/></w:sdtPr><w:sdtContent>${typed('Inside')}<w:tbl><w:tr><w:tc>${typed('a')}</w:tc><w:tc>${typed('b')}</w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>`;
    const found = await readBack(edited(sent, [control('need_aims'), control('need_aims').replace('</w:sdtContent>', () => `${nested}</w:sdtContent>`)]));
    expect(found.answers.need_aims).toBe(`${aims}\nInside\na\tb`);
  });

  test('that was emptied is empty, and one whose place is gone is not known', async () => {
    const found = await readBack(edited(sent, [control('need_name'), typed('')], [control('processing_context'), ''], [heading('2_4'), '']));
    expect([found.answers.need_name, found.missing, found.answers.processing_context]).toEqual(['', ['processing_context'], undefined]);
  });
});

describe('days and choices', () => {
  test.each([
    ['the 3rd of June 2027', '2027-06-03'], ['Thursday 3 June 2027.', '2027-06-03'], ['3 Mehefin 2027', '2027-06-03'], ['ddydd Iau 3ydd Mehefin 2027', undefined], ['Dydd Iau, 3ydd o Fehefin 2027', undefined],
    ['Dydd Iau 3ydd Mehefin 2027', '2027-06-03'], ['by 13/06/2027', '2027-06-13'], ['2027-06-03', '2027-06-03'], ['June 2027', undefined], ['31 February 2027', undefined], ['', '']
  ])('the day %p is %p, and what is none is shown', async (text, day) => {
    const found = await readBack(edited(sent, ['6 May 2027', text]));
    expect(found.answers.processing_start).toBe(day);
    expect(found.unplaced.map(({ text: left, reason, question }) => [left, reason, question])).toEqual(day === undefined ? [[text, 'notADay', 'processing_start']] : []);
    expect(found.unread).toEqual(day === undefined ? ['processing_start'] : []);
  });

  test('a day that could be another one is taken, and said', async () => {
    const found = await readBack(edited(sent, ['6 May 2027', '05/06/2027']));
    expect([found.answers.processing_start, found.notes]).toEqual(['2027-06-05', [{ code: 'doubtfulDay', question: 'processing_start', text: '05/06/2027' }]]);
  });

  test('a choice is what the list shows, or what somebody typed over it in either language; anything else is shown', async () => {
    const list = control('processing_outside');
    const shown = (text: string): string => list.replace('>No</w:t>', () => `>${text}</w:t>`);
    expect((await readBack(edited(sent, [list, shown('Yes')]))).answers.processing_outside).toBe('yes');
    expect((await readBack(edited(sent, [list, shown('[Choose an answer]')]))).answers.processing_outside).toBe('');
    expect((await readBack(edited(sent, [list, '<w:r><w:t>ni wyddom eto</w:t></w:r>']))).answers.processing_outside).toBe('unsure');
    const found = await readBack(edited(sent, [list, '<w:r><w:t>Only to Jersey</w:t></w:r>']));
    expect([found.answers.processing_outside, found.unread, found.unplaced]).toEqual([
      undefined, ['processing_outside'], [{ text: 'Only to Jersey', reason: 'notAChoice', under: '2.2 Will information leave the United Kingdom?', question: 'processing_outside' }]
    ]);
  });

  test('boxes are ticked in Word, by a letter typed over them, or typed anew without any', async () => {
    const [scale, special] = [control('need_why:scale'), control('need_why:special')];
    expect((await readBack(edited(sent, [special, special.replace('w14:val="0"', 'w14:val="1"').replace('☐', '☒')]))).answers.need_why).toEqual(['scale', 'tracking', 'special']);
    expect((await readBack(edited(sent, [scale, '<w:r><w:t>[ ]</w:t></w:r>'], [special, '<w:r><w:t>[x]</w:t></w:r>']))).answers.need_why).toEqual(['tracking', 'special']);
    expect((await readBack(edited(sent, [scale, ''], [special, ''], [control('need_why:tracking'), '']))).answers.need_why).toBeUndefined();
    const found = await readBack(edited(sent, [/(?<=<w:t xml:space="preserve"> )A lot of people are affected/, 'A lot of people, all drivers']));
    expect([found.answers.need_why, found.unplaced.map(({ text }) => text)]).toEqual([['tracking', 'scale'], ['A lot of people, all drivers']]);
  });
});

describe('what has no place', () => {
  test('is listed with where it stood: above, between, under a heading of one’s own, below, in a text box and a note', async () => {
    const own = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>What the police say</w:t></w:r></w:p>';
    const box = '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>';
    const found = await readBack(edited(sent, [heading('1'), `${typed('Dear all')}${heading('1')}${typed('Between')}`], [heading('2_4'), `${own}${typed('They agree.')}${heading('2_4')}`], ['<w:sectPr', `${typed('At the end')}<w:sectPr`], [control('need_name'), `${control('need_name')}${box}`]));
    expect(found.unplaced).toEqual([
      { text: 'Dear all', reason: 'before', under: '', question: undefined }, { text: 'Between', reason: 'underSection', under: '1. Why a DPIA is needed', question: undefined },
      { text: 'What the police say\nThey agree.', reason: 'unknownHeading', under: 'What the police say', question: undefined },
      { text: 'At the end', reason: 'after', under: '3.4 What is left after the measures', question: undefined }, { text: 'In a box', reason: 'textBox', under: '1.2 What is the project called?', question: 'need_name' }
    ]);
    expect(found.answers).toEqual((await readBack(sent)).answers);
  });

  test('is also what was answered to a question that this questionnaire does not have', async () => {
    const later = numbered({ sections: testQuestionnaire.sections.map((section) => ({ ...section, questions: section.questions.filter(({ id }) => id !== 'need_name') })) });
    const found = await readBack(sent, { sections: () => later });
    expect(found.unplaced).toEqual([{ text: 'Harbour Street plates', reason: 'unknownQuestion', under: '1.2 What is the project called?', question: undefined }]);
    expect([found.answers.need_aims, found.answers.need_why, found.version]).toEqual([aims, testContent.answers.need_why, 3]);
  });
});

describe('rows of risks', () => {
  const rows = (): readonly string[] => documentXml(sent).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const row = (ref: string): string => rows().find((each) => each.includes(`>${ref}</w:t>`)) ?? '';

  test('are known by their Ref in any order, and columns by their heads', async () => {
    const [first, second] = [row('R1'), row('R3')];
    const found = await readBack(edited(sent, [first + second, second + first]));
    expect(found.risks.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('without a Ref are new, two of one Ref too; what nobody can read is shown and stays as it was', async () => {
    const first = row('R1');
    const copy = first.replace('Footage is kept longer than needed', 'A copy of the row');
    const found = await readBack(edited(sent, [first, first + copy], ['>Possible<', '>Quite likely<'], ['>1 March 2027<', '>in spring<']));
    expect(found.risks.map(({ id, fields }) => [id, fields.source])).toEqual([['a', 'Footage is kept longer than needed'], [undefined, 'A copy of the row'], ['b', 'A plate is read wrongly']]);
    expect(found.notes).toEqual([{ code: 'refTwice', question: undefined, text: 'R1' }]);
    expect(found.unplaced.map(({ text, reason }) => [text, reason])).toEqual([['Quite likely', 'cell'], ['in spring', 'cell']]);
    expect('beforeLikelihood' in (found.risks[2]?.fields ?? {})).toBe(false);
  });

  test('of measures without a Ref belong to the risk above; of a risk that is not there they are shown', async () => {
    const measure = row('R1.2');
    const found = await readBack(edited(sent, [measure, `${measure.replace('>R1.2<', '><').replace('Check the log each month', 'One more')}${measure.replace('R1.2', 'R9')}`]));
    expect(found.risks[0]?.measures.map(({ id, fields }) => [id, fields.what])).toEqual([['m1', 'Delete after 31 days by itself'], [undefined, 'One more']]);
    expect(found.notes.map(({ code }) => code)).toEqual(['measureGuessed']);
    expect(found.unplaced.map(({ text, reason }) => [text, reason])).toEqual([['R9\tCheck the log each month\tReduced\tInformation Governance\t30 April 2027\t15 January 2027', 'rowWithoutRisk']]);
  });

  test('that are all gone with their table take nothing away', async () => {
    const found = await readBack(edited(sent, [/<w:tbl>.*?<\/w:tbl>/s, '']));
    expect([found.tables, found.risks.map(({ id, measures }) => [id, measures.length])]).toEqual([['measures', 'after'], [['a', 2], ['b', 0]]]);
  });
});

describe('tracked changes and comments', () => {
  test('what was inserted is taken, what was deleted is not, and both are said with who and where', async () => {
    const tracked = '<w:ins w:author="Ceri Vaughan" w:date="2026-12-02T09:00:00Z"><w:r><w:t> and vans</w:t></w:r></w:ins><w:del w:author="Ceri Vaughan" w:date="2026-12-02T09:01:00Z"><w:r><w:delText> only</w:delText></w:r></w:del>';
    const found = await readBack(edited(sent, ['Harbour Street plates</w:t></w:r>', `Harbour Street plates</w:t></w:r>${tracked}`]));
    expect(found.answers.need_name).toBe('Harbour Street plates and vans');
    expect(found.changes).toEqual([
      { kind: 'inserted', author: 'Ceri Vaughan', at: '2026-12-02T09:00:00Z', text: ' and vans', question: 'need_name', under: '1.2 What is the project called?' }, { kind: 'deleted', author: 'Ceri Vaughan', at: '2026-12-02T09:01:00Z', text: ' only', question: 'need_name', under: '1.2 What is the project called?' }
    ]);
  });

  test('paragraphs whose end was deleted are one, a deleted row is none, and a moved paragraph stands where it went', async () => {
    const mark = '<w:rPr><w:del w:author="C" w:date="2026-12-02T09:00:00Z"/></w:rPr></w:pPr>';
    const lines = edited(sent, [/<\/w:pPr>(?=<w:r><w:t xml:space="preserve">People who live there)/, mark], ['<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="620" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">R3', '<w:tr><w:trPr><w:del w:author="C"/></w:trPr><w:tc><w:p><w:r><w:t xml:space="preserve">R3']);
    const found = await readBack(lines);
    expect(found.answers.need_aims).toBe(aims.replace('for years.\n\n', 'for years.\n'));
    expect([found.risks.map(({ id }) => id), found.tables.includes('risks')]).toEqual([['a'], true]);
  });

  test('a comment is new unless it went out with the document', async () => {
    const talk = [{ question: 'need_aims', author: 'Priya Nandra', at: '2026-11-30T10:00:00Z', text: 'Say how many\nlorries.' }];
    const out = await made(testContent, 'en-GB', { talk });
    expect((await readBack(out)).comments).toEqual([]);
    const more = withParts(out, { 'word/comments.xml': (xml) => xml.replace('</w:comments>', '<w:comment w:id="9" w:author="Ceri Vaughan" w:date="2026-12-02T09:00:00Z"><w:p><w:r><w:t>About 40.</w:t></w:r></w:p></w:comment></w:comments>'),
      'word/document.xml': (xml) => xml.replace('<w:r><w:t xml:space="preserve">People who live', '<w:commentRangeStart w:id="9"/><w:r><w:t xml:space="preserve">People who live') });
    expect((await readBack(more)).comments).toEqual([{ author: 'Ceri Vaughan', at: '2026-12-02T09:00:00Z', text: 'About 40.', question: 'need_aims', under: '1.1 What does the project want to achieve?' }]);
  });
});

describe('what the document was made with', () => {
  test('is not believed when it was edited, and the rest is read all the same', async () => {
    const found = await readBack(withParts(sent, { 'customXml/item1.xml': (xml) => xml.replace('Harbour Street plates', 'Something else') }));
    expect([found.baseline.state, found.reference, found.answers.need_name, found.unplaced.filter(({ reason }) => reason !== 'before')]).toEqual(['edited', 'DPIA-2026-00012', 'Harbour Street plates', []]);
  });

  test('is neither of two that say different things, and one that stands there twice', async () => {
    const part = toText(unzipSync(sent)['customXml/item1.xml']);
    const state = async (xml: string): Promise<string> => (await readBack(withParts(sent, { 'customXml/item2.xml': () => xml }))).baseline.state;
    expect([await state(part), await state(part.replace('Harbour', 'Arbour')), await state('<other/>')]).toEqual(['sound', 'edited', 'sound']);
  });

  test('tells numbers of then: a questionnaire that counts otherwise now reads the same answers', async () => {
    const bare = documentXml(sent).replace(/<w:tag w:val="dpd:[^"]*"\/>/g, '');
    const later = numbered({ sections: testQuestionnaire.sections.map((section) => (section.id === 'need' ? { ...section, questions: [{ id: 'need_new', kind: 'text' as const }, ...section.questions] } : section)) });
    const found = await readBack(withParts(sent, { 'word/document.xml': () => bare }), { sections: () => later });
    expect([found.answers.need_name, found.missing]).toEqual(['Harbour Street plates', ['need_new']]);
  });

  test('says of which DPIA and which questionnaire it is', async () => {
    const asked: (number | undefined)[] = [];
    const found = await readBack(sent, { sections: (version) => { asked.push(version); return testSections; } });
    expect([found.reference, asked]).toEqual(['DPIA-2026-00012', [3]]);
  });
});
