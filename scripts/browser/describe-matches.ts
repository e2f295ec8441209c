/**
 * Runs in the page, with one of the extension's shadow roots. Self-contained: its source is sent
 * through the protocol, so it may name nothing outside itself.
 */
export function describeMatches(root: ShadowRoot, selector: string): string {
  const matches = Array.from(root.querySelectorAll(selector), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      box: { x, y, width, height },
      visible:
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      focused: root.activeElement === element && document.hasFocus(),
      attributes: Object.fromEntries(
        Array.from(element.attributes, ({ name, value }) => [name, value]),
      ),
    };
  });
  return JSON.stringify(matches);
}

/**
 * Runs in the page: every host the extension has put into it, also inside open shadow roots of the
 * page's own: what the checker draws, and the guard's one line. No inner function has a name:
 * tsx would wrap it in a helper that the page does not have.
 */
export function collectHosts(): Element[] {
  const hosts: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (/^second-look-(surface|notice)$/.test(element.localName)) hosts.push(element);
      else if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return hosts;
}
