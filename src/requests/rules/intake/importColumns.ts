/**
 * What a column of the council's e-forms, of a spreadsheet of subject access requests or of a former register may hold, and the heads by which it is known, in any order, upper or
 * lower case, with or without what stands in brackets behind them. `docs/request-imports.md` lists them for officers.
 */
export const importColumns = {
  externalId: [
    'number', 'reference', 'ref', 'ref no', 'ref number', 'reference number', 'id', 'form id', 'submission id', 'case number', 'case ref', 'case reference', 'case id', 'request number', 'request ref', 'request reference', 'request id', 'sar ref', 'sar ref no', 'sar reference', 'sar number', 'sar no', 'sar id', 'dsar ref', 'dsar reference', 'log number', 'our ref', 'our reference', 'cyfeirnod', 'rhif'
  ],
  received: [
    'received', 'date received', 'received date', 'received on', 'date of receipt', 'date request received', 'request received', 'date of request', 'request date', 'date sar received', 'date', 'date logged', 'submitted', 'submitted at', 'submitted on', 'date submitted', 'derbyniwyd', 'dyddiad derbyn', 'dyddiad'
  ],
  name: ['name', 'full name', 'requester', 'requestor', 'requester name', 'requestor name', 'name of requester', 'name of requestor', 'applicant', 'applicant name', 'name of applicant', 'your name', 'enw', 'enw llawn', 'eich enw'],
  email: ['email', 'e-mail', 'email address', 'requester email', 'your email', 'e-bost', 'cyfeiriad e-bost'],
  phone: ['phone', 'telephone', 'telephone number', 'phone number', 'your phone', 'ffôn', 'rhif ffôn'],
  address: ['address', 'postal address', 'requester address', 'your address', 'contact', 'contact details', 'cyfeiriad', 'cyfeiriad post'],
  requester: ['asking for', 'who asks', 'requester type', 'requestor type', 'type of requester', 'type of requestor', 'applicant type', 'type of applicant', 'requester category', 'on behalf of', 'gofyn dros', 'pwy sy’n gofyn'],
  subject: ['whose information', 'data subject', 'data subject name', 'name of data subject', 'subject', 'about whom', 'gwybodaeth pwy', 'gwrthrych y data'],
  rights: ['rights', 'right', 'asked for', 'request type', 'type of request', 'type', 'right exercised', 'rights requested', 'hawliau', 'hawl', 'math o gais'],
  said: ['request', 'information', 'information requested', 'what is asked for', 'details', 'request details', 'details of request', 'description', 'description of request', 'summary', 'summary of request', 'nature of request', 'scope', 'cais', 'manylion', 'gwybodaeth'],
  since: ['since', 'period', 'date range', 'from when', 'time period', 'ers', 'cyfnod'],
  sendBy: ['send by', 'how to send it', 'preferred format', 'format', 'anfon drwy', 'fformat'],
  service: ['service', 'department', 'directorate', 'service area', 'team', 'dept', 'gwasanaeth', 'adran'],
  language: ['language', 'language of the answer', 'preferred language', 'iaith'],
  how: ['how', 'how received', 'how it came', 'channel', 'method', 'method of receipt', 'received by', 'received via', 'source', 'sut'],
  identityAsked: ['identity asked', 'id asked', 'id requested', 'date id requested', 'id requested on', 'identity requested', 'date identity requested', 'proof of id requested', 'proof of identity requested', 'id request sent', 'gofynnwyd am brawf adnabod'],
  identityGiven: ['identity given', 'identity clear', 'id given', 'id received', 'date id received', 'id received on', 'identity received', 'date identity received', 'id verified', 'date id verified', 'identity verified', 'identity confirmed', 'id confirmed', 'proof of id received', 'proof of identity received', 'prawf adnabod'],
  clarifiedFrom: ['clarification asked', 'clarification from', 'clarification requested', 'clarification sought', 'date clarification requested', 'clarification requested on', 'clock paused', 'clock stopped', 'paused from', 'date paused', 'on hold from', 'gofynnwyd am eglurhad'],
  clarifiedUntil: ['clarification answered', 'clarification to', 'clarification until', 'clarification received', 'date clarification received', 'clarification received on', 'clock restarted', 'clock resumed', 'paused until', 'paused to', 'date resumed', 'on hold until', 'on hold to', 'eglurhad'],
  extended: ['extended', 'extension', 'extension applied', 'extension required', 'time extended', 'estyniad', 'estynnwyd'],
  extensionTold: ['extension told on', 'extension told', 'date extended', 'extended on', 'extension date', 'date of extension', 'extension notified', 'date extension notified', 'extension letter sent', 'date extension letter sent', 'requester told of extension', 'dyddiad yr estyniad'],
  extensionWhy: ['reason for extension', 'extension reason', 'why extended', 'reason extended', 'rheswm dros yr estyniad'],
  due: ['due', 'due date', 'date due', 'due by', 'deadline', 'statutory deadline', 'response due', 'response due date', 'response deadline', 'target date', 'target', 'respond by', 'answer by', 'dyddiad cau’r ateb', 'erbyn'],
  extendedDue: ['extended due date', 'dyddiad cau estynedig', 'extended deadline', 'revised due date', 'revised deadline', 'new due date', 'new deadline', 'extended to', 'extended until'],
  answered: ['answered', 'answered on', 'date answered', 'responded', 'date responded', 'date of response', 'response date', 'response sent', 'date response sent', 'response issued', 'date sent', 'date disclosed', 'date of disclosure', 'date issued', 'date provided', 'date released', 'atebwyd', 'dyddiad ateb'],
  outcome: ['outcome', 'result', 'decision', 'disclosure', 'response', 'response type', 'outcome of request', 'canlyniad', 'penderfyniad'],
  days: ['days taken', 'days', 'number of days', 'no of days', 'days to respond', 'days to complete', 'calendar days', 'working days', 'working days taken', 'time taken', 'response time', 'diwrnodau'],
  closed: ['closed', 'closed on', 'date closed', 'closed date', 'closure date', 'date completed', 'completed', 'completed on', 'completion date', 'date complete', 'end date', 'caewyd', 'dyddiad cau'],
  state: ['state', 'status', 'current status', 'stage', 'open/closed', 'cyflwr', 'statws']
} as const;
export type ImportColumn = keyof typeof importColumns;
