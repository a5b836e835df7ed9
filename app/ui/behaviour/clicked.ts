/** Runs `act` for clicks on elements that carry `attribute`, now and later. */
export function onClicked(attribute: string, act: (element: HTMLElement) => void): void {
  document.addEventListener("click", (event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(`[${attribute}]`) : null;
    if (element) act(element);
  });
}
