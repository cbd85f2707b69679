/** Who may do what: /moderering/roller. */
const da = {
  title: 'Roller',
  lead: 'Moderatorer afgør, hvad der kommer på listen i deres kommune. Administratorer giver og tager roller og ser alle kommuner.',
  heading: 'Hvem har hvilken rolle',
  person: 'E-mail',
  role: 'Rolle',
  area: 'Område',
  kinds: { administrator: 'Administrator', moderator: 'Moderator' },
  everywhere: 'Alle kommuner',
  take: 'Tag rollen',
  takeFrom: (email: string, role: string) => `Tag rollen: ${email}, ${role}`,
  giveHeading: 'Giv en rolle',
  give: 'Giv rollen',
  emailHint: 'Personen logger ind med den adresse. Findes kontoen ikke, bliver den oprettet.',
  areaHint: 'Kun for moderatorer.',
  done: {
    given: 'Rollen er givet.',
    taken: 'Rollen er taget. Det gælder fra næste klik.',
    same: 'Det var allerede sådan.',
  },
  errors: {
    email: 'Skriv en e-mail, der findes',
    area: 'Vælg en kommune',
    kind: 'Den sidste administrator kan ikke undværes. Giv først rollen til en anden.',
  } as Record<string, string>,
};

const en: typeof da = {
  title: 'Roles',
  lead: 'Moderators decide what comes on the list in their municipality. Administrators give and take roles and see all municipalities.',
  heading: 'Who has which role',
  person: 'E-mail',
  role: 'Role',
  area: 'Area',
  kinds: { administrator: 'Administrator', moderator: 'Moderator' },
  everywhere: 'All municipalities',
  take: 'Take the role',
  takeFrom: (email, role) => `Take the role: ${email}, ${role}`,
  giveHeading: 'Give a role',
  give: 'Give the role',
  emailHint: 'They sign in with that address. If there is no such account, it is made.',
  areaHint: 'Only for moderators.',
  done: {
    given: 'The role is given.',
    taken: 'The role is taken. It counts from the next click.',
    same: 'It was so already.',
  },
  errors: {
    email: 'Write an e-mail address that exists',
    area: 'Choose a municipality',
    kind: 'The last administrator cannot be spared. Give the role to somebody else first.',
  },
};

export const roles = { da, en };
