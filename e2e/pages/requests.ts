import type { Page } from 'playwright-core';
import type { Desk } from '../support/desk';
import { CasesPage } from './cases';
import { ToldCasePage, ToldFormPage, toldRow, type Row, type ToldRoom } from './told';

const requestRoom: ToldRoom = { form: 'Request.aspx', formTexts: ['requestForm', 'requestSent'], prefix: 'SAR', log: 'Request log', commands: 'requests' };

/** The page on which staff write down a request that reached them. */
export class RequestFormPage extends ToldFormPage {
  public constructor(page: Page) {
    super(page, requestRoom);
  }
}

/** The log of requests as an officer sees it. */
export class RequestsList extends CasesPage {
  protected override readonly list = 'RequestLog';
}

/** The page of a request on the desk. */
export class RequestCasePage extends ToldCasePage {
  public constructor(page: Page, reference: string) {
    super(page, reference, requestRoom);
  }
}

/** Its row of the log, once it says so. */
export const requestRow = (desk: Desk, reference: string, is?: (row: Row) => boolean): Promise<Row> => toldRow(desk, requestRoom, reference, is);
