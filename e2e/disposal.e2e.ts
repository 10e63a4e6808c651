import assert from 'node:assert/strict';
import { breachRules, sealedCells } from '../src/breaches/rules';
import { sealFor } from '../src/casework/store/seal';
import { covered } from '../src/casework/store/site';
import { CasesPage } from './pages/cases';
import type { Desk } from './support/desk';
import { journeys } from './support/journey';
import { withAnything } from './support/texts';

type Row = Readonly<Record<string, unknown>>;

const rowsOf = async (desk: Desk): Promise<readonly Row[]> => desk.control.rows('Breach log');
const evidenceOf = async (desk: Desk, reportId: unknown): Promise<number> => (await desk.control.rows('Breach evidence')).filter((row) => row.ReportId === reportId).length;

/** A row as an officer's account can write it with a script: another case's reference, a day long past, and a seal that fits, which is no secret. */
async function makeUp(desk: Desk, reference: unknown, like: Row): Promise<void> {
  const cells = { ...sealedCells(like), Reference: String(reference), ReportId: 99_000, ClosedAt: '2019-01-01T10:00:00Z', DisposalDue: '2025-01-01' };
  const given = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
  const answer = await desk.control.rest('deputy@northmere.example', 'POST', "web/lists/getByTitle('Breach log')/items", { ...given, Standing: 'Closed', Awaits: 'No', EvidenceSettled: true, DeskSeal: await sealFor(covered(breachRules), cells, 2) });
  assert.equal(answer.status, 201, 'An officer can write such a row.');
}

journeys('Disposal', (journey) => {
  journey('a made-up row with an open case’s reference is refused in words, and a case whose time has come is disposed of as shown', async ({ desk, as }) => {
    const rows = await rowsOf(desk);
    const files = await desk.control.rows('Breach evidence');
    const victim = rows.find((row) => row.CaseState !== 'Closed' && files.some((file) => file.ReportId === row.ReportId));
    const real = rows.find((row) => row.CaseState === 'Closed');
    assert.ok(victim && real, 'The demo has an open case with files and a closed one.');
    await makeUp(desk, victim.Reference, real);
    // the council keeps closed cases for six years
    await desk.control.advanceHours(24 * (6 * 365 + 3));
    const owner = await as({ person: 'owner' });
    // what is asked for and is not there: the report of the made-up row, and afterwards what was disposed of
    owner.expectOnConsole(/404.*(BreachReports|BreachEvidence)/);
    const cases = await new CasesPage(owner.page).open(desk, 'All');

    const madeUp = owner.page.locator('tbody tr', { hasText: String(victim.Reference) }).first();
    await madeUp.getByRole('checkbox').first().check();
    await cases.select(String(real.Reference));
    await cases.run('dispose');
    const words = cases.words('caseDisposal');
    await cases.panel.getByText(withAnything(words.disposeRefused)).waitFor();
    await cases.panel.getByText(String(victim.Reference)).first().waitFor();
    await cases.panel.getByText(withAnything(words.disposePlan)).first().waitFor();
    await owner.axe('disposal, before');
    const before = await evidenceOf(desk, victim.ReportId);
    assert.ok(before > 0);

    await cases.panel.locator('label[for="dispose-sure"]').click();
    await cases.press('caseDisposal', 'disposeSubmitOne');
    await cases.panel.getByText(withAnything(words.disposeDoneLine)).first().waitFor({ timeout: 60_000 });
    await owner.axe('disposal, after');
    assert.equal(await evidenceOf(desk, victim.ReportId), before, 'Nothing of the open case was deleted.');
    assert.equal(await evidenceOf(desk, real.ReportId), 0);
    assert.equal((await desk.control.rows('Breach reports')).some((row) => row.Id === real.ReportId), false);
    const kept = (await rowsOf(desk)).find((row) => row.Id === real.Id);
    assert.equal(kept?.Reference, real.Reference);
    assert.equal(kept?.WhatHappened ?? '', '');
  });
}, { data: 'demo' });
