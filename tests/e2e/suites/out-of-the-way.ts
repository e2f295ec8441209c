import { afterEach, expect, it } from 'vitest';
import { CLEAN } from '../drafts';
import type { Desk, Practice } from '../open-practice';

const SIZES = [
  { name: 'a wide window', width: 1280, height: 900 },
  { name: 'a narrow window', width: 520, height: 900 },
  // As narrow as the line itself: a scrollbar beside the page must leave it enough room.
  { name: 'a window as wide as a large phone', width: 430, height: 900 },
  { name: 'a window as wide as a phone', width: 390, height: 900 },
];

/** Runs in the page: every control of the composer by what it does, not by our own list. */
function pressable(composer: Element): { what: string; box: DOMRect }[] {
  return Array.from(composer.querySelectorAll('button, label'), (control) => ({
    what: (control.textContent ?? '').trim(),
    box: control.getBoundingClientRect().toJSON(),
  }));
}

/** What nobody asked for stands on nothing that a person may want to press. */
export function outOfTheWay(practice: () => Practice): void {
  let desk: Desk;
  afterEach(() => desk.page.close());

  it.each(SIZES)('asks which account it is beside the controls, in $name', async (size) => {
    desk = await practice().openRoom('textarea');
    await desk.page.setViewport(size);
    await desk.type(CLEAN);
    const line = await desk.surface.waitFor('.line');
    const controls = await desk.page.$eval('[data-composer]', pressable);
    expect(controls.map(({ what }) => what)).toContain('Add picture');
    const covered = controls.filter(
      ({ box }) =>
        line.box.x < box.right &&
        box.left < line.box.x + line.box.width &&
        line.box.y < box.bottom &&
        box.top < line.box.y + line.box.height,
    );
    expect(covered).toEqual([]);
  });
}
