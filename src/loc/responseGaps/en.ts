/** What an answer may lack of what the law asks. Codes of `responseGapCodes`. */
const en = {
  lack_outcome: 'What came of the request',
  lack_enclosed: 'The copy: what is sent with it',
  lack_purposes: 'Why the information is used',
  'lack_legal-basis': 'The law that lets the council use it',
  lack_categories: 'What kinds of information it is',
  lack_recipients: 'Who has had it, or will have it',
  lack_retention: 'How long it is kept',
  lack_rights: 'Which rights the person has',
  lack_source: 'Where it came from, or that it came from the person alone',
  lack_automated: 'Decisions by a computer alone, or that there were none',
  lack_safeguards: 'How it is protected outside the United Kingdom, or that it stays here',
  lack_searches: 'Where the council looked',
  lack_codes: 'What the codes on the pages mean',
  lack_abbreviations: 'What the abbreviations mean, or that there are none',
  lack_done: 'What was done',
  'lack_recipients-told': 'Who else has been told, or why nobody',
  lack_marketing: 'That the direct marketing stops: such an objection cannot be refused',
  lack_ground: 'On what ground it is not done',
  lack_reasons: 'Why something was left out, refused or not done',
  'lack_complaint-council': 'How to complain to the council',
  'lack_complaint-regulator': 'How to complain to the regulator',
  'lack_check-regulator': 'That the regulator can be asked to check',
  lack_court: 'That there is a way to court',
  law_article: 'UK GDPR article {0}',
  law_section: 'Data Protection Act 2018, section {0}',
  law_and: 'and'
};

export default en;
