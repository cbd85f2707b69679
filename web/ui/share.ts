/** Lets the buttons for sharing and printing do something; without them the address is a link on the page. */
export function startSharing(root: ParentNode): void {
  const button = root.querySelector<HTMLButtonElement>('.share-button');
  const status = root.querySelector<HTMLElement>('.share-status');
  if (button && status) button.addEventListener('click', () => void share(button, status));
  root.querySelector('.print-button')?.addEventListener('click', () => print());
}

async function share({ dataset }: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const { address: url = '', title = '', copied = '', failed = '' } = dataset;
  status.textContent = '';
  try {
    if (navigator.share) await navigator.share({ title, url });
    else {
      await navigator.clipboard.writeText(url);
      status.textContent = copied;
    }
  } catch (reason) {
    // Whoever closes the sheet has changed their mind; there is nothing to say to that.
    if ((reason as DOMException).name !== 'AbortError') status.textContent = failed;
  }
}
