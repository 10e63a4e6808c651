export * from './period';
export * from './entry';
export * from './register';
