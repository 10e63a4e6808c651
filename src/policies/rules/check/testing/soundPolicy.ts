/** A policy as it should be on 22 November 2026: no rule says a word of it. Tests take a line out, or put an old one in. */
export const soundLines = {
  title: 'Data protection policy',
  control: '| Policy owner | Data Protection Officer |\n| Version | 4.0 |\n| Approved on | 2 March 2026 |\n| Next review date | 1 March 2028 |',
  history: 'Version history\n\n| Version | Date | What changed |\n| 3.0 | 4 June 2018 | Replaces the policy under the Data Protection Act 1998 |\n| 4.0 | 2 March 2026 | Data (Use and Access) Act 2025 |',
  purpose: 'Purpose\n\nThis policy says how Northmere Council keeps to data protection law when it uses personal data: the UK GDPR, the Data Protection Act 2018 and the Data (Use and Access) Act 2025. It concerns everyone who works with personal information for the council. The policy is reviewed every two years.',
  principles: 'Principles\n\nThe council keeps to the six principles of Article 5 of the UK GDPR, and to accountability: it is responsible for keeping to them and can show that it does.\n\nPersonal data are kept no longer than necessary and are kept safe against loss and misuse.',
  officer: 'Data protection officer\n\nThe council has a data protection officer, who can be reached at dpo@northmere.example or on 01632 960100. Staff ask for advice before they begin something new with personal data.',
  assessments: 'Impact assessments\n\nWhoever plans a use of personal data that may put people at high risk makes a data protection impact assessment first and asks the data protection officer for advice.',
  access: 'Subject access\n\nPeople may ask for the personal data that the council holds on them, in any words, by word of mouth or in writing. Access is free. The council answers within one month of the request, or of the proof of identity where there are reasonable doubts about who asks. The days on which it waits for a clarification do not count.',
  breaches: 'Breaches\n\nWho learns of a personal data breach tells the data protection officer at once. The council notifies the Information Commission within 72 hours of becoming aware of it, unless the breach is unlikely to result in a risk to the rights and freedoms of people, and keeps a record of every breach.',
  complaints: 'Complaints\n\nWhoever thinks that the council did not keep to the law may complain to the council, on its form or in any other way. A complaint is acknowledged within 30 days and answered without undue delay. People may also complain to the Information Commission, or go to court.'
} as const;

export type SoundLine = keyof typeof soundLines;

/** The policy, with some of its parts said otherwise; an empty text leaves one out. */
export function soundPolicy(instead: Partial<Record<SoundLine, string>> = {}): string {
  return Object.entries({ ...soundLines, ...instead }).map(([, text]) => text).filter((text) => text !== '').join('\n\n');
}
