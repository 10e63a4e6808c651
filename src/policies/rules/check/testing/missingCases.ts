import type { RuleCase } from './cases';
import { soundLines, soundPolicy } from './soundPolicy';

const sound = soundPolicy();
const control = soundLines.control.split('\n');
const withControl = (change: (line: string) => string): string => soundPolicy({ control: control.map(change).filter((line) => line !== '').join('\n') });
/** An extract is not asked for what it does not hold. */
const extract = soundLines.principles;

const withoutOfficer = Object.values(soundLines).map((text) => text.replace(/data protection officer/gi, 'head of legal services')).join('\n\n').replace('dpo@', 'legal@');

export const missingCases: Readonly<Record<string, RuleCase>> = {
  'missing-72-hours': {
    fires: [soundPolicy({ breaches: 'Breaches\n\nWhen a data breach happens the data protection officer must notify the Information Commission about it.' })],
    silent: [sound, soundPolicy({ breaches: 'Breaches\n\nWho learns of a breach tells the data protection officer at once, who does what is needed.' })]
  },
  'missing-dpo': {
    fires: [withoutOfficer, `${withoutOfficer}\n\nPartners\n\nThe council shares some personal data with Anytown Parish Council.`],
    // Data Protection Act 2018, section 7(3): they need none
    silent: [sound, extract, `Anytown Parish Council\n\n${withoutOfficer}`, `Data Protection Policy of Anytown Town Council\n\n${withoutOfficer}`]
  },
  'missing-dpo-contact': { fires: [soundPolicy({ officer: 'Data protection officer\n\nThe council has a data protection officer.' })], silent: [sound] },
  'missing-accountability': { fires: [soundPolicy({ principles: 'Principles\n\nThe council keeps to the six principles of Article 5 of the UK GDPR.' })], silent: [sound] },
  'missing-dpia': { fires: [soundPolicy({ assessments: '' })], silent: [sound] },
  'missing-complaint-30-days': { fires: [soundPolicy({ complaints: 'Complaints\n\nPeople may complain to the council, or to the Information Commission.' })], silent: [sound, soundPolicy({ complaints: '' })] },
  'missing-complaint-route': { fires: [soundPolicy({ complaints: '' })], silent: [sound] },
  'missing-uk-gdpr': {
    fires: [soundPolicy({ purpose: soundLines.purpose.replace('the UK GDPR, ', ''), principles: soundLines.principles.replace('of Article 5 of the UK GDPR, ', ' ') })],
    silent: [sound, soundPolicy({ principles: '' })]
  },
  'missing-duaa': {
    fires: [soundPolicy({ purpose: soundLines.purpose.replace(' and the Data (Use and Access) Act 2025', ''), history: '' })],
    silent: [sound]
  },
  'missing-version': { fires: [soundPolicy({ control: '| Next review date | 1 March 2028 |', history: '' })], silent: [sound, extract] },
  'missing-owner': { fires: [withControl((line) => (line.includes('owner') ? '' : line))], silent: [sound, extract] },
  'review-passed': { fires: [withControl((line) => line.replace('1 March 2028', '1 March 2026')), withControl((line) => line.replace('1 March 2028', 'Autumn 2025'))], silent: [sound] },
  'review-day-passed': { fires: [withControl((line) => line.replace('Next review date | 1 March 2028', 'Review date | June 2017'))], silent: [sound, withControl((line) => line.replace('Next review date', 'Review date'))] },
  'no-review-date': { fires: [withControl((line) => (line.includes('review') ? '' : line)), withControl((line) => line.replace('1 March 2028', '-'))], silent: [sound, extract] },
  'cycle-passed': { fires: [withControl((line) => (line.includes('review') ? '' : line.replace('2 March 2026', '2 March 2021')))], silent: [sound] }
};
