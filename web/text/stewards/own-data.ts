const da = {
  title: 'Slet min konto',
  lead: 'Alt, hvad vi gemmer om dig, slettes med det samme og kan ikke hentes tilbage.',
  goes: 'Det forsvinder: din e-mail, dine logins, dine roller, mails til dig og dit navn på det, du har ændret.',
  stays: 'Det bliver: en linje i loggen om, at noget skete, uden noget, der fører til dig.',
  listings: 'Dine initiativer, som ingen andre passer',
  keep: 'Lad dem stå, så andre kan overtage dem',
  erase: 'Slet dem også, med billeder og historik',
  confirm: 'Ja, slet min konto',
  confirmLabel: 'Er du sikker?',
  mustConfirm: 'Sæt kryds, hvis du er sikker.',
  submit: 'Slet min konto',
  export: 'Hent først alt om dig som en fil (JSON)',
  doneTitle: 'Din konto er slettet',
  done: 'Vi har ikke længere nogen oplysninger om dig.',
};

const en: typeof da = {
  title: 'Erase my account',
  lead: 'All that we keep of you is erased at once and cannot be brought back.',
  goes: 'What goes: your e-mail, your sign-ins, your roles, mails to you, and your name on what you have changed.',
  stays: 'What stays: a line in the log that something happened, with nothing that leads to you.',
  listings: 'Your listings that nobody else looks after',
  keep: 'Leave them, so that others can take over',
  erase: 'Erase them too, with pictures and history',
  confirm: 'Yes, erase my account',
  confirmLabel: 'Are you sure?',
  mustConfirm: 'Tick the box if you are sure.',
  submit: 'Erase my account',
  export: 'First download all about you as a file (JSON)',
  doneTitle: 'Your account is erased',
  done: 'We no longer have any data about you.',
};

export const ownData = { da, en };
