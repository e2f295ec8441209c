import { mountSurface, type Surface, type SurfaceOptions, type View } from '@/components';

/** Only the theme says nothing. */
function showsSomething({ theme: _, ...parts }: View): boolean {
  return Object.values(parts).some((part) => part !== undefined);
}

/**
 * A surface that is in the page only while it shows something: where nothing may be drawn, not even
 * our empty element is left behind.
 */
export function surfaceWhenNeeded(
  parent: Element,
  options: SurfaceOptions,
): Pick<Surface, 'render' | 'focusCard' | 'contains'> {
  const { signal } = options;
  let mounted: { readonly surface: Surface; readonly ending: AbortController } | undefined;
  const mount = () => {
    const ending = new AbortController();
    const life = AbortSignal.any([signal, ending.signal]);
    return { surface: mountSurface(parent, { ...options, signal: life }), ending };
  };
  return {
    render(view) {
      if (signal.aborted) return;
      if (showsSomething(view)) {
        mounted ??= mount();
        mounted.surface.render(view);
        return;
      }
      mounted?.ending.abort();
      mounted = undefined;
    },
    focusCard: () => mounted?.surface.focusCard(),
    contains: (event) => mounted?.surface.contains(event) ?? false,
  };
}
