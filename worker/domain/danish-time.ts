/** Danish wall-clock times. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** `2026-11-24` */
export function danishDay(at: Date): string {
  return clock.format(at);
}
