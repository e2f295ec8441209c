import { expect, test } from 'vitest';
import { siteFor, sitesFor } from '@/sites';

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

test.each(practice)('$id has dated evidence, and says what publishes each composer', (site) => {
  expect(site.evidence.length).toBeGreaterThan(0);
  for (const { date, source } of site.evidence) {
    expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(source).not.toBe('');
  }
  for (const { editors, scope, publish } of site.composers) {
    expect(editors.length * scope.length * publish.length).toBeGreaterThan(0);
  }
});
