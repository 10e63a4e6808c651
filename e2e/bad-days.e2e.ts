import assert from 'node:assert/strict';
import { plainAnswers, ReportPage } from './pages/report';
import { journeys } from './support/journey';
import type { Desk, FaultRule } from './support/desk';
import { eventually } from './support/wait';
import type { Visit } from './support/visit';

const addReport = { target: 'sharepoint', method: 'POST', url: 'BreachReports.*/items$' } as const;

/** A filled form of a report that can be told from the others. */
async function filled(desk: Desk, visit: Visit, what: string): Promise<ReportPage> {
  const form = await new ReportPage(visit.page).open(desk);
  await form.fill({ ...plainAnswers, what });
  return form;
}

async function reportsSaying(desk: Desk, what: string): Promise<number> {
  return (await desk.control.rows('Breach reports', 'WhatHappened')).filter((row) => row['WhatHappened'] === what).length;
}

interface Lasting {
  readonly name: string;
  readonly fault: FaultRule['fault'];
  /** Keys of the sentences, one of which the page shows. */
  readonly sentences: readonly string[];
}

/** What passes is healed by the page itself: it looks whether the report is there, and sends it only if it is not. The unit tests of the store have the others. */
const passing: readonly Pick<Lasting, 'name' | 'fault'>[] = [
  { name: 'throttled once', fault: { kind: 'throttle', retryAfter: 1 } },
  { name: 'the answer lost after the commit', fault: { kind: 'drop-after' } }
];

const lasting: readonly Lasting[] = [
  { name: 'signed out', fault: { kind: 'signed-out' }, sentences: ['fail_signed-out'] },
  { name: 'not allowed (403)', fault: { kind: 'status', status: 403 }, sentences: ['fail_forbidden'] },
  { name: 'throttled and throttled again', fault: { kind: 'throttle', retryAfter: 1 }, sentences: ['fail_throttled'] },
  { name: 'unavailable for a while', fault: { kind: 'status', status: 503 }, sentences: ['fail_unavailable', 'fail_throttled'] },
  { name: 'the connection lost again and again', fault: { kind: 'drop-before' }, sentences: ['fail_unknown-outcome', 'fail_offline'] }
];

const mayComplain = /Failed to load resource|ERR_/;

journeys('Bad days', (journey) => {
  for (const { name, fault } of passing) {
    journey(`${name}: exactly one report all the same`, async ({ desk, as }) => {
      const visit = await as({ person: 'alex' });
      visit.expectOnConsole(mayComplain);
      const what = `Passing: ${name}.`;
      const form = await filled(desk, visit, what);
      await desk.control.fault({ match: addReport, times: 1, fault });
      await form.send();
      await visit.page.getByTestId('reference').or(form.alert().filter({ hasText: new RegExp(`${form.report['failTitle']}|${form.report['failUnknownTitle']}`) })).first().waitFor({ timeout: 45_000 });
      // A page that leaves the decision to the reporter says so; pressing again must not make a second report.
      if ((await visit.page.getByTestId('reference').count()) === 0) await form.send();
      assert.match(await form.reference(), /^BR-/);
      assert.equal(await reportsSaying(desk, what), 1);
    });
  }

  journey('whatever lasts has a clear sentence, nothing is lost, and there is exactly one report in the end', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(mayComplain);
    const what = 'Sent on a day when nothing worked.';
    const form = await filled(desk, visit, what);
    const failed = form.alert().filter({ hasText: new RegExp(`${form.report['failTitle']}|${form.report['failUnknownTitle']}`) });
    for (const { name, fault, sentences } of lasting) {
      await desk.control.fault({ match: addReport, times: 0, fault });
      await form.send();
      await failed.waitFor({ timeout: 60_000 });
      // the message of the failure before may stand a moment longer
      await eventually(() => failed.innerText(), (said) => sentences.some((key) => said.includes(form.common[key] ?? key)));
      assert.equal(await form.story().inputValue(), what, `What was typed is still there: ${name}.`);
      await desk.control.call('DELETE', 'faults');
    }
    await visit.axe('the form after a failure');
    await form.send();
    assert.match(await form.reference(), /^BR-/);
    assert.equal(await reportsSaying(desk, what), 1);
  });

  journey('offline for a while: the page says so, keeps what is typed, and sends afterwards', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(/Failed to load resource|ERR_/);
    const what = 'Written on a train.';
    const form = await filled(desk, visit, what);
    await visit.context.setOffline(true);
    await form.text(form.report['offlineText'] ?? '').waitFor();
    await form.send();
    await form.text(form.common['fail_offline'] ?? '').waitFor();
    await visit.axe('the form while offline');
    await visit.context.setOffline(false);
    await form.send();
    assert.match(await form.reference(), /^BR-/);
    assert.equal(await reportsSaying(desk, what), 1);
  });

  journey('Graph not consented: the report is safe, the page says who was not told and whom to ring, an officer sends later', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(/Failed to load resource/);
    await desk.control.consent({ revoke: ['Mail.Send', 'Chat.Create', 'ChatMessage.Send', 'ChannelMessage.Send'] });
    const form = await filled(desk, visit, 'Nobody has consented.');
    await form.send();
    const reference = await form.reference();
    await form.text(form.report['notToldTitle'] ?? '').waitFor();
    await form.text(form.report['nobodyToldText'] ?? '').waitFor();
    await visit.axe('the confirmation without messages');
    const about = async (): Promise<number> => (await desk.control.mail('dataprotection@northmere.example')).filter(({ subject }) => subject.includes(reference)).length;
    assert.equal(await about(), 0);
    await desk.control.call('POST', 'consent', { reset: true });
    // The reporter's page is given some time to send by itself, before an officer's page takes over.
    await desk.control.advanceHours(1);
    const officer = await as({ person: 'dpo' });
    await officer.page.goto(`${desk.url}/sites/dataprotection/Lists/BreachLog/AllItems.aspx`);
    await eventually(about, (count) => count === 1);
  });

  journey('the mailbox is not known: told to the reporter, and recorded', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(/Failed to load resource/);
    const form = await filled(desk, visit, 'The mailbox is not known.');
    await desk.control.fault({ match: { target: 'graph', url: 'sendMail' }, times: 0, fault: { kind: 'mailbox-unknown' } });
    await form.send();
    const reference = await form.reference();
    await form.text(form.report['notToldTitle'] ?? '').waitFor();
    const id = Number(reference.slice(-5));
    const rows = await eventually(() => desk.control.rows('Notifications', 'ReportId,Channel,DeliveryState'), (all) => all.some((row) => row['ReportId'] === id && row['DeliveryState'] === 'failed'));
    assert.ok(rows.some((row) => row['ReportId'] === id && row['Channel'] === 'chat' && row['DeliveryState'] === 'sent'), 'The chat is another message and arrives.');
  });

  journey('the tab closed between save and mail: an officer’s page tells the DPO, once', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    visit.expectOnConsole(/Failed to load resource|ERR_/);
    const what = 'The tab was closed.';
    const form = await filled(desk, visit, what);
    await desk.control.fault({ match: { target: 'graph' }, times: 0, fault: { kind: 'drop-before' } });
    await form.send();
    await eventually(() => reportsSaying(desk, what), (count) => count === 1);
    await visit.page.close();
    await desk.control.call('DELETE', 'faults');
    const report = (await desk.control.rows('Breach reports', 'Id,WhatHappened')).find((row) => row['WhatHappened'] === what);
    const number = String(report?.['Id']).padStart(5, '0');
    await desk.control.advanceHours(1);
    const officer = await as({ person: 'deputy' });
    await officer.page.goto(`${desk.url}/sites/dataprotection/Lists/BreachLog/AllItems.aspx`);
    const letters = await eventually(async () => (await desk.control.mail('dataprotection@northmere.example')).filter(({ subject }) => subject.includes(`-${number}`)), (mail) => mail.length > 0);
    assert.equal(letters.length, 1);
  });

  journey('a draft outlives the tab, belongs to its writer, and can be discarded', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    const form = await new ReportPage(visit.page).open(desk);
    await form.story().fill('Half a report.');
    await visit.page.getByText(/Draft saved/).waitFor();
    await visit.page.reload();
    await form.usable();
    assert.equal(await form.story().inputValue(), 'Half a report.');
    await visit.axe('the form with a draft that was found');
    // The same browser, somebody else: a shared computer.
    await visit.context.addCookies([{ name: 'desk_person', value: encodeURIComponent('jo@northmere.example'), url: desk.url }]);
    await visit.page.reload();
    await form.usable();
    assert.equal(await form.story().inputValue(), '');
    await visit.context.addCookies([{ name: 'desk_person', value: encodeURIComponent('alex@northmere.example'), url: desk.url }]);
    await visit.page.reload();
    await form.usable();
    await visit.page.getByRole('button', { name: form.report['draftDiscard'] }).click();
    await visit.page.getByRole('group', { name: form.report['draftReallyDiscard'] }).getByRole('button', { name: form.report['draftDiscard'] }).click();
    await visit.page.reload();
    await form.usable();
    assert.equal(await form.story().inputValue(), '');
  });

  journey('bad input: a summary that leads to the fields, and nothing typed is lost', async ({ desk, as }) => {
    const visit = await as({ person: 'alex' });
    const form = await new ReportPage(visit.page).open(desk);
    await form.send();
    await form.alert().filter({ hasText: form.common['errorSummaryTitle'] }).waitFor();
    assert.ok((await form.errorLinks().count()) >= 5);
    await visit.axe('the empty form with its error summary');
    await form.errorLinks().first().click();
    assert.equal(await form.kindBox().evaluate((element) => element === document.activeElement), true, 'The first line leads to the first question.');

    const script = '<img src=x onerror="document.title=1"> <script>document.title=2</script>';
    await form.fill({ ...plainAnswers, what: script, noticed: { date: '2099-01-01', time: '10:00' } });
    await form.attach({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await form.text(/“empty\.txt” is empty/).first().waitFor();
    await form.send();
    await form.text(form.breach['problem_noticedDate_inTheFuture'] ?? '').first().waitFor();
    assert.equal(await form.story().inputValue(), script);
    await form.noticed('just now');
    await form.send();
    const reference = await form.reference();
    const officer = await as({ person: 'dpo' });
    for (const list of ['BreachReports', 'BreachLog']) {
      await officer.page.goto(`${desk.url}/sites/dataprotection/Lists/${list}/AllItems.aspx`);
      await officer.page.locator('tbody tr').first().waitFor();
      assert.doesNotMatch(await officer.page.title(), /^[12]$/);
    }
    assert.equal(await reportsSaying(desk, script), 1);
    assert.match(reference, /^BR-/);
  });
});
