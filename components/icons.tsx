const paths = {
  octagon: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM8 4.8v3.7M8 11v.2',
  hand: 'M5 9V3.6a1 1 0 0 1 2 0V7.5m0-.5V2.6a1 1 0 0 1 2 0V7m0 .5V3.6a1 1 0 0 1 2 0V8m0-2.2a1 1 0 0 1 2 0v4.3a4.4 4.4 0 0 1-4.4 4.4c-2.1 0-3.3-.9-4.3-2.5L2.4 9.2a1 1 0 0 1 1.7-1L5 9.4',
  pencil: 'M2.6 13.4l.7-3.1 7.3-7.3a1 1 0 0 1 1.4 0l1 1a1 1 0 0 1 0 1.4l-7.3 7.3zM9.3 4.3l2.4 2.4',
  dot: 'M8 5.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM8 7.4a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z',
  briefcase: 'M2 5.2h12v8.3H2zM5.6 5V2.8h4.8V5M2 8.8h12M8 8v1.6',
  person:
    'M8 2a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 8 2zM2.6 14c.3-2.7 2.5-4.2 5.4-4.2s5.1 1.5 5.4 4.2',
  left: 'M9.8 3.5L5.3 8l4.5 4.5',
  right: 'M6.2 3.5L10.7 8l-4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  hollow: 'M14.2 8a6.2 6.2 0 1 1-12.4 0 6.2 6.2 0 0 1 12.4 0zM5.4 8h5.2',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.9h-2.9',
  lock: 'M3.5 7.2h9v6.6h-9zM5.4 7V4.9a2.6 2.6 0 0 1 5.2 0V7M8 9.8v1.6',
  muted: 'M14.2 8a6.2 6.2 0 1 1-12.4 0 6.2 6.2 0 0 1 12.4 0zM3.7 3.7l8.6 8.6',
  note: 'M2.5 2.5h11v8h-5L5 13.5v-3H2.5z',
} as const;

export type IconName = keyof typeof paths;

/** Drawn on a 16 px grid in the text's colour. Never the only sign: a word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      <path d={paths[name]} />
    </svg>
  );
}
