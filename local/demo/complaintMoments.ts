import type { Temporal } from 'temporal-polyfill';
import { takeIn } from '../../src/casework/intake/takeIn';
import { referenceOf } from '../../src/casework/rules/reference';
import { openComplaintAccess, openComplaintStore } from '../../src/complaints/cases/store';
import { complaintIntake } from '../../src/complaints/intake/complaintIntake';
import { submitComplaint } from '../../src/complaints/store/submitComplaint';
import type { DeskServices } from '../../src/platform/host/services';
import { demoComplaints } from './complaints';
import { hoursBefore, type Moment } from './moments';
import { demoReports, newsletter, reportIdOf } from './reports';
import { toldMoments } from './toldMoments';

/** What happens to the complaints of the demo, each at its time. */
export function complaintMoments(as: (account: string) => DeskServices, present: Temporal.Instant): readonly Moment[] {
  return toldMoments({
    guid: (number) => `d3520000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    enter: async (services, entry, { guid: reportGuid, receivedAt, files }) => {
      const report = { services: [], aboutDpo: false, ...entry, reportGuid, receivedAt, complainant: { anonymous: false, name: '', contact: '', language: 'English' as const, ...entry.complainant } };
      return (await submitComplaint(services, { report, reportGuid, mayAlreadyExist: false, files })).reference;
    },
    takeIn: (services) => takeIn(complaintIntake(services)),
    access: openComplaintAccess,
    store: openComplaintStore
  }, demoComplaints, as, present, { newsletter: referenceOf('BR', reportIdOf(newsletter), hoursBefore(present, demoReports[newsletter].hoursAgo)) });
}
