/**
 * A fee (UK GDPR articles 12(5) and 15(3); section 53 of the Data Protection Act 2018), what is no request under data protection law and goes elsewhere,
 * and a search by letter to whoever has no account on the site: it says what section 173 of the Act makes an offence.
 */
import { bullets, paragraphs, repeat } from './controls.mjs';
import { around, contactBlock, letterOf, signatureBlock } from './letterParts.mjs';
import { bullet, heading1, text } from './look.mjs';
import { onTheWay, opening } from './requestLetters.mjs';
import { requestOtherWords } from './requestOtherWords.mjs';
import { requestWords } from './requestWords.mjs';

const words = Object.fromEntries(Object.entries(requestOtherWords).map(([locale, own]) => [locale, { ...requestWords[locale], ...own }]));
const letter = (title, parts) => letterOf(words, (say) => say[title], parts);

export const requestFee = letter('feeTitle', (say) => [
  ...opening(say),
  heading1(say.feeReasons),
  paragraphs('feeGround', say.feeGroundField),
  paragraphs('feeWhy', say.feeWhyField),
  heading1(say.fee),
  around(say.feeAmount, 'feeAmount', say.feeAmountField),
  text(say.feeBasisIntro), paragraphs('feeBasis', say.feeBasisField),
  text(say.feeHowIntro), paragraphs('feeHow', say.feeHowField),
  heading1(say.time),
  text(say.feeWaits),
  text(say.feeLess),
  ...onTheWay(say)
]);

export const requestPassedOn = letter('passedTitle', (say) => [
  around(say.received, 'receivedOn', say.receivedField),
  heading1(say.exit),
  paragraphs('exitWhy', say.exitField),
  heading1(say.passedTo),
  paragraphs('passedTo', say.passedToField),
  around(say.hearBy, 'hearBy', say.hearByField),
  heading1(say.meant),
  text(say.meantText),
  ...onTheWay(say)
]);

/** A heading with a list; it goes where there is none. */
const list = (tag, item, heading, title) => repeat(tag, heading, [heading1(heading), bullets(`${item}s`, item, title)]);

export const requestSearch = letter('searchTitle', (say) => [
  text(say.searchIntro),
  heading1(say.offence),
  text(say.offenceText),
  heading1(say.lookFor),
  paragraphs('lookFor', say.lookForField),
  list('ifPlaces', 'place', say.places, say.placesField),
  list('ifTerms', 'term', say.terms, say.termsField),
  list('ifParticipants', 'participant', say.participants, say.participantsField),
  heading1(say.span),
  paragraphs('span', say.spanField),
  heading1(say.due),
  around(say.dueBy, 'dueBy', say.dueField),
  heading1(say.sendBack),
  ...say.sendBackItems.map((item) => bullet(item)),
  heading1(say.returnBy),
  paragraphs('returnBy', say.returnByField),
  ...contactBlock(say),
  ...signatureBlock(say)
]);
