import { addSign, readSigns } from '../signOffs';
import { addTalk } from '../talk';
import { readAround, readStates } from './around';
import type { StaffDpiaStore } from './contract';
import { readMyDpias, readMyServices, saveHead } from './heads';
import { readDraft } from './readDraft';
import { saveAnswer, saveRisk, withdrawRisk } from './saveDraft';
import { start } from './start';
import { readSubmitted, submit } from './submit';

/** A DPIA as its service writes it, over SharePoint. */
export const staffDpiaStore: StaffDpiaStore = {
  readMyServices, readMyDpias, readStates, readDraft, readAround, saveAnswer, saveRisk, withdrawRisk, saveHead, start, submit, readSubmitted,
  addTalk: async (services, { reference, folder }, talk, guid) => {
    await addTalk(services, { reference, service: folder }, talk, guid);
  },
  sign: async (services, { reference }, sign, guid) => {
    // its list has no unique column: a page that tries again looks for what the first try may have added
    if ((await readSigns(services, { reference })).some((row) => row.guid === guid)) return;
    await addSign(services, { reference, ...sign }, guid);
  }
};
