/** `/moderering/roller`: who looks after which area, for administrators. */
import { municipalityTitle } from '../../../schema/municipality.ts';
import { ROLE_KINDS } from '../../../schema/stewardship.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { ErrorSummary, type Errors, SelectField, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { ModerationNav } from './moderation-nav.tsx';
import { Notice } from './notice.tsx';

interface Member {
  email: string;
  kind: (typeof ROLE_KINDS)[number];
  area: string;
  areaName?: string;
}

export interface RolesPageProps extends StewardPageProps {
  members: Member[];
  municipalities: { code: string; name: string }[];
  /** What was just done. */
  done?: 'given' | 'taken' | 'same';
  errors?: Errors;
  /** What was typed. */
  values?: Record<string, string>;
}

export const ROLES_PATH = '/moderering/roller';

export function RolesPage(props: RolesPageProps) {
  const { lang, members, municipalities, done, errors = {}, values = {} } = props;
  const words = stewardTexts[lang];
  const { roles: text } = words;
  const kinds = ROLE_KINDS.map((value) => ({ value, label: text.kinds[value] }));
  const areas = municipalities.map((one) => ({ value: one.code, label: municipalityTitle(one) }));
  return (
    <StewardFrame {...props} path={ROLES_PATH} title={text.title} wide>
      <ModerationNav lang={lang} here={ROLES_PATH} administers />
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {done && <Notice>{text.done[done]}</Notice>}
      <ErrorSummary errors={errors} words={words} />
      <h2 id="hvem">{text.heading}</h2>
      <Members {...{ lang, members }} />
      <h2 id="giv">{text.giveHeading}</h2>
      <form class="form" method="post" action={stewardAddress(lang, ROLES_PATH)}>
        <TextField
          name="email"
          type="email"
          label={text.person}
          hint={text.emailHint}
          error={errors.email}
          value={values.email}
          autoComplete="off"
          required
        />
        <SelectField
          name="kind"
          label={text.role}
          options={kinds}
          value={values.kind ?? 'moderator'}
          required
        />
        <SelectField
          name="area"
          label={text.area}
          hint={text.areaHint}
          error={errors.area}
          options={[{ value: '*', label: text.everywhere }, ...areas]}
          value={values.area ?? '*'}
        />
        <p class="actions">
          <button class="button button-main" type="submit" name="handling" value="give">
            {text.give}
          </button>
        </p>
      </form>
    </StewardFrame>
  );
}

function Members({ lang, members }: Pick<RolesPageProps, 'lang' | 'members'>) {
  const { roles: text } = stewardTexts[lang];
  return (
    <ul class="roles" aria-labelledby="hvem">
      {members.map(({ email, kind, area, areaName }) => {
        const where = areaName ? municipalityTitle({ code: area, name: areaName }) : text.everywhere;
        const role = kind === 'administrator' ? text.kinds[kind] : `${text.kinds[kind]}, ${where}`;
        return (
          <li key={`${email} ${kind} ${area}`} class="role">
            <span class="role-who">
              <strong>{email}</strong>
              <span>{role}</span>
            </span>
            <form method="post" action={stewardAddress(lang, ROLES_PATH)}>
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="area" value={area} />
              <button
                class="button button-warn"
                type="submit"
                name="handling"
                value="take"
                aria-label={text.takeFrom(email, role)}
              >
                {text.take}
              </button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}
