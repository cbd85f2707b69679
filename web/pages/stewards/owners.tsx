/** Who owns a listing, who is invited, and how one leaves. */
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { ChoiceField, type Errors, TextField } from './fields.tsx';
import type { Visitor } from './frame.tsx';

export interface OwnersProps {
  lang: StewardLang;
  visitor?: Visitor;
  /** Address of the page of the listing. */
  here: string;
  owners: { email: string }[];
  /** How many there are, for who is none of them. */
  othersOwn?: number;
  invitations: { tokenHash: string; kind: string; email: string; expiresAt: Date }[];
  errors: Errors;
  values: Record<string, string>;
}

export function Owners({
  lang,
  visitor,
  here,
  owners,
  othersOwn = 0,
  invitations,
  errors,
  values,
}: OwnersProps) {
  const words = stewardTexts[lang].mine.owners;
  const isOwner = owners.some(({ email }) => email === visitor?.email);
  return (
    <section aria-labelledby="ejere">
      <h2 id="ejere">{words.heading}</h2>
      <p>{words.text}</p>
      {owners.length === 0 && <p>{othersOwn > 0 ? words.others(othersOwn) : words.none}</p>}
      <ul class="owners">
        {owners.map(({ email }) => (
          <li key={email}>
            {email}
            {email === visitor?.email && ` (${words.you})`}
          </li>
        ))}
        {invitations.map(({ tokenHash, kind, email, expiresAt }) => (
          <li key={tokenHash}>
            {(kind === 'hand-over' ? words.handingOver : words.invited)(email, formatDate(expiresAt, lang))}{' '}
            <form method="post" action={`${here}/traek-tilbage`} class="inline-form">
              <input type="hidden" name="invitation" value={tokenHash} />
              <button class="button button-quiet" type="submit">
                {words.withdraw}
                <span class="visually-hidden">: {words.withdrawFor(email)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <h3>{words.invite}</h3>
      <form method="post" action={`${here}/inviter`} class="form">
        <TextField
          name="email"
          type="email"
          inputMode="email"
          label={words.email}
          hint={words.emailHint}
          value={values.email}
          error={errors.email}
          required
        />
        {isOwner && (
          <ChoiceField
            name="kind"
            kind="radio"
            label={words.kind}
            options={[
              { value: 'invite', label: words.kinds.invite },
              { value: 'hand-over', label: words.kinds['hand-over'] },
            ]}
            chosen={[values.kind || 'invite']}
          />
        )}
        <p>
          <button class="button" type="submit">
            {words.send}
          </button>
        </p>
      </form>
      {isOwner && (
        <>
          <h3>{words.leave}</h3>
          <p>{owners.length === 1 ? words.leaveLast : words.leaveText}</p>
          <form method="post" action={`${here}/forlad`}>
            <button class="button button-warn" type="submit">
              {words.leaveButton}
            </button>
          </form>
        </>
      )}
    </section>
  );
}
