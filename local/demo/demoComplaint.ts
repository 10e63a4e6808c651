import type { ComplaintEntry } from '../../src/complaints/rules/intake/entry';
import type { ComplaintStep } from './complaintSteps';
import type { DemoTold } from './demoTold';

type Entry = Partial<Omit<ComplaintEntry, 'reportGuid' | 'receivedAt' | 'complainant'>> & Pick<ComplaintEntry, 'said' | 'how'> & { readonly complainant?: Partial<ComplaintEntry['complainant']> };

/** A made-up complaint, at a time before now, and what became of it. */
export type DemoComplaint = DemoTold<Entry, ComplaintStep>;
