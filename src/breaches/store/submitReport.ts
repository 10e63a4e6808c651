import { submitOnce } from '../../casework/staff/submitOnce';
import { breachReference, dueAt, type BreachReport } from '../rules/reporting';
import { awareFrom, type RecipientRole } from '../rules/keeping';
import type { SubmitReport } from './contract';
import { reportForm } from './reportForm';
import { tellPeople } from './tellPeople';

/**
 * Saves a report, then tells the people who have to know while the files go up.
 * @throws DeskError only while nothing is known to be saved; the draft is kept then.
 */
export const submitReport: SubmitReport<BreachReport> = async (services, request) => {
  const { report } = request;
  const outcome = await submitOnce<BreachReport, RecipientRole>(services, reportForm, request, {
    referenceOf: ({ id, created }) => breachReference(id, created),
    tell: (saved, settings) => tellPeople(services, report, saved, settings),
    untold: report.nameWithheld ? [] : [{ channel: 'mail', role: report.restricted ? 'restricted' : 'dpo', state: 'failed', reason: 'not-configured' }]
  });
  return { ...outcome, dueAt: dueAt(awareFrom({ noticedAt: report.noticedAt, created: outcome.createdAt })).round({ smallestUnit: 'second', roundingMode: 'trunc' }) };
};
