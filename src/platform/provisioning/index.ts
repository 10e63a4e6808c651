export * from './desk';
export * from './doctor';
export * from './plan';
export * from './run';
export * from './snapshot';
export * from './stampProbe';
export * from './siteGroups';
