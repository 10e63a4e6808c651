import { policies } from './policies';
import { policyReceipts } from './policyReceipts';
import { policyVersions } from './policyVersions';
import { publishedPolicies } from './publishedPolicies';
import { readingExceptions } from './readingExceptions';
import { readingReminders } from './readingReminders';
import { receiptDigests } from './receiptDigests';
import { teamReading } from './teamReading';

export * from './policies';
export * from './policyReceipts';
export * from './policyVersions';
export * from './publishedPolicies';
export * from './readingExceptions';
export * from './readingReminders';
export * from './receiptDigests';
export * from './teamReading';

/** The lists of the policy library, in the order in which set-up makes them. Pages of staff import theirs from its own file. */
export const policyLists = [policies, publishedPolicies, policyVersions, policyReceipts, receiptDigests, readingExceptions, teamReading, readingReminders] as const;
