import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage looks for the browser once, when the room is first imported below.
Object.assign(globalThis, { chrome: fakeBrowser });

let open = new AbortController();

/** The room as a page that opens now would load it. */
async function openPage(onChange = () => {}) {
  vi.resetModules();
  const settings = await import('@/settings');
  return { ...settings, choices: await settings.loadChoices(onChange, open.signal) };
}

beforeEach(() => {
  open.abort();
  open = new AbortController();
  fakeBrowser.reset();
});

describe('what is kept', () => {
  it('brings accounts of version 1 over: handles are compared as sites do', async () => {
    await fakeBrowser.storage.local.set({
      accountModes: { 'mastodon:@EssexPFCC': 'personal', 'mastodon:': 'work' },
    });
    const { choices, modeOf } = await openPage();
    expect(modeOf(choices, 'mastodon', '@essexpfcc')).toBe('personal');
    expect(modeOf(choices, 'mastodon', undefined)).toBe('work');
    const stored = await fakeBrowser.storage.local.get(null);
    expect(stored).toEqual({
      accountModes: { 'mastodon:essexpfcc': 'personal', 'mastodon:': 'work' },
      accountModes$: { v: 2 },
    });
  });

  it('is not brought over twice, even when the version was deleted with everything else', async () => {
    await fakeBrowser.storage.local.set({ accountModes: { 'mastodon:a:b': 'work' } });
    const { choices } = await openPage();
    expect(choices.accountModes.value).toEqual({ 'mastodon:a:b': 'work' });
    await fakeBrowser.storage.local.remove('accountModes$');
    expect((await openPage()).choices.accountModes.value).toEqual({ 'mastodon:a:b': 'work' });
  });

  it('is current in every page, and deleted in every page', async () => {
    const onChange = vi.fn();
    const one = await openPage();
    const other = await openPage(onChange);
    one.choices.profile.set('deputy');
    one.choices.rulesOff.set(['political/side-flag']);
    await vi.waitFor(() => expect(other.choices.rulesOff.value).toEqual(['political/side-flag']));
    expect(other.profileOf(other.choices)).toBe('deputy');
    onChange.mockClear();
    await one.forgetEverything();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(other.choices.rulesOff.value).toEqual([]);
    expect(one.profileOf(one.choices)).toBe('restricted');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('a site set to the side panel alone', () => {
  it('is kept under one key, known in every page, and forgotten with everything else', async () => {
    const one = await openPage();
    const other = await openPage();
    one.chooseOverlay(one.choices, { id: 'mastodon' }, false);
    await vi.waitFor(() => expect(other.drawsOn(other.choices, { id: 'mastodon' })).toBe(false));
    expect(other.drawsOn(other.choices, { id: 'bluesky' })).toBe(true);
    const stored = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(stored).filter((key) => !key.endsWith('$'))).toEqual(['overlaysOff']);
    await one.forgetEverything();
    await vi.waitFor(() => expect(other.drawsOn(other.choices, { id: 'mastodon' })).toBe(true));
  });
});

const pack = { id: 'p', organisation: 'Parkside', version: '1', language: 'en' };

describe('what an account is', () => {
  it('says the person first, then the pack, then the site', async () => {
    const { choices, modeOf, chooseMode } = await openPage();
    expect(modeOf(choices, 'mastodon', '@ParksidePFCC')).toBeUndefined();
    choices.siteModes.set({ mastodon: 'personal' });
    expect(modeOf(choices, 'mastodon', '@ParksidePFCC')).toBe('personal');
    choices.ownPack.set({ ...pack, handles: { parksidepfcc: 'work' } });
    expect(modeOf(choices, 'mastodon', '@ParksidePFCC')).toBe('work');
    expect(modeOf(choices, 'mastodon', '@SomebodyElse')).toBe('personal');
    expect(modeOf(choices, 'bluesky', '@parksidePFCC')).toBe('work');
    chooseMode(choices, 'mastodon', '@ParksidePFCC', 'personal');
    expect(modeOf(choices, 'mastodon', 'parksidepfcc')).toBe('personal');
  });

  it('is restricted until the person or the pack says otherwise', async () => {
    const { choices, profileOf } = await openPage();
    expect(profileOf(choices)).toBe('restricted');
    choices.ownPack.set({ ...pack, profile: 'unrestricted' });
    expect(profileOf(choices)).toBe('unrestricted');
    choices.profile.set('restricted');
    expect(profileOf(choices)).toBe('restricted');
  });
});

describe('the pack in force', () => {
  it('is the policy’s, else the imported one, which waits meanwhile', async () => {
    const { choices } = await openPage();
    const { managedPack } = await import('@/settings/managed-pack');
    choices.ownPack.set(pack);
    expect(choices.pack.value).toEqual(pack);
    await managedPack.setValue({ ...pack, organisation: 'Harbour' });
    await vi.waitFor(() => expect(choices.pack.value?.organisation).toBe('Harbour'));
    expect(choices.ownPack.value).toEqual(pack);
    await managedPack.removeValue();
    await vi.waitFor(() => expect(choices.pack.value).toEqual(pack));
  });
});

describe('phrases the person allows', () => {
  it('have at most four words', async () => {
    const { phraseToAllow } = await openPage();
    expect(phraseToAllow('  the   usual  suspects ')).toBe('the usual suspects');
    expect(phraseToAllow('one two three four')).toBe('one two three four');
    expect(phraseToAllow('one two three four five')).toBeUndefined();
    expect(phraseToAllow(' ')).toBeUndefined();
    expect(phraseToAllow('x'.repeat(61))).toBeUndefined();
  });

  it('silence what lies inside them, in any case, and never a stop', async () => {
    const { isAllowed } = await openPage();
    const text = 'They’re the Usual\u00a0Suspects (again)';
    const marked = (words: string, level: 'ask' | 'stop' = 'ask') => {
      const start = text.indexOf(words);
      return { level, start, end: start + words.length };
    };
    expect(isAllowed(marked('Suspects'), text, ['usual suspects'])).toBe(true);
    expect(isAllowed(marked('Suspects', 'stop'), text, ['usual suspects'])).toBe(false);
    expect(isAllowed(marked('the Usual'), text, ['usual suspects'])).toBe(false);
    expect(isAllowed(marked('Suspects'), text, ['suspect'])).toBe(false);
    expect(isAllowed(marked('They’re'), text, ["they're"])).toBe(true);
    expect(isAllowed(marked('(again)'), text, ['(again)', '.*'])).toBe(true);
    expect(isAllowed(marked('Suspects'), text, ['.*'])).toBe(false);
  });
});
