/**
 * To somebody who asks something under data protection law (UK GDPR articles 12 and 15 to 22D; Part 3 of the Data Protection Act 2018):
 * that it was received, what is needed first, what is unclear, more time, the answer, and an apology. Sentences never say *about you*: a
 * parent or a solicitor may be the one who reads them. Every answer tells the same ways on, so that none of them shows that something was
 * left out of which it says nothing.
 */
import { bullets, field, headerRow, fieldRow, paragraphs, repeat, repeatRow } from './controls.mjs';
import { around, contactBlock, letterOf, signatureBlock } from './letterParts.mjs';
import { heading1, heading2, kept, table, text } from './look.mjs';
import { requestWords } from './requestWords.mjs';

const letter = (title, parts) => letterOf(requestWords, (say) => say.titles[title], parts);

/** What was asked, and when it came. */
export const opening = (say) => [paragraphs('asked', say.askedField), around(say.received, 'receivedOn', say.receivedField)];

/** The last day, with how it is counted: once, or for each right whose day is another. */
const dues = (say) => repeat('dues', say.dueField, [text(field('dueIntro', say.dueField)), bullets('dueSteps', 'dueStep', say.dueStep)]);

/** A heading with what somebody wrote; it goes where nothing was. */
const part = (tag, heading, name, title, level = heading1) => repeat(tag, title, [level(heading), paragraphs(name, title)]);

/** Before there is an answer. */
export const onTheWay = (say) => [
  ...contactBlock(say),
  heading1(say.unhappy),
  around(say.unhappyText, 'regulator', say.regulator, kept),
  ...signatureBlock(say)
];

/** With an answer: each way stands in a control of its own, so that a template that lost one is found. */
const answered = (say) => [
  ...contactBlock(say),
  heading1(say.unhappyAnswer),
  repeat('ifCouncilComplaint', say.councilField, [text(say.councilText)]),
  repeat('ifRegulatorComplaint', say.regulatorField, [around(say.regulatorText, 'regulator', say.regulator)]),
  repeat('ifRegulatorCheck', say.checkField, [text(say.checkText)]),
  repeat('ifCourt', say.courtField, [kept(say.courtText)]),
  ...signatureBlock(say)
];

const searches = (say) => repeat('ifSearches', say.searches, [
  heading1(say.searches), text(say.searchesIntro), bullets('searches', 'search', say.searchField)
]);
const neither = (sentence, say) => repeat('ifNeither', say.neitherField, [text(sentence)]);

/** A short form in each row, with its meaning. */
const key = (tag, [heading, intro], [rows, short, meaning], heads) => repeat(tag, heading, [
  heading1(heading),
  ...(intro === '' ? [] : [text(intro)]),
  table([4, 13], [headerRow(...heads), repeatRow(rows, heading, fieldRow([short, heads[0]], [meaning, heads[1]]))])
]);

export const requestAcknowledgement = letter('acknowledgement', (say) => [
  text(say.thanks),
  ...opening(say),
  repeat('ifSaid', say.said, [heading1(say.said), text(say.saidIntro), paragraphs('said', say.saidField), text(say.saidCheck)]),
  heading1(say.next),
  text(say.nextText),
  dues(say),
  repeat('ifWaits', say.waitField, [text(say.waits), bullets('waits', 'wait', say.waitField)]),
  ...onTheWay(say)
]);

export const requestIdentity = letter('identity', (say) => [
  ...opening(say),
  repeat('ifIdentity', say.identity, [
    heading1(say.identity), text(say.doubtIntro), paragraphs('doubt', say.doubtField),
    text(say.neededIntro), paragraphs('identityNeeded', say.neededField), text(say.neededUse)
  ]),
  repeat('ifAuthority', say.authority, [
    heading1(say.authority), text(say.authorityIntro), paragraphs('authorityNeeded', say.authorityField)
  ]),
  heading1(say.time),
  text(say.timeWaits),
  text(say.replySoon),
  ...onTheWay(say)
]);

export const requestClarification = letter('clarification', (say) => [
  ...opening(say),
  heading1(say.unclear),
  text(say.unclearIntro),
  paragraphs('unclear', say.unclearField),
  heading1(say.time),
  around(say.paused, 'pausedFrom', say.pausedField),
  text(say.goOn),
  repeat('ifOthers', say.othersField, [text(say.others), bullets('others', 'other', say.othersField)]),
  ...onTheWay(say)
]);

export const requestExtension = letter('extension', (say) => [
  ...opening(say),
  heading1(say.why),
  paragraphs('ground', say.groundField),
  paragraphs('extensionWhy', say.whyField),
  heading1(say.newDay),
  dues(say),
  text(say.sooner),
  ...onTheWay(say)
]);

export const requestResponse = letter('answer', (say) => [
  ...opening(say),
  repeat('ifAccess', say.enclosed, [heading1(say.enclosed), text(say.enclosedIntro), paragraphs('enclosed', say.enclosedField)]),
  repeat('ifSentBefore', say.sentBefore, [heading1(say.sentBefore), bullets('sentBefore', 'sentPart', say.sentBefore)]),
  part('ifDone', say.done, 'done', say.doneField),
  part('ifRecipientsTold', say.recipientsTold, 'recipientsTold', say.recipientsTold),
  part('ifLeftOut', say.leftOut, 'reasons', say.reasonField),
  // ids are made of tag and title, and once in a file
  part('ifNotDone', say.notDone, 'reasons', say.notDone),
  neither(say.neitherElse, say),
  key('ifCodes', [say.codes, say.codesIntro], ['codes', 'code', 'codeMeaning'], say.codeHeads),
  key('ifAbbreviations', [say.abbreviations, ''], ['abbreviations', 'abbreviation', 'abbreviationMeaning'], say.abbreviationHeads),
  searches(say),
  repeat('ifContents', say.contents, [
    heading1(say.contents),
    heading2(say.purposes), paragraphs('purposes', say.purposes),
    part('ifLegalBasis', say.legalBasis, 'legalBasis', say.legalBasis, heading2),
    heading2(say.categories), paragraphs('categories', say.categories),
    heading2(say.recipients), paragraphs('recipients', say.recipients),
    heading2(say.retention), paragraphs('retention', say.retention),
    part('ifSource', say.source, 'source', say.source, heading2),
    part('ifAutomated', say.automated, 'automated', say.automated, heading2),
    part('ifSafeguards', say.safeguards, 'safeguards', say.safeguards, heading2)
  ]),
  repeat('ifRights', say.rights, [heading1(say.rights), text(say.rightsIntro), bullets('rights', 'right', say.rights)]),
  ...answered(say)
]);

export const requestRefusal = letter('answer', (say) => [
  ...opening(say),
  heading1(say.decision),
  text(say.refused),
  part('ifReasons', say.reasons, 'reasons', say.reasonField),
  neither(say.neither, say),
  ...answered(say)
]);

export const requestNotHeld = letter('answer', (say) => [
  ...opening(say),
  heading1(say.found),
  text(say.nothing),
  searches(say),
  neither(say.neither, say),
  part('ifElsewhere', say.elsewhere, 'elsewhere', say.elsewhereField),
  ...answered(say)
]);

export const requestApology = letter('apology', (say) => [
  ...opening(say),
  repeat('ifLate', say.dueField, [around(say.late, 'wasDue', say.dueField)]),
  repeat('ifWillBeLate', say.dueField, [around(say.willBeLate, 'isDue', say.dueField)]),
  heading1(say.delay),
  paragraphs('delay', say.delayField),
  heading1(say.when),
  around(say.answerBy, 'answerBy', say.answerByField),
  ...onTheWay(say)
]);
