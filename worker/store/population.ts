/** Inhabitants of municipalities, as an operator imported them. */
import { sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';

export interface Inhabitants {
  /** Code of the municipality. */
  code: string;
  year: number;
  inhabitants: number;
}

/** A later year takes the place of an earlier one, never the other way round. Gives how many rows were written. */
export async function savePopulation(db: Database, all: Inhabitants[]): Promise<number> {
  const rows = JSON.stringify(all.map(({ code, year, inhabitants }) => [Number(code), year, inhabitants]));
  const [written] = await run(
    db,
    query(sql`insert into population (municipality, year, inhabitants)
      select value ->> 0, value ->> 1, value ->> 2 from json_each(${rows}) where true
      on conflict (municipality) do update set year = excluded.year, inhabitants = excluded.inhabitants
        where excluded.year >= year and (excluded.year, excluded.inhabitants) is not (year, inhabitants)
      returning municipality`),
  );
  return written.length;
}
