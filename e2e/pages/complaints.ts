import type { Page } from 'playwright-core';
import { takeIn } from '../../src/casework/intake/takeIn';
import { complaintIntake } from '../../src/complaints/intake/complaintIntake';
import type { Desk } from '../support/desk';
import { CasesPage } from './cases';
import { asOfficer, enteredTold, ToldCasePage, ToldFormPage, toldRow, type Row, type ToldRoom } from './told';

const complaintRoom: ToldRoom = {
  form: 'Complaint.aspx', formTexts: ['complaintForm', 'complaintSent'], prefix: 'DPC', log: 'Complaint log', commands: 'complaints',
  entry: { list: 'Complaint intake', columns: { Title: 'Complaint', WhatSaid: 'A newsletter showed my address to everybody.', ComplainantName: 'Sam Vole', ComplainantContact: '1 Canal Terrace' } }
};

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

/** A complaint whose author's page has gone. */
export const enteredComplaint = (desk: Desk, columns: Row = {}): Promise<string> => enteredTold(desk, complaintRoom, columns);

/** Adds what was entered to the log, as an officer's page does. */
export async function addToLog(desk: Desk): Promise<void> {
  await takeIn(complaintIntake(await asOfficer(desk)));
}
