export { complianceOf, readCompliance, readFrame, type Compliance, type ComplianceFrame } from './readCompliance';
export { readMarksOfPerson, readMarksOfVersions, readNewMarks, type MarkReading } from './readMarks';
