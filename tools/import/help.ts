import { FIELD_NAMES } from '../../worker/import/columns.ts';
import { EVENT_FIELD_NAMES } from '../../worker/import/event-columns.ts';

export const HELP = `Loads initiatives, events, areas and places into the database.

  npm run import -- FILE                 a CSV, Excel or GeoJSON file of initiatives
  npm run import -- events FILE          what happens when: CSV, or a calendar (.ics); found by its columns too
  npm run import -- areas FILE           municipalities or regions with their borders, GeoJSON
  npm run import -- postcodes FILE       postcodes: CSV, GeoJSON or a JSON list
  npm run import -- places FILE          towns and villages: CSV or GeoJSON
  npm run import -- addresses FILE       addresses for the search box, added to those there are: CSV or GeoJSON
  npm run import -- population FILE      inhabitants of municipalities, for their overviews: CSV with municipality, year, number
  npm run import -- all FOLDER           every file of a folder but addresses and inhabitants, in order

The same file can be loaded again at any time: what has not changed is left as it is.
It is best to stop npm start meanwhile: while rows are written, some of its pages fail for a moment.
Rows that cannot be taken are written to a file of their own, with line, column and reason.

For a file of initiatives:
  --source KEY        where they come from: with the id of a row it makes the row known again
                      (default: the name of the file)
  --map COLUMN=FIELD  what a column means whose name is not known; FIELD “-” leaves it alone; repeat as needed
  --category KEY      for rows that have none
  --precision KIND    exact (default) or approximate: what the coordinates of the file are
  --title --url --licence --credit TEXT
                      of the source, shown with its initiatives
  --options FILE      all of these as JSON; FILE.import.json beside the input is read by itself
  --rejected FILE     where rejected rows go (default: FILE.rejected.csv beside the input)
  --keep-example      leaves the made-up initiatives of a fresh copy in place

For a file of events, matched to initiatives by the source's id, or by the id, slug or name here:
  --source KEY        of the initiatives, where a column has the source's own ids
  --initiative NAME   whose all of them are, where the file does not say
  --map, --options, --rejected   as above; FIELD is one of ${EVENT_FIELD_NAMES.join(', ')}

For a file of inhabitants: a municipality is named or given by its code, and a later year takes the place of an earlier one.
  --map               as above; FIELD is municipality, year or inhabitants

For all:
  --dry-run           says what would happen and writes nothing
  --remote            the database in production, as wrangler.toml names it (log in with wrangler first)
  --persist-to DIR    another folder of local data, as with wrangler
  --kind region       areas: the file holds regions, whatever their codes are

Fields: ${FIELD_NAMES.join(', ')}
`;
