import { expect, test } from 'vitest';
import { siteFor, siteOnOwnHost, sitesFor, unverifiedSites } from '@/sites';

const store = sitesFor('store');
const practice = sitesFor('practice');

test('only the practice build knows loopback', () => {
  expect(siteFor('http://127.0.0.1:5173/', practice)?.id).toBe('practice');
  expect(siteFor('http://localhost:5173/feed', practice)?.id).toBe('practice');
  expect(siteFor('http://127.0.0.1:5173/', store)).toBeUndefined();
  expect(store.flatMap(({ matches }) => matches).join()).not.toMatch(/localhost|127\.0\.0\.1/);
});

test('a page belongs to a site by host and scheme, not by a part of its name', () => {
  expect(siteFor('https://mastodon.social/@council/1', store)?.id).toBe('mastodon');
  expect(siteFor('http://mastodon.social/', store)).toBeUndefined();
  expect(siteFor('https://notmastodon.social/', store)).toBeUndefined();
  expect(siteFor('https://mastodon.social.example/', store)).toBeUndefined();
  expect(siteFor('about:blank', store)).toBeUndefined();
});

test('knows every site by its own host, and only by that', () => {
  const hosts = {
    'https://x.com/compose/post': 'x',
    'https://www.facebook.com/groups/1': 'facebook',
    'https://www.linkedin.com/feed/': 'linkedin',
    'https://bsky.app/profile/a.example': 'bluesky',
    'https://www.reddit.com/r/Essex/submit': 'reddit',
    'https://www.youtube.com/watch?v=1': 'youtube',
    'https://www.instagram.com/p/1/': 'instagram',
    'https://www.threads.com/@essex': 'threads',
    'https://www.threads.net/@essex': 'threads',
    'https://old.reddit.com/r/Essex/submit': 'reddit',
    'https://www.tiktok.com/tiktokstudio/upload': 'tiktok',
    'https://elk.zone/compose': 'elk',
    'https://phanpy.social/#/': 'phanpy',
  };
  for (const [url, id] of Object.entries(hosts)) expect(siteFor(url, store)?.id).toBe(id);
  expect(siteFor('https://netflix.com/', store)).toBeUndefined();
  expect(siteFor('https://messages.x.com/', store)).toBeUndefined();
});

test('takes a host that the person allowed for Mastodon under its own name', () => {
  const own = siteOnOwnHost('https://social.example/home', store);
  expect(own).toMatchObject({ id: 'social.example', name: 'social.example' });
  expect(own?.composers).toBe(siteFor('https://mastodon.social/', store)?.composers);
  expect(siteOnOwnHost('http://social.example/', store)).toBeUndefined();
});

test('asks before it draws on LinkedIn, whose terms forbid overlays, and nowhere else', () => {
  expect(store.filter(({ overlay }) => overlay === 'ask-first').map(({ id }) => id)).toEqual([
    'linkedin',
  ]);
});

test('depends on no word of a site, which every reader sees in another language', () => {
  expect(JSON.stringify(store)).not.toMatch(/aria-label\w*[*^$~|]?=|placeholder[*^$~|]?=/);
});

test.each(practice)('$id has dated evidence, and says what publishes each composer', (site) => {
  expect(site.evidence.length).toBeGreaterThan(0);
  for (const { date, source } of site.evidence) {
    expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(source).not.toBe('');
  }
  for (const { kind, editors, scope, publish } of site.composers) {
    expect(editors.length * scope.length).toBeGreaterThan(0);
    // What has no button of its own is a description that the post's form holds too.
    if (publish.length === 0) expect(kind).toBe('alt');
  }
});

test('looks at no site without evidence before it is allowed, and never holds a post there', () => {
  const ours = practice.flatMap(({ matches }) => matches);
  for (const { evidence, matches, composers, neverAt } of unverifiedSites) {
    expect(evidence).toEqual([]);
    expect(ours.filter((pattern) => matches.includes(pattern))).toEqual([]);
    expect(composers.flatMap(({ publish, keys }) => [...publish, ...keys])).toEqual([]);
    expect(neverAt).toContain('/messages');
  }
  expect(siteFor('https://nextdoor.co.uk/news_feed/', unverifiedSites)?.id).toBe('nextdoor');
  expect(siteFor('https://publish.buffer.com/all-channels', unverifiedSites)?.id).toBe('buffer');
});

test('names every frame it reads as a part of a site it knows', () => {
  const frames = store.flatMap((site) => (site.frames ?? []).map((frame) => ({ site, frame })));
  expect(frames.length).toBeGreaterThan(0);
  for (const { site, frame } of frames) {
    expect(siteFor(frame.replace('*', ''), store)).toBe(site);
  }
});
