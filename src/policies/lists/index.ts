export * from './policies';
export * from './policyReceipts';
export * from './policyVersions';
export * from './publishedPolicies';
export * from './readingExceptions';
export * from './readingReminders';
export * from './receiptDigests';
export * from './teamReading';
