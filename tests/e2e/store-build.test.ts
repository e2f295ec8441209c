import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitesFor } from '@/sites';
import { type BuildTarget, extensionFolder } from '../../scripts/build';

const hosts = sitesFor('store').flatMap(({ matches }) => matches);

describe.each<BuildTarget>(['chrome', 'edge', 'firefox'])('the store build for %s', (target) => {
  const folder = extensionFolder(target, 'production');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for exactly the permissions of decision 3', () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = target === 'firefox' ? [] : ['sidePanel'];
    const permissions = ['activeTab', 'scripting', ...panel, 'storage'];
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('declares the guard alone, at document start, on the profiles’ hosts and in one frame', () => {
    const [inFrames, guard, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    // Live chat stands in a frame of its own, and no other frame is looked into.
    const liveChat = ['https://www.youtube.com/live_chat*'];
    expect({ ...guard, matches: guard.matches.toSorted() }).toEqual({
      matches: hosts.toSorted(),
      exclude_matches: liveChat,
      run_at: 'document_start',
      js: ['content-scripts/guard.js'],
    });
    expect(inFrames).toEqual({
      matches: liveChat,
      all_frames: true,
      run_at: 'document_start',
      js: ['content-scripts/guard-in-frames.js'],
    });
  });

  it('has a side panel or a sidebar, which does not open by itself', () => {
    const { side_panel: panel, sidebar_action: sidebar } = manifest;
    expect(panel?.default_path ?? sidebar?.default_panel).toBe('sidepanel.html');
    expect(sidebar?.open_at_install ?? false).toBe(false);
  });

  it('tells Chromium what a policy may set; Firefox has no such schema', () => {
    const { storage } = manifest;
    if (target === 'firefox') return expect(storage).toBeUndefined();
    const { properties } = JSON.parse(readFileSync(join(folder, storage.managed_schema), 'utf8'));
    expect(Object.keys(properties)).toEqual(['pack', 'forceInstalled']);
  });

  it('offers nothing to web pages and never matches loopback', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const patterns = JSON.stringify([manifest.host_permissions, manifest.content_scripts]);
    expect(patterns).not.toMatch(/127\.0\.0\.1|localhost|all_urls|\*:\/\/\*/);
  });

  it('lets its own pages connect to nothing', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('names no address to fetch from in its code', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of scripts) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(
        /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b\(/,
      );
    }
  });
});
