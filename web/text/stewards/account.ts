const da = {
  title: 'Min konto',
  email: 'Din mailadresse',
  emailNote:
    'Vi bruger den til at logge dig ind og til at skrive til dig om det, du passer. Den vises ikke for andre.',
  language: 'Sprog i de mails, du får',
  languages: { da: 'Dansk', en: 'Engelsk' },
  shortcuts: 'Genvejstaster',
  shortcutsLabel: 'Brug enkelte taster som genveje',
  shortcutsHint:
    'På nogle sider gør en enkelt tast noget, for eksempel i modereringen. Slå det fra, hvis du styrer med stemmen eller let rammer en tast.',
  saved: 'Gemt.',
  everywhere: 'Log ud alle steder',
  everywhereNote:
    'Har du mistet en telefon eller glemt at logge ud et sted? Så log ud i alle browsere på én gang, også denne.',
  data: 'Dine oplysninger',
  export: 'Hent alt om dig som en fil (JSON)',
  erase: 'Slet min konto',
};

const en: typeof da = {
  title: 'My account',
  email: 'Your e-mail address',
  emailNote: 'We use it to sign you in, and to write to you about what you keep. It is not shown to others.',
  language: 'Language of the mails you get',
  languages: { da: 'Danish', en: 'English' },
  shortcuts: 'Keyboard shortcuts',
  shortcutsLabel: 'Use single keys as shortcuts',
  shortcutsHint:
    'On some pages a single key does something, as in moderation. Turn it off if you steer by voice or easily hit a key.',
  saved: 'Saved.',
  everywhere: 'Sign out everywhere',
  everywhereNote:
    'Lost a phone, or forgot to sign out somewhere? Sign out of all browsers at once, this one included.',
  data: 'Your data',
  export: 'Download all about you as a file (JSON)',
  erase: 'Erase my account',
};

export const account = { da, en };
