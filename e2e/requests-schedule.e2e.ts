/** The schedule of documents of a request: an index, decisions, a second check, what goes out, and what can be shown afterwards. */
import assert from 'node:assert/strict';
import { addToLog, enteredRequest, RequestCasePage } from './pages/requests';
import { daysBefore } from './pages/requestSteps';
import { SchedulePart } from './pages/requestSchedule';
import { journeys } from './support/journey';
import { downloaded, sheetsOf } from './support/office';
import { fill } from './support/texts';

journeys('The schedule of documents of a request', (journey) => {
  journey('an index brought in once, decided together, checked by somebody else, released, counted', async ({ desk, as }) => {
    const reference = await enteredRequest(desk);
    await addToLog(desk);
    const officer = await as({ person: 'dpo' });
    const cases = await new RequestCasePage(officer.page, reference).open(desk);
    const schedule = new SchedulePart(cases);
    const { words } = schedule;
    const entries = async (is: (row: Readonly<Record<string, unknown>>) => boolean): Promise<number> => (await desk.control.rows('Request schedule')).filter(is).length;

    await cases.runBeside('schedule');
    const heads = ['Control number', 'Subject', 'Type', 'Date', 'From', 'Custodian', 'Pages', 'SHA-256'].join('\t');
    // ten to give, three of the solicitor; two more are the same bytes as the first two
    const index = Array.from({ length: 15 }, (_, n) => [`DOC-${n + 1}`, n < 10 || n > 12 ? `Repair ${n + 1}` : `Advice ${n + 1}`, 'Email', '2026-03-02', 'tenancy@northmere.example', 'Housing', '2', String(n > 12 ? n - 13 : n).padStart(64, 'a')].join('\t'));
    const text = [heads, ...index].join('\n');
    await schedule.read(text);
    await officer.page.getByRole('table', { name: `${cases.words('bringIn')['table'] ?? ''} (15)` }).waitFor();
    await officer.axe('an index, read');
    await schedule.button('bringAddOther', 15).click();
    await schedule.says('bringDoneOther', 15).waitFor();
    await schedule.read(text);
    await officer.page.getByText(cases.words('bringIn')['none'] ?? '', { exact: true }).waitFor();
    assert.equal(await entries(() => true), 15);

    await schedule.tab('documents');
    await schedule.show({ copies: true });
    await schedule.chooseAll(2);
    await schedule.decideAs('duplicate');
    await schedule.decide(2);
    await schedule.button('filterClear').click();
    await schedule.show({ text: 'Advice' });
    await schedule.chooseAll(3);
    await schedule.decideAs('withhold');
    await schedule.list('exemptionAdd').selectOption({ label: cases.words('exemptions')['name_sch2-19'] ?? '' });
    await cases.hands.choose(cases.panel.getByRole('radio', { name: cases.words('reviewChoices')['telling_specific'], exact: true }));
    await schedule.box('reasonLabel').fill('Advice of our solicitor.');
    await officer.axe('documents that are decided together');
    await schedule.decide(3);
    await schedule.button('filterClear').click();
    await schedule.show({ decision: words['decision_undecided'] });
    await schedule.chooseAll(10);
    await schedule.decideAs('disclose');
    await schedule.decide(10);
    assert.deepEqual(await Promise.all(['disclose', 'withhold', 'duplicate'].map((decision) => entries((row) => row['Decision'] === decision))), [10, 3, 2]);

    // whoever decided does not check
    await schedule.tab('check');
    await schedule.list('sampleDecision').selectOption({ label: words['decision_disclose'] ?? '' });
    await schedule.box('samplePercent').fill('20');
    await schedule.says('sampleWould', 2, 10).waitFor();
    await schedule.button('sampleDraw').click();
    await schedule.says('savedOther', 2).waitFor();
    const asked = (await desk.control.rows('Request schedule')).filter((row) => row['CheckState'] === 'asked').map((row) => Number(row['EntryNumber'])).sort((one, other) => one - other);
    assert.equal(asked.length, 2);
    await schedule.button('checkShow').click();
    await schedule.open(asked[0] ?? 0);
    await schedule.says('checkOwn').waitFor();

    const deputy = await as({ person: 'deputy' });
    const others = await new RequestCasePage(deputy.page, reference).open(desk);
    await others.runBeside('schedule');
    const second = new SchedulePart(others);
    await second.tab('check');
    await second.button('checkShow').click();
    await second.open(asked[0] ?? 0);
    await deputy.axe('a document that somebody else decided');
    await second.check(true);
    await second.open(asked[1] ?? 0);
    await second.check(false, 'It names a neighbour.');
    await second.tab('check');
    assert.deepEqual(await others.figures(words['checkTable'], words['decision_disclose']), ['10', '2', '1', '1', '0']);

    // what stands against the release is named, and somebody answers for it
    await schedule.button('back').click();
    await schedule.button('filterClear').click();
    await schedule.show({ decision: words['decision_disclose'] });
    await schedule.chooseAll(10);
    await schedule.unfold('bulkBatch');
    await schedule.box('batchNumber').fill('1');
    await schedule.button('batchSave').click();
    await schedule.says('savedOther', 10).waitFor();
    await schedule.tab('release');
    await schedule.list('releaseBatch').selectOption({ label: fill(words['batchOne'] ?? '', 1) });
    await officer.page.getByLabel(words['releaseOn'] ?? '').fill(await daysBefore(desk, 0));
    await schedule.says('releaseWould', 10, 20).waitFor();
    await schedule.says('obstacleLine', words['obstacle_disagreed'], asked[1]).waitFor();
    for (const [box, said] of [['releaseWho', 'Priya Nandra'], ['releaseWhy', 'The name is public.'], ['releaseAdvice', 'It may go.'], ['releaseAdviceBy', 'Priya Nandra']] as const) await schedule.box(box).fill(said);
    await officer.axe('a release with something against it');
    await schedule.button('releaseSave').click();
    await schedule.says('savedOther', 10).waitFor();
    assert.equal(await entries((row) => row['ReleasedIn'] !== null && row['ReleasedIn'] !== ''), 10);

    await schedule.tab('record');
    await schedule.button('countsSave').click();
    await cases.saved();
    const counts = cases.words('requests');
    await cases.says(fill(counts['scheduleCounts'] ?? '', 15, 10, 0, 3, 0, 2, 0)).waitFor();
    await cases.says(fill(counts['schedulePages'] ?? '', 20, 10, 20)).waitFor();
    const record = await downloaded(officer.page, () => schedule.button('recordMake').click());
    assert.ok(sheetsOf(record.bytes).some(({ rows }) => rows.flat().includes('Advice of our solicitor.')));

    // one more paper, which no index has
    await schedule.tab('documents');
    await schedule.unfold('addTitle');
    await schedule.box('addWhat').fill('File note of a visit');
    await schedule.list('factKind').selectOption({ label: words['kind_note'] ?? '' });
    await schedule.box('factPages').fill('1');
    await officer.axe('a document that is added by hand');
    await schedule.button('addSave').click();
    await schedule.says('addDone', 16).waitFor();
    assert.equal(await entries((row) => row['EntryNumber'] === 16 && row['Title'] === 'File note of a visit'), 1);
  });
});
