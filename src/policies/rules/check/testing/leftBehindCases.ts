import type { RuleCase } from './cases';

export const leftBehindCases: Readonly<Record<string, RuleCase>> = {
  'dpa-1998': {
    fires: ['The council complies with the Data Protection Act 1998.', 'Terms are defined in the DPA 1998.'],
    silent: ['The Data Protection Act 2018 replaced the Data Protection Act 1998.', 'Until May 2018 the Data Protection Act 1998 applied.', 'Version history\n\nUpdated the mention of the Data Protection Act 1998.', 'The Human Rights Act 1998 also applies.']
  },
  'dpa-1998-listed': {
    fires: ['Related legislation\n\n- Data Protection Act 1998\n- Freedom of Information Act 2000', '| Relevant legislation | Data Protection Act 1998 |\n| Owner | Head of Service |'],
    silent: ['Related legislation\n\n- Data Protection Act 2018', 'Related legislation\n\n- Data Protection Act 1998 (repealed)']
  },
  'eight-principles': {
    fires: ['Staff keep to the eight data protection principles.', 'There are 8 enforceable principles in the Act.', 'The principles say that data is\n\n- processed in line with your rights\n- not transferred to other countries without adequate protection, as data protection law asks'],
    silent: ['Staff keep to the eight Caldicott principles when they share personal data.', 'The GDPR has six principles, which replaced the eight data protection principles.', '8 Principles of data protection\n\nThere are six of them.', 'See section 8 principles of personal data.']
  },
  'old-principle-number': {
    fires: ['Laptops are encrypted, as the seventh data protection principle asks.', 'Transfers abroad fall under the eighth data protection principle.'],
    silent: ['Accountability is sometimes called the seventh data protection principle.', 'The sixth data protection principle is integrity and confidentiality.', 'The seventh Caldicott principle is the duty to share.']
  },
  'old-principle-six': {
    fires: [
      'We respect the rights of data subjects under Data Protection Principle 6.',
      'Data Protection Principle 6: personal data is processed in accordance with the rights of data subjects.',
      'Under Data Protection Principle 6 an individual may ask for a copy of their personal data.',
      'Subject access (Data Protection Principle 6) is dealt with by the officer.',
      'The sixth data protection principle of the Data Protection Act 1998 is kept to.',
      'Principle 6 – People’s rights\n\nPersonal data is handled with care.',
      'Personal data is processed in line with individuals’ rights (principle six).'
    ],
    silent: [
      'Data Protection Principle 6: integrity and confidentiality. Personal data is kept secure.',
      'Data Protection Principle 6 protects the rights of people by keeping their personal data secure.',
      'The sixth data protection principle is integrity and confidentiality.',
      'Principle 6 of the fire code: the right of access to the roof stays free.',
      'Under Part 3 the sixth data protection principle and the rights of data subjects apply to law enforcement.',
      'The rights of data subjects replaced the sixth data protection principle of the 1998 Act.'
    ]
  },
  'old-schedules': {
    fires: ['One of the conditions in Schedules 2 and 3 must be met before data is used.', 'Conditions for processing (Schedule 9 and 10 of the DPA)'],
    silent: ['The exemptions are in Schedules 2 and 3 of the Act; each has its conditions.', 'One of the conditions in Schedule 1 must be met.']
  },
  'section-55': {
    fires: ['Taking data without permission is a criminal offence under section 55 of the Data Protection Act.', 'It is an offence under s.55 to obtain personal data unlawfully.'],
    silent: ['It is an offence under section 170 of the Data Protection Act 2018.', 'See section 55 of the staff handbook.']
  },
  'notification': {
    fires: ['The council has to renew its notification with the regulator every year.', 'Each councillor must notify with the Information Commissioner.', 'All processing of personal data must be notified to the Information Commissioner.', 'Uses are listed in the notification register.'],
    silent: ['The council pays its fee to the Information Commissioner’s Office every year.', 'The breach must be notified to the Information Commissioner within 72 hours.', 'Notification to the ICO is the duty of the officer.']
  },
  'registrar': { fires: ['You may write to the Data Protection Registrar.', 'The Data Protection Commissioner keeps the register.'], silent: ['The registrar of births keeps the register.', 'The Information Commissioner replaced the Data Protection Registrar.'] },
  'revoked-rules': {
    fires: ['- The Data Protection (Processing of Sensitive Personal Data) Order 2000', 'Related legislation\n\n- Re-use of Public Sector Information Regulations 2005', 'We follow the ICO guidance on data security breach management.'],
    silent: ['- The Re-use of Public Sector Information Regulations 2015', '- The Data Protection (Charges and Information) Regulations 2018', '- The Data Protection (Monetary Penalties) Order 2010 was revoked.']
  },
  'old-rights': {
    fires: ['You may prevent processing that is likely to cause damage or distress.', 'You have the right to rectification, blocking and erasure.', 'Anyone can ask the Commissioner to make an assessment.'],
    silent: ['You have the right to object.', 'You may claim compensation for damage or distress.']
  },
  'sensitive-personal-data': {
    fires: ['Sensitive personal data needs more care.'],
    silent: ['Special category data, formerly called sensitive personal data, needs more care.', 'Sensitive commercial information needs care.']
  },
  'fair-processing-notice': { fires: ['A fair processing notice is given to every applicant.'], silent: ['Data is processed fairly, and a privacy notice says so.', 'Privacy notices were previously called fair processing notices.'] },
  'privacy-impact-assessment': { fires: ['A privacy impact assessment is made for every project.'], silent: ['A data protection impact assessment is made for every project.', 'A DPIA (once a privacy impact assessment) is made.'] },
  'crb': { fires: ['A CRB check is made before someone starts.'], silent: ['A DBS check is made before someone starts.', 'A DBS (CRB) check is made.'] },
  'directive-95': { fires: ['This follows Directive 95/46/EC.', 'It rests on the European Directive on the protection of individuals.'], silent: ['Directive 95/46/EC was repealed.', 'This follows the UK GDPR.'] },
  'working-party-29': { fires: ['See the guidelines of the Article 29 Working Party.'], silent: ['See the working party of 29 May.', 'The Board replaced the Article 29 Working Party.'] },
  'future-2018': {
    fires: ['The GDPR will come into force on 25 May 2018.', 'A new data protection law is currently going through Parliament.'],
    silent: ['The GDPR came into force on 25 May 2018.', 'The building rules will come into force in 2018.']
  },
  'complaint-commissioner-only': {
    fires: ['Under data protection law you may complain to the Information Commissioner.'],
    silent: ['Under data protection law you may complain to us, and to the Information Commissioner.', 'You may complain to the ICO about data protection. The complaints procedure is on our website.', 'Complain to the head of service about noise.']
  },
  'exhaust-first': {
    fires: ['People may turn to the Information Commissioner after exhausting the council’s complaints procedure.'],
    silent: ['People may turn to the Information Commissioner at any time.', 'For freedom of information the ICO acts once the internal review has been exhausted.']
  },
  'breach-threshold': {
    fires: ['Find out what was lost and, if serious, notify the Information Commissioner.', 'If a large number of people are affected the ICO will be informed.', 'Only serious breaches are reported to the ICO.'],
    silent: ['Notify the Information Commissioner unless a risk to the rights and freedoms of people is unlikely.', 'Serious breaches are reported to the chief executive.']
  },
  'pecr-24-hours': {
    fires: ['Under PECR a breach is reported within 24 hours.'],
    silent: ['Under PECR a breach is reported within 72 hours.', 'Staff report a breach to the helpdesk within 24 hours.']
  },
  'half-million-fine': { fires: ['The ICO can impose a fine of up to £500,000.'], silent: ['The ICO can impose a fine of up to £17.5 million.', 'The council is insured up to £500,000 against fines of the ICO.', 'The project costs £500,000.'] },
  'euro-fines': { fires: ['Fines go up to 20 million euros or 4% of turnover.', 'A penalty of €10 million is possible.'], silent: ['Fines go up to £17.5 million (in the EU €20 million).', 'The grant was €10 million.'] },
  'eu-gdpr': {
    fires: ['The council keeps to the General Data Protection Regulation (EU) 2016/679.', 'The GDPR gives people rights.'],
    silent: ['The council keeps to the UK GDPR. The GDPR gives people rights.', 'The council keeps to data protection law.']
  },
  'member-state': {
    fires: ['Under the GDPR each Member State has an authority.'],
    silent: ['Under the UK GDPR the Secretary of State decides.', 'Since the UK left the EU, data protection law of a Member State is not ours.']
  },
  'law-enforcement-directive': {
    fires: [
      'Data protection law includes the Law Enforcement Directive.',
      'For prosecutions the council follows Directive (EU) 2016/680 on personal data.',
      'Related legislation\n\n- UK GDPR and Data Protection Act 2018\n- EU Law Enforcement Directive 2016/680',
      'The GDPR does not hold for prosecutions: the LED says how personal data is used for law enforcement.'
    ],
    silent: [
      'Data protection law includes Part 3 of the Data Protection Act 2018, which implements the Law Enforcement Directive.',
      'The Law Enforcement Directive was transposed by the Data Protection Act 2018.',
      'Data protection law for prosecutions is in Part 3 of the Data Protection Act 2018.',
      'Personal data is shown on the LED board in reception.'
    ]
  },
  'eea-transfers': {
    fires: ['Personal data is not sent outside the EEA.', 'Adequate countries are listed on the European Commission’s website.'],
    silent: ['Personal data is not sent outside the UK.', 'Personal data is not sent outside the UK or the EEA without advice.']
  },
  'privacy-shield': { fires: ['Suppliers in America are certified under the EU-US Privacy Shield.'], silent: ['The Privacy Shield was struck down.', 'Use the data bridge, not the Privacy Shield.', 'A privacy screen shields the display.'] },
  'safe-harbour': { fires: ['Data goes to the US under Safe Harbor.'], silent: ['The US Safe Harbor scheme is no longer valid.', 'The town has a safe harbour for boats.'] },
  'adequacy-articles': { fires: ['Transfers follow Articles 44 to 50 of the GDPR.', 'There is an adequacy decision under Article 45.'], silent: ['Transfers follow Articles 44A to 49.', 'The adequacy of the drains is in article 45A.'] },
  'article-22': {
    fires: ['You have the right not to be subject to a decision based solely on automated processing.', 'Profiling falls under Article 22.'],
    silent: ['You have safeguards against automated decisions under Articles 22A to 22D.', 'The right not to be subject to automated decisions on special category data remains.']
  },
  'article-77': {
    fires: ['Under Article 77 of the GDPR people may complain to the supervisory authority.'],
    silent: ['People may complain under section 165 of the Data Protection Act 2018, beside the UK GDPR.', 'Article 77 of our constitution concerns petitions.']
  },
  'omitted-articles': { fires: ['A new purpose is tested under Article 6(4) of the GDPR.', 'Research follows Article 89 of the GDPR.'], silent: ['A new purpose is tested under Article 8A of the UK GDPR.', 'Consent is Article 6(1)(a) of the UK GDPR.'] },
  'six-lawful-bases': { fires: ['There are six lawful bases.', 'We need consent or one of five other legitimate reasons.'], silent: ['One of the lawful bases of Article 6 applies.', '6 Lawful bases\n\nThe bases are in Article 6.'] },
  'legitimate-interests': {
    fires: ['For parking fines the council relies on its legitimate interests.'],
    silent: ['The council cannot rely on legitimate interests for its tasks.', 'The council relies on its public task; citizens have legitimate interests.']
  },
  'commissioner-name': { fires: ['Write to the Information Commissioner.'], silent: ['Write to the Information Commission (until 2026 the Information Commissioner).', 'Write to the Children’s Commissioner.'] },
  'wcag-old': { fires: ['Pages meet WCAG 2.1 AA.'], silent: ['Pages meet WCAG 2.2 AA.'] },
  'special-categories-list': {
    fires: ['Special category data\n\n- racial or ethnic origin\n- trade union membership\n- health'],
    silent: ['Special category data\n\n- racial or ethnic origin\n- trade union membership\n- genetic and biometric data\n- health', 'We ask for ethnic origin and disability for equality monitoring.', 'Some data is sensitive, for example racial or ethnic origin and trade union membership.']
  },
  'criminal-in-special': {
    fires: ['Sensitive data\n\n- racial or ethnic origin\n- criminal convictions'],
    silent: ['Special category data\n\n- racial or ethnic origin\n\nCriminal convictions data\n\n- criminal convictions', 'Offences\n\n- criminal convictions']
  },
  'consent-for-everything': {
    fires: ['Get permission to hold data unless consent is obviously implied.', 'Data should never be disclosed to anyone without the consent of the person.'],
    silent: ['Where consent is the lawful basis it has to be given by a clear act.', 'Data should never be used for marketing without the consent of the person.']
  },
  'part-3-extension': {
    fires: ['A request under Part 3 (law enforcement) cannot be extended.'],
    silent: ['A request under Part 3 can be extended by two months.', 'The deadline for planning appeals cannot be extended.']
  }
};
