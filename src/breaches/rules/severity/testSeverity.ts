import type { CircumstanceValue } from './circumstances';
import type { ContextLevel, DataClass } from './dataClasses';
import type { IdentificationValue, IdentifierKey } from './identifiers';
import type { SeverityFile } from './severityFile';

export interface Scored {
  readonly class?: DataClass;
  readonly dpc: ContextLevel;
  readonly identifier?: IdentifierKey;
  readonly ei: IdentificationValue;
  readonly confidentiality?: CircumstanceValue;
  readonly integrity?: CircumstanceValue;
  readonly availability?: CircumstanceValue;
  readonly maliciousIntent?: 0 | 0.5;
}

/** A file with these figures, for tests. */
export function severityFileWith({ dpc, ei, ...rest }: Scored): SeverityFile {
  const worded = <Value extends number>(value: Value): { value: Value; wording: string } => ({ value, wording: `worded ${value}` });
  return {
    v: 1,
    dataClasses: [{ class: rest.class ?? 'simple', level: dpc, reasons: [], wording: 'data as worded' }],
    identifiers: [{ identifier: rest.identifier ?? 'fullName', value: ei, wording: 'name as worded' }],
    confidentiality: worded(rest.confidentiality ?? 0),
    integrity: worded(rest.integrity ?? 0),
    availability: worded(rest.availability ?? 0),
    maliciousIntent: worded(rest.maliciousIntent ?? 0),
    note: '',
    wordingLanguage: 'en-GB'
  };
}
