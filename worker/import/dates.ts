/** Days as people write them in Denmark, and as ISO 8601 has them. */

/** The day, undefined for an empty cell, or what is wrong with it. */
export function readDate(cell: string | undefined, now: Date): Date | undefined | string {
  if (cell === undefined) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(cell);
  const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(cell);
  const [year, month, day] = iso ? iso.slice(1, 4) : danish ? danish.slice(1, 4).reverse() : [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 February would silently become 3 March
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) {
    return `“${cell}” is not a date such as 2026-05-31 or 31.05.2026`;
  }
  return date > now ? `${cell} lies in the future` : date;
}
