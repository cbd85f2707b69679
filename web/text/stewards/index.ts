/** All words of the pages for owners and moderators; only the server says them. A subject a file, in both languages. */
import { account } from './account.ts';
import { add } from './add.ts';
import { claim } from './claim.ts';
import { common } from './common.ts';
import { differences } from './differences.ts';
import { history } from './history.ts';
import { importing } from './import.ts';
import { invitation } from './invitation.ts';
import type { STEWARD_LANGS } from './lang.ts';
import { listingForm } from './listing-form.ts';
import { log } from './log.ts';
import { matter } from './matter.ts';
import { merge } from './merge.ts';
import { mine } from './mine.ts';
import { moderation } from './moderation.ts';
import { ownData } from './own-data.ts';
import { problems } from './problems.ts';
import { report } from './report.ts';
import { roles } from './roles.ts';
import { signIn } from './sign-in.ts';
import { sources } from './sources.ts';
import { stillHere } from './still-here.ts';
import { write } from './write.ts';

export const stewardTexts = { da: wordsOf('da'), en: wordsOf('en') };

export type StewardText = ReturnType<typeof wordsOf>;

function wordsOf(lang: (typeof STEWARD_LANGS)[number]) {
  return {
    claim: claim[lang],
    account: account[lang],
    add: add[lang],
    common: common[lang],
    log: log[lang],
    matter: matter[lang],
    merge: merge[lang],
    moderation: moderation[lang],
    ownData: ownData[lang],
    differences: differences[lang],
    listingForm: listingForm[lang],
    history: history[lang],
    importing: importing[lang],
    invitation: invitation[lang],
    mine: mine[lang],
    problems: problems[lang],
    report: report[lang],
    roles: roles[lang],
    signIn: signIn[lang],
    sources: sources[lang],
    stillHere: stillHere[lang],
    write: write[lang],
  };
}
