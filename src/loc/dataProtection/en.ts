const en = {
  heading: 'Data protection',
  startHeading: 'Tell us something',
  breachTitle: 'Report a data breach',
  breachText: 'Information was lost, sent to the wrong person or seen by somebody who should not have seen it. Two minutes; ring if somebody could come to harm.',
  complaintTitle: 'Someone has complained about how we used their information',
  complaintText: 'Pass on what reached you, right or wrong. It takes a minute, and the 30 days to answer that it came have begun.',
  requestTitle: 'Someone has made a request about their information',
  requestText: 'They want to see it, correct it, delete it or stop its use. Pass it on in a minute: the month to answer has begun.',
  screeningTitle: 'Does my project need a DPIA?',
  screeningText: 'A new system, supplier or way of using people’s information: find out in five minutes, before it begins.',
  teamTitle: 'Team reading',
  teamText: 'How far your service has read the council’s policies, and who has not yet.',
  waitsHeading: 'What waits for you',
  waitsLooking: 'Looking for what waits for you…',
  waitsNothing: 'Nothing waits for you.',
  waitsNotRead: 'What waits for you could not be read',
  waitsPoliciesOne: '{0} policy to read',
  waitsPoliciesOther: '{0} policies to read',
  sentHeading: 'What you have sent',
  sentReading: 'Reading what you have sent…',
  sentNone: 'Nothing yet.',
  sentNotRead: 'What you have sent could not be read',
  sentAt: 'Sent {0}',
  back: 'Back to Data protection'
};

export default en;
