import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { connectAs } from '../../local/demo/connectAs';
import { takeIn } from '../../src/casework/intake/takeIn';
import { complaintIntake } from '../../src/complaints/intake/complaintIntake';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import type { Desk } from '../support/desk';
import { CasesPage } from './cases';
import { ToldCasePage, ToldFormPage, toldRow, type Row, type ToldRoom } from './told';

const complaintRoom: ToldRoom = { form: 'Complaint.aspx', formTexts: ['complaintForm', 'complaintSent'], prefix: 'DPC', log: 'Complaint log', commands: 'complaints' };

/** The page on which staff log a complaint. */
export class ComplaintFormPage extends ToldFormPage {
  public constructor(page: Page) {
    super(page, complaintRoom);
  }
}

/** The log of complaints as an officer sees it. */
export class ComplaintsList extends CasesPage {
  protected override readonly list = 'ComplaintLog';
}

/** The page of a complaint on the desk. */
export class ComplaintCasePage extends ToldCasePage {
  public constructor(page: Page, reference: string) {
    super(page, reference, complaintRoom);
  }
}

/** Its row of the log, once it says so. */
export const complaintRow = (desk: Desk, reference: string, is?: (row: Row) => boolean): Promise<Row> => toldRow(desk, complaintRoom, reference, is);

/** A complaint whose author's page has gone, as somebody with a script would enter it. */
export async function enteredComplaint(desk: Desk, columns: Row = {}): Promise<string> {
  const hourAgo = new Date(Date.parse(await desk.control.now()) - 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const answer = await desk.control.rest('jo@northmere.example', 'POST', "web/lists/getByTitle('Complaint intake')/items", {
    Title: 'Complaint', IntakeGuid: randomUUID(), ReceivedAt: hourAgo, HowReceived: 'Letter', WhatSaid: 'A newsletter showed my address to everybody.', ComplainantName: 'Sam Vole', ComplainantContact: '1 Canal Terrace', ...columns
  });
  assert.equal(answer.status, 201);
  const { Id, Created } = (await answer.json()) as { Id: number; Created: string };
  await desk.control.advanceHours(31 / 3600);
  return `DPC-${Created.slice(0, 4)}-${String(Id).padStart(5, '0')}`;
}

/** Adds what was entered to the log, as an officer's page does, with the product's own code and without a browser. */
export async function addToLog(desk: Desk): Promise<void> {
  const now = Temporal.Instant.from(await desk.control.now());
  await takeIn(complaintIntake(connectAs(desk.url, 'deputy@northmere.example', () => now)));
}
