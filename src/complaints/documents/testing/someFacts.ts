import { Temporal } from 'temporal-polyfill';
import type { LetterFacts } from '../letterFacts';

const at = (moment: string): Temporal.Instant => Temporal.Instant.from(moment);

/** A complaint with two points, for tests. */
export const someFacts: LetterFacts = {
  reference: 'DPC-2026-00007', letterDate: at('2026-12-16T10:00:00Z'), receivedAt: at('2026-11-25T15:30:00Z'), acknowledgedAt: at('2026-11-30T09:00:00Z'),
  to: 'Jo Bevan', address: ['12 Mill Lane', 'Northmere', 'NM1 2AB'],
  points: [
    { text: 'My letter about arrears was left in the shared hall.', conclusion: 'The letter should have been put through your own door.', upheld: 'Upheld', reason: 'Our guidance on delivery by hand was not followed.', action: 'We have changed how letters are delivered, and told the team.' },
    { text: 'Nobody rang me back.', conclusion: 'We rang twice and could not reach you.', reason: 'Our record of calls shows both.', action: '' }
  ],
  dueSteps: ['Received on Wednesday 25 November 2026.', '30 days end on Friday 25 December 2026.', 'That is a bank holiday, so the last day is Tuesday 29 December 2026.'],
  progress: 'We have asked the housing team for their records.\nWe are waiting for one more answer.', writeAgainBy: at('2027-01-11T09:00:00Z'),
  sender: {
    letterhead: [], councilName: 'Northmere Borough Council', contactName: 'Priya Nandra', contactPhone: '01632 960 100', contactEmail: 'dataprotection@northmere.example',
    regulator: 'the Information Commission (ICO)', signatory: { name: 'Gareth Pugh', role: 'Monitoring Officer' }
  }
};

export const someWelshFacts: LetterFacts = {
  ...someFacts, points: [{ text: 'Gadawyd fy llythyr yn y cyntedd.', conclusion: 'Dylai’r llythyr fod wedi dod drwy eich drws.', upheld: 'Partly upheld', reason: 'Ni ddilynwyd ein canllawiau.', action: 'Rydym wedi newid y drefn.' }],
  dueSteps: ['Derbyniwyd ddydd Mercher 25 Tachwedd 2026.'], progress: 'Rydym wedi gofyn i’r tîm tai am eu cofnodion.', sender: { ...someFacts.sender, regulator: 'y Comisiwn Gwybodaeth (ICO)' }
};
