export * from './filled';
export * from './notification';
export * from './letter';
export * from './investigation';
export * from './decision';
