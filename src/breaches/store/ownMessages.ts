import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { ReporterTry, RecipientRole } from '../rules/keeping';
import type { OwnMessage, OwnReportDetails } from './contract';
import { readReportersTries } from '../../casework/staff/tries';
import { reportItems } from './reportItems';

const noted = v.object({ DeskToldAt: v.nullish(v.string(), '') });

export interface OwnTries {
  readonly rows: readonly ReporterTry[];
  /** When an officers' page told the Data Protection Officer. An author could write it, and is the only one to read it. */
  readonly deskToldAt: string;
}

/** What one's own page sent for a report, and whether the desk did. It is no reason to keep one from one's own report when it cannot be read. */
export async function readOwnTries(services: DeskServices, authorId: number, reportId: number): Promise<OwnTries | undefined> {
  try {
    const [rows, note] = await Promise.all([readReportersTries(services, 'breach', authorId, reportId), reportItems(services).getById(reportId).select('DeskToldAt')<unknown>()]);
    return { rows, deskToldAt: v.parse(noted, note).DeskToldAt ?? '' };
  } catch (error) {
    if (isDeskError(error)) {
      return undefined;
    }
    throw error;
  }
}

/** In the author's view: sent from one's own page, by the desk, or not from one's page. */
export function ownMessages({ rows, deskToldAt }: OwnTries, hasManager: boolean): OwnReportDetails['told'] {
  const fromPage = (role: RecipientRole): OwnMessage | undefined => {
    const row = rows.find(({ messageKey, state }) => messageKey.endsWith(`:${role}`) && (state === 'sent' || state === 'skipped'));
    return row && { state: 'from-page', at: row.created };
  };
  const at = readInstant(deskToldAt);
  return {
    dpo: fromPage('dpo') ?? fromPage('restricted') ?? (at ? { state: 'by-desk', at } : { state: 'not-from-page' }),
    lineManager: hasManager ? fromPage('line-manager') ?? { state: 'not-from-page' } : undefined
  };
}
