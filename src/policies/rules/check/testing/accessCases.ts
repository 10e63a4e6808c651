import type { RuleCase } from './cases';

export const accessCases: Readonly<Record<string, RuleCase>> = {
  'forty-days': {
    fires: ['A subject access request is answered within 40 calendar days.', 'SARs are answered promptly and in any event within forty days.', 'People may ask for images of themselves. We answer within 40 days.'],
    silent: ['A subject access request is answered within one month.', 'Complex requests under the Environmental Information Regulations take up to 40 working days; personal data is left out.', 'The invoice is paid within 40 days.', 'A SAR must be answered within a month, and no longer within 40 days.']
  },
  'ten-pound-fee': {
    fires: ['A fee of £10 is charged for a subject access request.', 'For access to your personal data send a payment of ten pounds.'],
    silent: ['There is no longer a fee of £10 for a subject access request.', 'There is no £10 fee for access to personal data.', 'The fee for personal data of a group is £10,000.', 'A garden waste bin costs a £10 fee.']
  },
  'access-fee': {
    fires: ['Work on a subject access request starts on receipt of the fee.', 'The prescribed fee goes with every subject access request.'],
    silent: ['A subject access request is free; a reasonable fee may be asked when it is manifestly unfounded or excessive.', 'The prescribed fee for a licence is on the website.']
  },
  'request-in-writing': {
    fires: ['A subject access request must be made in writing.', 'To make a subject access request you have to complete the form.', 'People may ask for recordings of themselves. They have to fill in the form.'],
    silent: ['A subject access request does not have to be in writing.', 'A subject access request may be made in writing or by word of mouth.', 'Staff must record a subject access request in writing.', 'A contract must be in writing.', 'Subject access requests are free. The consent of a third person must be in writing.']
  },
  'written-request': {
    fires: ['Subject access: you have the right to make a request in writing.', 'Subject access requests should be made in writing.'],
    silent: ['Subject access: you may make a request in any form, in person or by letter.', 'A written request for a street sign goes to highways.']
  },
  'identity-always': {
    fires: ['Proof of identity is required with every subject access request.', 'People who ask for their personal data will be required to confirm their identity.'],
    silent: ['Where there are reasonable doubts, people who ask for their personal data must confirm their identity.', 'Proof of identity is required for a taxi licence.']
  },
  'day-after-receipt': {
    fires: ['The month for a subject access request starts on the day after receipt.'],
    silent: ['The month for a subject access request starts on the day of receipt.', 'For freedom of information the days start on the working day following receipt; personal data is another matter.', 'A complaint on personal data is acknowledged within 30 days starting the day after receipt.']
  },
  'clarification-restarts': {
    fires: ['For a subject access request the clock only starts when we have the information that we asked for.', 'If we ask for clarification of a SAR the month starts again.'],
    silent: ['If we ask for clarification of a SAR the clock is paused until the answer.', 'For a SAR the month only begins when we have the information on your identity.']
  }
};
