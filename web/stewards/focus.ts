/** The summary of what is wrong is where reading goes on. */
export function start(element: HTMLElement): void {
  element.focus();
}
