import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { gap, type Placement, type Size } from './geometry';

/** Gives the place for a part of that full size, or undefined to hide it. */
export type Place = (size: Size, viewport: Size) => Placement | undefined;

function move(element: HTMLElement, place: Place): void {
  const viewport = {
    width: element.ownerDocument.documentElement.clientWidth,
    height: window.innerHeight,
  };
  element.style.setProperty('--room', `${viewport.width - 2 * gap}px`);
  const borders = element.offsetHeight - element.clientHeight;
  const size = { width: element.offsetWidth, height: element.scrollHeight + borders };
  const placement = place(size, viewport);
  element.style.visibility = placement ? '' : 'hidden';
  if (!placement) return;
  element.style.left = `${placement.left}px`;
  element.style.top = `${placement.top}px`;
  element.style.maxHeight = `${placement.maxHeight}px`;
}

/** Puts a fixed element in its place before it is painted, and again whenever it grows. */
export function usePlacement(ref: RefObject<HTMLElement>, place: Place): void {
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => {
    if (ref.current) move(ref.current, place);
  });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => move(element, latest.current));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
