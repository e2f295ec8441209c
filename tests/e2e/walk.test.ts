import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { SAMPLES } from '@/practice';
import { walk } from '../../scripts/walk/walk';
import { openPractice } from './open-practice';

/** In Firefox only in the full run. */
const NAMES =
  process.env.SECOND_LOOK_FULL === '1'
    ? (['chromium', 'firefox'] as const)
    : (['chromium'] as const);

it.each(NAMES)(
  'npm start types every sample draft in %s, and each behaves as it should',
  async (name) => {
    const screenshots = mkdtempSync(join(tmpdir(), 'second-look-walk-'));
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const practice = await openPractice(name);
    try {
      await walk({ browser: practice.browser, url: practice.url, screenshots });
      const said = write.mock.calls.map(([text]) => String(text)).join('');
      expect(said).toContain(`${SAMPLES.length} of ${SAMPLES.length}`);
    } finally {
      write.mockRestore();
      await practice.close();
      rmSync(screenshots, { recursive: true, force: true });
    }
  },
);
