/** Every few minutes: moderators are told what is new in their areas, each at most once an hour. */
import { municipalityTitle } from '../../schema/municipality.ts';
import { stewardAddress, stewardLang } from '../../web/pages/index.ts';
import { type Database, run } from '../store/database.ts';
import { COUNTED, type News, newsOf, type Reader, readersDue, toldQuery } from '../store/digests.ts';
import { mailQuery } from '../store/mails.ts';

const HOUR_MS = 3_600_000;
/** Statements of a run stay well below what one call may carry; who is left is told by the next run. */
const MOST = 25;

/** Gives how many were written to. */
export async function sendDigests(db: Database, now: Date): Promise<number> {
  const due = await readersDue(db, new Date(now.getTime() - HOUR_MS));
  const readers = due.slice(0, MOST);
  if (readers.length === 0) return 0;
  const news = await newsOf(db, readers);
  const letters = readers.flatMap((reader, i) => (news[i]?.count ? [{ reader, news: news[i] }] : []));
  if (letters.length === 0) return 0;
  await run(
    db,
    ...letters.flatMap(({ reader, news }) => [letter(reader, news, now), toldQuery(reader, now)]),
  );
  return letters.length;
}

/** Its key is the digest before it: two runs that overlap write the same one. */
function letter({ account, email, language, digestAt }: Reader, { count, named }: News, at: Date) {
  const lang = stewardLang(language);
  const areas = named.flatMap(({ area: code, areaName: name }) =>
    name === null ? [] : municipalityTitle({ code, name }),
  );
  return mailQuery({
    key: `digest ${account} ${digestAt}`,
    kind: 'digest',
    to: email,
    language,
    at,
    data: {
      areas: [...new Set(areas)],
      count: count < COUNTED ? String(count) : `${COUNTED}+`,
      links: named.map(({ id }) => stewardAddress(lang, `/moderering/sag/${id}`)),
      names: named.map(({ name }) => name),
    },
  });
}
