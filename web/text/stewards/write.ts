const da = {
  title: (name: string) => `Skriv til ${name}`,
  lead: 'Vi sender din besked videre til dem, der passer initiativet. De ser din e-mail, så de kan svare dig. Vi gemmer den ikke længere end det tager.',
  from: 'Din e-mail',
  words: 'Din besked',
  send: 'Send',
  sentTitle: 'Sendt',
  sent: (name: string) => `Din besked er på vej til ${name}. Svaret kommer til din e-mail.`,
  back: (name: string) => `Tilbage til ${name}`,
  nobody: 'Der er ikke nogen, vi kan sende det videre til. Brug de oplysninger, der står på siden.',
  errors: {
    from: 'Skriv din e-mail, som navn@eksempel.dk, så de kan svare dig.',
    words: 'Skriv, hvad du vil sige.',
    tooLong: 'Beskeden er for lang: højst 3.000 tegn.',
    hidden: 'Beskeden indeholder tegn, der ikke kan vises.',
    again: 'Vi kunne ikke se, om du er et menneske. Vent et øjeblik, og send igen.',
  },
};

const en: typeof da = {
  title: (name) => `Write to ${name}`,
  lead: 'We pass your message on to those who look after the listing. They see your e-mail so that they can answer. We keep it no longer than that takes.',
  from: 'Your e-mail',
  words: 'Your message',
  send: 'Send',
  sentTitle: 'Sent',
  sent: (name) => `Your message is on its way to ${name}. The answer comes to your e-mail.`,
  back: (name) => `Back to ${name}`,
  nobody: 'There is nobody we could pass it on to. Use what it says on the page.',
  errors: {
    from: 'Write your e-mail, as in name@example.org, so that they can answer.',
    words: 'Write what you want to say.',
    tooLong: 'The message is too long: 3,000 characters at most.',
    hidden: 'The message holds characters that cannot be shown.',
    again: 'We could not tell whether you are a person. Wait a moment and send again.',
  },
};

export const write = { da, en };
