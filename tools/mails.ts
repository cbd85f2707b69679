/** Mails that are sent locally go nowhere: wrangler keeps them, and says on a page of its own what they were. */

const PAGE = '/cdn-cgi/local/explorer';
const API = `${PAGE}/api/local/email/sending`;

export interface SentMail {
  messageId: string;
  to: string[];
  subject: string;
}

/** The newest first, without their words. */
export async function mailsSent(site: string): Promise<SentMail[]> {
  return asked(`${site}${API}?per_page=100`);
}

export async function textOf(site: string, { messageId }: SentMail): Promise<string> {
  const { text } = await asked<{ text: string }>(`${site}${API}?email_id=${encodeURIComponent(messageId)}`);
  return text;
}

async function asked<Result>(address: string): Promise<Result> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { result } = (await answer.json()) as { result: Result };
  return result;
}

/** Tells the console of each mail from now on, with the links in it; gives what ends that. */
export function tellOfMails(site: string): () => void {
  const told = new Set<string>();
  const look = async () => {
    for (const mail of (await mailsSent(site)).toReversed()) {
      if (told.has(mail.messageId)) continue;
      told.add(mail.messageId);
      const text = await textOf(site, mail);
      // The last one is that of the site, under every mail.
      const links = [...text.matchAll(/^\s*(https?:\S+)$/gm)].map(([, link]) => link).slice(0, -1);
      const head = `Mail to ${mail.to.join(', ')}: ${mail.subject}`;
      console.log(`\n${[head, ...links, `whole: ${site}${PAGE}/email/sending`].join('\n  ')}`);
    }
  };
  // While the worker is busy or gone there is nothing to tell.
  const timer = setInterval(() => void look().catch(() => {}), 1000);
  return () => clearInterval(timer);
}
