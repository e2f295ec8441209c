import { storage } from 'wxt/utils/storage';

/** Ids of sites whose terms forbid overlays and where the person wants underlines all the same. */
const acceptedOverlays = storage.defineItem<readonly string[]>('local:acceptedOverlays', {
  fallback: [],
  version: 1,
});

/** What the person said about underlines, badge and cards on a site that asks first (house decision 15). */
export interface Overlays {
  accepted(site: string): boolean;
  accept(site: string, accepted: boolean): void;
}

/** Loads the answers and keeps them current; `onChange` runs when one changes in any page. */
export async function loadOverlays(onChange: () => void, signal: AbortSignal): Promise<Overlays> {
  let sites = await acceptedOverlays.getValue();
  const stop = acceptedOverlays.watch((value) => {
    sites = value;
    onChange();
  });
  signal.addEventListener('abort', stop);
  return {
    accepted: (site) => sites.includes(site),
    accept(site, accepted) {
      sites = [...sites.filter((id) => id !== site), ...(accepted ? [site] : [])];
      onChange();
      void acceptedOverlays.setValue(sites);
    },
  };
}
