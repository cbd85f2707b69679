const da = {
  menu: 'Dine sider',
  mine: 'Mine initiativer',
  moderation: 'Moderering',
  account: 'Min konto',
  signIn: 'Log ind',
  signOut: 'Log ud',
  signedInAs: (email: string) => `Du er logget ind som ${email}.`,
  required: 'skal udfyldes',
  optional: 'valgfrit',
  errors: (n: number) => (n === 1 ? 'Der er én ting, du skal rette' : `Der er ${n} ting, du skal rette`),
  cancel: 'Fortryd',
  back: 'Tilbage',
  save: 'Gem',
  leaveEmpty: 'Lad dette felt stå tomt',
};

const en: typeof da = {
  menu: 'Your pages',
  mine: 'My listings',
  moderation: 'Moderation',
  account: 'My account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (email) => `You are signed in as ${email}.`,
  required: 'required',
  optional: 'optional',
  errors: (n) => (n === 1 ? 'There is one thing to correct' : `There are ${n} things to correct`),
  cancel: 'Cancel',
  back: 'Back',
  save: 'Save',
  leaveEmpty: 'Leave this field empty',
};

export const common = { da, en };
