/** What is used of csv-parse. Its own types bring all of Node's along, which the worker must not lean on. */
export class CsvError extends Error {}

export function parse(options: {
  delimiter: string;
  record_delimiter: string;
  from_line: number;
  info: boolean;
  relax_quotes: boolean;
  relax_column_count: boolean;
  skip_empty_lines: boolean;
  max_record_size: number;
}): TransformStream<Uint8Array, { record: string[]; info: { lines: number } }>;
