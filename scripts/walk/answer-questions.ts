import type { Mode } from '@/rules';
import type { Surface } from '../browser';

const WORDS: Readonly<Record<Mode, string>> = { work: 'Work', personal: 'Personal' };

/** Answers what Second Look asks on first use, so that the composer is checked in `mode`. */
export async function answerQuestions(surface: Surface, mode: Mode): Promise<void> {
  const chip = await surface.waitFor('.badge .chip');
  const answered = await pressAnswer(surface, WORDS[mode]);
  if (!answered && chip.attributes['data-mode'] !== mode) {
    await surface.click('.badge .chip button');
  }
  await surface.waitFor(`.badge .chip[data-mode="${mode}"]`);
  if (mode === 'personal') await pressAnswer(surface, 'Yes, check them');
  await surface.waitForGone('.line');
}

async function pressAnswer(surface: Surface, answer: string): Promise<boolean> {
  const offered = await surface.query('.line button');
  if (!offered.some(({ text }) => text === answer)) return false;
  await surface.click('.line button', { text: answer });
  return true;
}
