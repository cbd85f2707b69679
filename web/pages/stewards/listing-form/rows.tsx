/** Rows of which there can be several: as many as are filled, and one more. */
import {
  type ListingValues,
  ROW_PARTS,
  ROWS,
  type RowKind,
  rowField,
  textOf,
} from '../../../../schema/listing-form.ts';

/** Up to the last that holds something. */
export function filledRows(values: ListingValues, kind: RowKind): number {
  const holds = (index: number) =>
    ROW_PARTS[kind].some((part) => textOf(values, rowField(kind, index, part)));
  return Array.from({ length: ROWS[kind] }, (_, i) => i).findLastIndex(holds) + 1;
}

/** Asks the server for the same page: the row that is one more comes by itself when all others are filled. */
export function AnotherRow({ kind, label }: { kind: RowKind; label: string }) {
  return (
    <p>
      <button class="button" type="submit" name="more" value={kind}>
        {label}
      </button>
    </p>
  );
}

export function RemoveRow({ name, label }: { name: string; label: string }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value="on" />
      <span>{label}</span>
    </label>
  );
}

/** What comes along unseen. */
export function Kept({ values, names }: { values: ListingValues; names: readonly string[] }) {
  return (
    <>
      {names.map((name) => {
        const text = textOf(values, name);
        return text ? <input key={name} type="hidden" name={name} value={text} /> : null;
      })}
    </>
  );
}
