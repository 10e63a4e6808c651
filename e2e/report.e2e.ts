import assert from 'node:assert/strict';
import { plainAnswers, ReportPage } from './pages/report';
import { journeys } from './support/journey';
import { eventually } from './support/wait';

journeys('Report a breach', (journey) => {
  journey('from the home page to the list with a reference, and a mail to the DPO', async ({ desk, as }) => {
    const { page, axe } = await as({ person: 'alex' });
    const form = await new ReportPage(page).open(desk);
    await form.fill(plainAnswers);
    await axe('the filled form');
    await form.send();
    const reference = await form.reference();
    assert.match(reference, /^BR-\d{4}-\d{5}$/);
    await axe('the confirmation');

    const rows = await desk.control.rows('Breach reports');
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.['WhatHappened'], plainAnswers.what);
    assert.equal(`BR-${reference.slice(3, 7)}-${String(rows[0]?.['Id']).padStart(5, '0')}`, reference);

    const letters = await eventually(() => desk.control.mail('dataprotection@northmere.example'), (mail) => mail.length > 0);
    const about = letters.filter(({ subject }) => subject.includes(reference));
    assert.equal(about.length, 1, 'One mail about this report.');
    assert.ok(!JSON.stringify(about).includes('council tax discount'), 'No mail repeats what was written.');
  });
});
