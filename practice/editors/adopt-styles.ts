/**
 * Gives an editor's own style sheet to the tree `box` stands in. A `<style>` or a bundled
 * `<link>` in the head would not reach into a shadow root, and the page's policy refuses the former.
 */
export function adoptStyles(box: Node, styles: string): void {
  const tree = box.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  tree.adoptedStyleSheets.push(sheet);
}
