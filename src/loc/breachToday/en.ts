const en = {
  onlyFirst: ' Only the {0} with the least time left were looked at.',
  followUps: 'To follow up with the ICO',
  followUpsLooked: 'Open cases of which the ICO was told something that was not yet known.',
  followUpOne: '1 answer was still unknown when the ICO was told',
  followUpOther: '{0} answers were still unknown when the ICO was told',
  actions: 'Improvement actions',
  actionsLooked: 'Open actions of cases under investigation, without a day or due within 14 days. Those of closed cases stand in their investigation.',
  actionOf: '{0} ({1})',
  additions: 'Added by the reporter, not read yet',
  additionsLooked: 'What reporters of open cases added in words, after the version that an officer has read. Files are shown in triage.',
  addition: 'Something was added to the report'
};

export default en;
