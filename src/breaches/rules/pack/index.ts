export * from './packModel';
export { packSections } from './packFields';
export type { PackCouncil, PackPlace, PackSource } from './packFields';
