import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Draws its children in a column that scrolls by itself, is scrolled, and is moved by a transform. */
export function Column({ children }: { readonly children: ComponentChildren }) {
  const column = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    column.current?.scrollTo({ top: (above.current?.offsetHeight ?? 0) / 2 });
  }, []);

  return (
    <div ref={column} class="scrolled-column">
      <p ref={above} class="column-end">
        What stands above the composer
      </p>
      {children}
      <p class="column-end">What stands below it</p>
    </div>
  );
}
