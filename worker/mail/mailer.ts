/** Who carries a mail out of the house. */

/** A mail as it is sent. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  /** Where an answer goes, when not to us. */
  replyTo?: string;
}

export interface Mailer {
  /** Throws when it was not taken. */
  send(mail: Mail): Promise<void>;
}

/** Cloudflare's Email Service; what it needs is in the README. `npm start` has it simulated: mails become files. */
export function cloudflareMailer(binding: SendEmail, from: string): Mailer {
  return {
    async send({ language, replyTo, ...mail }) {
      await binding.send({
        ...mail,
        from: { email: from, name: 'Rodskud' },
        ...(replyTo ? { replyTo } : {}),
        // Nobody's holiday message need answer a machine; what a reader writes is no machine's.
        headers: { 'Content-Language': language, ...(replyTo ? {} : { 'Auto-Submitted': 'auto-generated' }) },
      });
    },
  };
}
