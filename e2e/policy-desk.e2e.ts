import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { sha256Of, sha256OfText } from '../src/platform/sharepoint/sha256';
import { receiptSealText } from '../src/policies/rules/receiptRow';
import { sealedVersionColumns, versionSealText, type VersionColumns } from '../src/policies/rules/versionRow';
import { readReceiptsCsv } from '../src/policies/documents/proof/receiptsCsv';
import { MyPoliciesPage } from './pages/myPolicies';
import { PolicyDeskPage } from './pages/policyDesk';
import type { Desk } from './support/desk';
import { setBox } from './support/hands';
import { journeys } from './support/journey';
import { downloaded } from './support/office';
import { texts, withAnything } from './support/texts';
import type { Visit } from './support/visit';

const root = path.resolve(import.meta.dirname, '..');
const upn = (person: string): string => `${person}@northmere.example`;

async function myPolicies(desk: Desk, { page }: Visit): Promise<MyPoliciesPage> {
  await page.goto(`${desk.url}/sites/dataprotection/SitePages/My-policies.aspx`);
  return new MyPoliciesPage(page).usable();
}

/** As an auditor runs it. */
function verify(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/run.js'), 'verify-receipts', ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

journeys('The policy desk', (journey) => {
  journey('a refusal and a question are recorded first, and reach the owner; without consent the page says what to do instead', async ({ desk, as }) => {
    const staff = await as({ person: 'alex' });
    staff.expectOnConsole(/403/);
    const mine = await myPolicies(desk, staff);
    await mine.open('Sharing information in adult social care');
    await mine.button('askQuestion').click();
    await staff.page.getByRole('textbox').last().fill('May I share with the voluntary sector?');
    await staff.axe('asking a question');
    await mine.button('askSend').click();
    await mine.text(withAnything(mine.words['mailSent'] ?? '')).waitFor();
    const letters = await desk.control.mail(upn('caldicott'));
    assert.ok(letters.some(({ body }) => body.includes('voluntary sector')), 'The owner has the question.');

    await desk.control.consent({ revoke: ['Mail.Send'] });
    await mine.button('cannotAgree').click();
    await staff.page.getByRole('textbox').last().fill('My team has no safe channel to the hospital.');
    await mine.button('declineSend').click();
    await mine.heading('recordedDeclined').waitFor();
    await mine.text(withAnything(mine.words['mailFailed'] ?? '')).waitFor();
    await staff.axe('recorded, and the owner not told');
    assert.match((await staff.page.getByRole('link', { name: withAnything(mine.words['mailYourself'] ?? '') }).getAttribute('href')) ?? '', /^mailto:caldicott/);
  });

  journey('a published file that somebody replaced is not shown as published: staff are told, officers too', async ({ desk, as }) => {
    const owner = upn('owner');
    const versions = (await desk.control.rows('Policy versions', 'Id,PolicyId,ReadingUrl,EntryKind')) as readonly { readonly PolicyId: number; readonly ReadingUrl: string; readonly EntryKind: string }[];
    const url = versions.find(({ PolicyId, EntryKind }) => PolicyId === 4 && EntryKind === 'published')?.ReadingUrl ?? '';
    const address = `web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(decodeURIComponent(new URL(url, desk.url).pathname))}')/$value`;
    const before = await (await desk.control.rest(owner, 'GET', address)).text();
    const put = async (text: string): Promise<void> => {
      const answer = await fetch(`${desk.url}/sites/dataprotection/_api/${address}`, { method: 'POST', headers: { 'X-Local-User': owner, 'X-HTTP-Method': 'PUT', Accept: 'application/json' }, body: text });
      assert.ok(answer.ok, `${answer.status} ${await answer.text()}`);
    };
    await put(before.replace('"blocks":[', '"blocks":[{"kind":"paragraph","inlines":[{"text":"Do as you like."}]},'));
    const staff = await as({ person: 'joiner' });
    const mine = await myPolicies(desk, staff);
    await mine.card('Home and hybrid working').click();
    await mine.heading('tamperedTitle').waitFor();
    assert.equal(await mine.button('agree').count(), 0);
    assert.equal(await staff.page.getByText('Do as you like.').count(), 0);
    await staff.axe('a file that is not as published');

    const officer = await as({ person: 'dpo' });
    const library = await new PolicyDeskPage(officer.page).open(desk);
    await officer.page.getByText(library.filled('policyDesk', 'brokenText', 'Home and hybrid working', 1)).waitFor({ timeout: 30_000 });
    await officer.axe('the library with a file that is not as published');
  });

  journey('a text of an officer’s own, beside the right file and with hashes and a seal that fit, is asked of nobody once an officer’s page has made the text again', async ({ desk, as }) => {
    const [row] = (await desk.control.rows('Policy versions')).filter(({ PolicyId, EntryKind }) => PolicyId === 4 && EntryKind === 'published').slice(-1);
    assert.ok(row);
    const folder = `/sites/dataprotection/PublishedPolicies/POL-00004/2-0badc0de`;
    const send = async (address: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> => {
      const answer = await fetch(`${desk.url}/sites/dataprotection/_api/web/${address}`, { method: 'POST', headers: { 'X-Local-User': upn('deputy'), Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/octet-stream' }, body });
      assert.ok(answer.ok, `${answer.status} ${await answer.clone().text()}`);
      return answer;
    };
    const bytesOf = async (url: unknown): Promise<Uint8Array<ArrayBuffer>> =>
      new Uint8Array(await (await desk.control.rest(upn('deputy'), 'GET', `web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(String(url))}')/$value`)).arrayBuffer());
    await send(`GetFolderByServerRelativePath(decodedurl='/sites/dataprotection/PublishedPolicies/POL-00004')/Folders/AddUsingPath(decodedurl='2-0badc0de')`);
    const add = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> => send(`GetFolderByServerRelativePath(decodedurl='${folder}')/Files/AddUsingPath(decodedurl='${encodeURIComponent(name)}',overwrite=false)`, bytes);
    const name = String(row['FileName']);
    const file = await bytesOf(row['FileUrl']);
    const own = new TextEncoder().encode(new TextDecoder().decode(await bytesOf(row['ReadingUrl'])).replace('"blocks":[', '"blocks":[{"kind":"paragraph","inlines":[{"text":"You agree to be filmed at home."}]},'));
    const { UniqueId } = (await (await add(name, file)).json()) as { readonly UniqueId: string };
    await add('reading.json', own);
    const columns = {
      ...(Object.fromEntries(sealedVersionColumns.map((column) => [column, row[column] ?? null])) as unknown as VersionColumns), VersionKey: '4:2', VersionNumber: 2, ReplacesId: Number(row['Id']), ChangeKind: 'material' as const,
      FileUrl: `${folder}/${name}`, FileUniqueId: UniqueId, FileSize: file.length, ContentHash: await sha256Of(file), ReadingUrl: `${folder}/reading.json`, ReadingHash: await sha256Of(own)
    };
    const published = await desk.control.rest(upn('deputy'), 'POST', "web/lists/getByTitle('Policy%20versions')/items", { ...columns, VersionSeal: await sha256OfText(versionSealText(columns)) });
    assert.equal(published.status, 201, await published.text());

    const staff = await as({ person: 'joiner' });
    const mine = await myPolicies(desk, staff);
    await mine.open('Home and hybrid working');
    await staff.page.getByText('You agree to be filmed at home.').waitFor();
    const officer = await as({ person: 'dpo' });
    const library = await new PolicyDeskPage(officer.page).open(desk);
    await officer.page.getByText(library.filled('policyDesk', 'brokenMade', 'Home and hybrid working', 2)).waitFor({ timeout: 30_000 });
    assert.equal(await officer.page.getByText(withAnything(library.words('policyDesk')['brokenMade'] ?? '')).count(), 1, 'The demonstration’s own texts are those that their files make.');
    await officer.page.getByText(library.words('policyDesk')['holdFailed'] ?? '').waitFor({ state: 'detached' });
    await officer.axe('the library with a text that its file does not make');
    await mine.button('agree').click();
    await mine.heading('tamperedTitle').waitFor();
    await staff.axe('held while it was read');
    const again = await myPolicies(desk, staff);
    await again.card('Home and hybrid working').click();
    await again.heading('tamperedTitle').waitFor();
    assert.equal(await staff.page.getByText('You agree to be filmed at home.').count(), 0);
  });

  journey('the officer sees who has read what down to the receipt; the head of the service only their own team', async ({ desk, as }) => {
    const officer = await as({ person: 'dpo' });
    const figures = await new PolicyDeskPage(officer.page).open(desk, 'tab_compliance');
    const words = figures.words('compliance');
    await officer.page.getByRole('button', { name: 'Adult social care', exact: true }).waitFor({ timeout: 30_000 });
    await officer.axe('who has read what');
    await officer.page.getByRole('button', { name: 'Adult social care', exact: true }).click();
    await officer.page.getByRole('button', { name: 'Alex Turner' }).click();
    await officer.page.getByRole('button', { name: withAnything(words['receipt'] ?? '') }).first().click();
    await officer.page.getByText(/[0-9a-f]{64}/).first().waitFor();
    await officer.axe('a receipt');

    const head = await as({ person: 'manager' });
    await head.page.goto(`${desk.url}/sites/dataprotection/SitePages/Team-reading.aspx`);
    await head.page.getByRole('heading', { name: 'Adult social care' }).waitFor({ timeout: 30_000 });
    assert.equal(await head.page.locator('[data-web-part]').getByText('Revenues').count(), 0);
    await head.axe('team reading');
    const answer = await desk.control.rest(upn('manager'), 'GET', "web/GetList('/sites/dataprotection/Lists/PolicyReceipts')/items?$select=AuthorId&$top=500");
    const theirs = (await answer.json()) as { readonly value: readonly { readonly AuthorId: number }[] };
    assert.equal(new Set(theirs.value.map(({ AuthorId }) => AuthorId)).size, 1, 'A head of service reads no receipts but their own.');
    const rows = (await (await desk.control.rest(upn('manager'), 'GET', "web/GetList('/sites/dataprotection/Lists/TeamReading')/items?$select=Service&$top=500")).json()) as { readonly value: readonly { readonly Service: string | null }[] };
    assert.deepEqual([...new Set(rows.value.map(({ Service }) => Service).filter(Boolean))], ['Adult social care']);
  });

  journey('an export fits; one row altered, one deleted and one sealed again are each named', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    await desk.control.advanceHours(1);
    const proof = await new PolicyDeskPage(page).open(desk, 'tab_proof');
    const words = proof.words('proof');
    await proof.button('proof', 'bringUpToDate').click({ timeout: 30_000 });
    await page.getByText(withAnything(words['broughtUp'] ?? '')).or(page.getByText(words['nothingNew'] ?? '')).first().waitFor();
    await proof.button('proof', 'verifyNow').click();
    await page.getByText(words['resultGood'] ?? '').waitFor();
    await axe('verified: everything fits');

    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-proof-'));
    const save = async (button: string, name: string): Promise<string> => {
      const file = await downloaded(page, () => proof.button('proof', button).click());
      fs.writeFileSync(path.join(folder, name), file.bytes);
      return path.join(folder, name);
    };
    try {
      const receipts = await save('exportReceiptsCsv', 'receipts.csv');
      const digests = await save('exportDigestsCsv', 'digests.csv');
      const good = verify(receipts, digests);
      assert.equal(good.code, 0, good.said);
      const headerOnly = path.join(folder, 'header-only.csv');
      fs.writeFileSync(headerOnly, fs.readFileSync(digests, 'utf8').split('\r\n', 1).join('').concat('\r\n'));
      await page.getByText(words['verifyFilesTitle'] ?? '').click();
      await page.getByLabel(words['fileReceipts'] ?? '').setInputFiles(receipts);
      await page.getByLabel(words['fileDigests'] ?? '').setInputFiles(headerOnly);
      await proof.button('proof', 'verifyFiles').click();
      await page.getByRole('heading', { name: words['resultOpen'] ?? '', exact: true }).waitFor();
      await page.getByText(words['chainEmpty'] ?? '').waitFor();
      await axe('verified: a digests file with no more than its header');

      const read = readReceiptsCsv(fs.readFileSync(receipts));
      assert.ok(read.ok);
      const known = [...read.pages()].flat();
      const table = Papa.parse<string[]>(fs.readFileSync(receipts, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
      const [header = []] = table;
      const at = (column: string): number => {
        const place = header.indexOf(column);
        assert.ok(place >= 0, `${column} is not among ${header.join(', ')}`);
        return place;
      };
      const altered = table[3] ?? [];
      altered[at('Outcome')] = altered[at('Outcome')] === 'acknowledged' ? 'declined' : 'acknowledged';
      const [deleted] = table.splice(7, 1);
      const sealedAgain = table[11] ?? [];
      const its = known.find((row) => String(row?.id) === sealedAgain[at('Id')])?.content;
      assert.ok(its);
      const forged = { ...its, statement: 'Something that nobody agreed to.' };
      sealedAgain[at('Statement')] = forged.statement;
      sealedAgain[at('Seal')] = await sha256OfText(receiptSealText(forged));
      fs.writeFileSync(receipts, `\uFEFF${Papa.unparse(table)}\r\n`);
      const { code, said } = verify(receipts, digests);
      assert.equal(code, 1, said);
      for (const [id, verdict] of [[altered[at('Id')], 'verdict_altered'], [deleted?.[at('Id')], 'verdict_deleted'], [sealedAgain[at('Id')], 'verdict_resealed']] as const) {
        assert.match(said, new RegExp(`Receipt ${id} ·[^\\n]*\\n +${words[verdict]}\\.`));
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  journey('an officer publishes from the library, and staff have it to read; a scan cannot be published and says why', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    const library = new PolicyDeskPage(page);
    const words = library.words('publishing');
    await page.goto(`${desk.url}/sites/dataprotection/Policies`);
    const choose = async (name: string): Promise<void> => {
      await setBox(page.locator('tbody tr', { hasText: name }).getByRole('checkbox').first());
      await page.locator('[data-command="PUBLISH"]').click();
    };
    await choose('Visitors and badges');
    const panel = page.getByRole('dialog');
    await panel.getByText(withAnything(library.words('reading')['unreadable_no-text'] ?? '')).first().waitFor();
    await axe('a scan cannot be published');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await setBox(page.locator('tbody tr', { hasText: 'Visitors and badges' }).getByRole('checkbox').first(), false);

    await choose('CCTV and body-worn cameras');
    await panel.getByRole('heading', { name: words['previewHeading'] }).waitFor({ timeout: 30_000 });
    await axe('publishing');
    const publish = panel.getByRole('button', { name: library.filled('publishing', 'publishGo', 1) });
    await publish.click();
    await panel.getByRole('link', { name: new RegExp(words['approvedOn'] ?? '') }).click();
    const now = (await desk.control.now()).slice(0, 10);
    await panel.getByLabel(words['approver'] ?? '').fill('Audit Committee');
    await panel.getByLabel(words['approvedOn'] ?? '').fill(now);
    await panel.getByLabel(words['reviewDue'] ?? '', { exact: true }).fill(`${Number(now.slice(0, 4)) + 1}${now.slice(4)}`.replace('-02-29', '-02-28'));
    await axe('publishing, with what was put right');
    await publish.click();
    // one person of the directory is in none of the site's groups
    await panel.getByText('Eve Stone').first().waitFor({ timeout: 30_000 });
    await axe('who may not open the site is named');
    await panel.getByRole('button', { name: withAnything(words['publishToAll'] ?? '') }).click();
    await panel.getByText(library.filled('publishing', 'published', 1)).waitFor({ timeout: 30_000 });
    await axe('published');

    const staff = await as({ person: 'kofi' });
    const mine = await myPolicies(desk, staff);
    await mine.open('CCTV and body-worn cameras (draft)');
    await mine.button('agree').click();
    await mine.heading('recordedTitle').waitFor();
  });

  journey('a draft’s findings: one is dismissed with a reason and is still dismissed on the next visit', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'dpo' });
    const library = new PolicyDeskPage(page);
    const words = library.words('policyCheck');
    const check = async (): Promise<void> => {
      await library.open(desk);
      await library.policy('CCTV and body-worn cameras').getByRole('button', { name: /^Check the text/ }).click({ timeout: 30_000 });
      await page.getByText(withAnything(words['summary'] ?? '')).first().waitFor();
    };
    await check();
    await page.getByText('The Data Protection Act 1998 is named as law').first().waitFor();
    await axe('findings');
    await page.getByRole('button', { name: withAnything(words['dismissOf'] ?? '') }).last().click();
    await page.getByRole('button', { name: words['dismissSave'] }).click();
    await page.getByText(words['reasonMissing'] ?? '').first().waitFor();
    await page.getByLabel(words['dismissReason'] ?? '').fill('It stands in the covering page.');
    await page.getByRole('button', { name: words['dismissSave'] }).click();
    await page.getByText(/, 1 dismissed/).first().waitFor();
    await check();
    await page.getByText(/, 1 dismissed/).first().waitFor();
    await page.getByText('It stands in the covering page.').waitFor();
  });

  journey('reminders go out once a day; a review is recorded with what came of it', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'deputy' });
    const reminders = await new PolicyDeskPage(page).open(desk, 'tab_reminders');
    const words = reminders.words('compliance');
    const send = page.getByRole('button', { name: withAnything(words['sendOther'] ?? '') });
    await send.click({ timeout: 30_000 });
    await page.getByText(withAnything(words['sentCounts'] ?? '')).first().waitFor({ timeout: 60_000 });
    await axe('reminders, sent');
    const rows = await desk.control.rows('Reading reminders', 'ReminderKey,ReminderState');
    assert.ok(rows.length > 0);
    assert.deepEqual([...new Set(rows.map(({ ReminderState }) => ReminderState))], ['sent']);
    assert.ok((await desk.control.mail(upn('alex'))).some(({ body }) => body.includes('Data protection policy')), 'Who is late has a mail.');
    await reminders.open(desk, 'tab_reminders');
    await page.getByText(withAnything(words['remindedToday'] ?? '')).first().waitFor({ timeout: 30_000 });
    assert.equal(await send.innerText(), reminders.filled('compliance', 'sendOther', 0));
    await send.click();
    await page.getByText(withAnything(words['nobodyToday'] ?? '')).waitFor();
    assert.equal((await desk.control.rows('Reading reminders', 'ReminderKey')).length, rows.length, 'Nobody is reminded twice on a day.');

    await reminders.open(desk, 'tab_reviews');
    const publishing = reminders.words('publishing');
    await page.getByRole('tabpanel').getByText('Records retention and disposal').first().waitFor({ timeout: 30_000 });
    await axe('reviews');
    await reminders.open(desk);
    await reminders.policy('Records retention and disposal').getByRole('button', { name: /^Record a review/ }).click({ timeout: 30_000 });
    await page.getByRole('button', { name: publishing['reviewSave'] }).click();
    await page.getByRole('link', { name: publishing['problem_outcome'] }).waitFor();
    await setBox(page.getByLabel(reminders.words('policyDesk')['outcome_noChange'] ?? ''));
    await page.getByRole('button', { name: publishing['reviewSave'] }).click();
    await page.getByText(publishing['reviewSaved'] ?? '').first().waitFor();
    const events = await desk.control.rows('Case history', 'CaseReference,EventKind');
    assert.ok(events.some(({ CaseReference, EventKind }) => CaseReference === 'POL-00006' && EventKind === 'reviewed'));
  });

  journey('a policy withdrawn while somebody reads it: they are told, and nothing is recorded', async ({ desk, as }) => {
    const staff = await as({ person: 'bethan' });
    const mine = await myPolicies(desk, staff);
    await mine.open('Records retention and disposal');
    const officer = await as({ person: 'dpo' });
    const library = await new PolicyDeskPage(officer.page).open(desk);
    const words = library.words('publishing');
    await library.policy('Records retention and disposal').getByRole('button', { name: /^Withdraw/ }).click({ timeout: 30_000 });
    await officer.page.getByLabel(words['withdrawReason'] ?? '').fill('Replaced by the new schedule.');
    await library.button('publishing', 'withdrawGo').click();
    await officer.page.getByText(words['withdrawDone'] ?? '').waitFor();
    await mine.button('agree').click();
    await mine.heading('withdrawnTitle').waitFor();
    await staff.page.getByText('Replaced by the new schedule.').first().waitFor();
    await staff.axe('withdrawn while reading');
  });

  journey('reviewers read the log that is theirs, and are told by the other page in words that it is not for them', async ({ desk, as }) => {
    const added = await desk.control.rest(upn('owner'), 'POST', "web/sitegroups/getbyname('Desk policy reviewers')/users", { LoginName: `i:0#.f|membership|${upn('imogen')}` });
    assert.equal(added.status, 201, await added.text());
    const [breachDesk, policyDesk] = ['Breach-desk', 'Policy-desk'].map((name) => `${desk.url}/sites/dataprotection/SitePages/${name}.aspx`);
    const [breachWords, policyWords] = [texts('breachWorklist', 'en-GB'), texts('policyDesk', 'en-GB')];

    const breaches = await as({ person: 'caldicott' });
    await breaches.page.goto(breachDesk);
    await breaches.page.getByText(texts('desk', 'en-GB')['readOnly'] ?? '').waitFor({ timeout: 30_000 });
    await breaches.page.goto(policyDesk);
    await breaches.page.getByText(policyWords['notForYouAccess'] ?? '').waitFor({ timeout: 30_000 });
    await breaches.axe('the policy desk, for a reviewer of breaches');

    const policies = await as({ person: 'imogen' });
    // what the desk proposes holds for whoever may not read the officers' settings
    policies.expectOnConsole(/403.*DeskOfficerSettings/);
    await policies.page.goto(breachDesk);
    await policies.page.getByText(breachWords['notForYouAccess'] ?? '').waitFor({ timeout: 30_000 });
    const pages = new PolicyDeskPage(policies.page);
    for (const tab of ['tab_library', 'tab_reviews', 'tab_compliance', 'tab_reminders', 'tab_proof'] as const) {
      await pages.open(desk, tab);
      await policies.page.waitForLoadState('networkidle');
      assert.doesNotMatch(await policies.page.getByRole('tabpanel').last().innerText(), /could not|not allowed/i, tab);
    }
  });
}, { data: 'demo' });
