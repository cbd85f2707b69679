/** Who is told of a decision, and what. */

import type { MailContent } from '../../schema/mail.ts';
import { initiativeAddress, stewardAddress, stewardLang } from '../../web/pages/index.ts';
import type { Decision } from '../domain/decisions.ts';
import type { Query } from '../store/database.ts';
import { mailQuery } from '../store/mails.ts';
import type { MatterFile, Person } from '../store/matter-file.ts';

interface Recipient {
  email: string;
  language: string;
}

export function lettersOf(file: MatterFile, decision: Decision, at: Date): Query<unknown>[] {
  const { matter, report } = file;
  if (matter.kind === 'report') {
    const wants = decision.kind === 'done' && decision.answers && report?.email;
    return wants && report ? [letter(file, { email: wants, language: report.language }, decision, at)] : [];
  }
  return [
    ...concerned(file).map((one) => letter(file, one, decision, at)),
    ...(matter.kind === 'claim' && decision.kind === 'approve' ? joined(file, at) : []),
  ];
}

/** Who wrote it; a new listing is all its owners' concern, and a change whose author is no longer there. */
function concerned({ matter, claim, revision, owners }: MatterFile): Person[] {
  if (matter.kind === 'claim') return claim ? [claim.by] : [];
  const author = matter.kind === 'change' ? revision?.author : undefined;
  return author ? [author] : owners;
}

function letter(file: MatterFile, to: Recipient, decision: Decision, at: Date): Query<never> {
  const { initiative, matter } = file;
  const key = `decided ${initiative.id} ${matter.id} ${at.getTime()} ${to.email}`;
  return mailQuery({
    ...contentOf(file, decision, to.language),
    key,
    to: to.email,
    language: to.language,
    at,
  });
}

function contentOf({ initiative, matter }: MatterFile, decision: Decision, language: string): MailContent {
  const { id, slug, name } = initiative;
  const lang = stewardLang(language);
  const page = initiativeAddress(lang, slug);
  const keeping = stewardAddress(lang, `/mine/${id}`);
  switch (decision.kind) {
    case 'done':
      return {
        kind: 'report-answered',
        data: { name, outcome: decision.outcome, words: decision.words, link: page },
      };
    case 'ask': {
      const link = matter.kind === 'claim' ? `${page}/overtag` : `${keeping}/ret`;
      return { kind: 'asked-back', data: { name, question: decision.question, link } };
    }
    case 'reject':
      return matter.kind === 'claim'
        ? { kind: 'claim-decided', data: { name, decision: 'refused', reason: decision.reason, link: page } }
        : {
            kind: 'submission-decided',
            data: {
              name,
              decision: matter.kind === 'change' ? 'change-rejected' : 'rejected',
              reason: decision.reason,
              link: keeping,
            },
          };
    case 'approve':
      return matter.kind === 'claim'
        ? { kind: 'claim-decided', data: { name, decision: 'accepted', reason: '', link: keeping } }
        : {
            kind: 'submission-decided',
            data: { name, decision: approval(matter.kind, decision), reason: '', link: page },
          };
  }
}

function approval(kind: MatterFile['matter']['kind'], { edits }: Extract<Decision, { kind: 'approve' }>) {
  if (edits) return 'approved-with-edits';
  return kind === 'change' ? 'change-approved' : 'approved';
}

/** To those who keep it already. */
function joined({ initiative, matter, owners, claim }: MatterFile, at: Date): Query<never>[] {
  if (!claim) return [];
  return owners
    .filter(({ account }) => account !== claim.by.account)
    .map(({ account, email, language }) =>
      mailQuery({
        key: `owners ${initiative.id} ${matter.id} ${account}`,
        kind: 'owners-changed',
        data: { name: initiative.name, what: 'added', who: claim.by.email },
        to: email,
        language,
        at,
      }),
    );
}
