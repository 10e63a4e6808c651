export { KeptWording, SeveritySection } from './SeveritySection';
export type { SeveritySectionProps } from './SeveritySection';
export { RiskTest } from './RiskTest';
export type { RiskTestProps } from './RiskTest';
export { ScoreHistory } from './ScoreHistory';
export type { SavedScore } from './ScoreHistory';
export { ScoreScale } from './ScoreScale';
export { severityProblemText, severitySummaryLines } from './words';
