import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { adoptStyles } from '../editors/adopt-styles';
import pageStyles from '../practice.css?inline';

/** Draws its children in an open shadow root, as LinkedIn and Reddit do with their composers. */
export function ShadowTree({ children }: { readonly children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    adoptStyles(root, pageStyles);
    return () => render(null, root);
  }, []);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (root) render(children, root);
  });

  return <div ref={host} />;
}
