import type { Surface } from '../browser';

/** One warning, as a person reads it on the card. */
export interface ShownFinding {
  readonly level: string;
  readonly area: string;
  readonly words: string;
  readonly message: string;
  readonly clause: string;
  /** Each safer wording with what it takes out and puts in. */
  readonly safer: readonly string[];
}

/** Opens the first card from the badge's list and reads every card in turn; leaves the last one open. */
export async function readFindings(surface: Surface): Promise<readonly ShownFinding[]> {
  await surface.click('.badge .count button');
  await surface.click('.list .row');
  const findings = [await readCard(surface)];
  const [, total = '1'] = (await positionOf(surface)).split(' of ');
  for (let position = 2; position <= Number(total); position += 1) {
    await surface.click('.card .steps button[aria-label="Next point"]');
    await surface.waitFor('.card .steps .muted', { text: `${position} of` });
    findings.push(await readCard(surface));
  }
  return findings;
}

export async function closeCard(surface: Surface): Promise<void> {
  await surface.click('.card header button');
  await surface.waitForGone('.card');
}

/** `1 of 2`, or empty when there is only one. */
async function positionOf(surface: Surface): Promise<string> {
  const [position] = await surface.query('.card .steps .muted');
  return position?.text ?? '';
}

async function readCard(surface: Surface): Promise<ShownFinding> {
  await surface.waitFor('.card');
  // The second card of a rule is short; the rest is one press away.
  if (!(await surface.exists('.card .clause-head'))) {
    await surface.click('.card footer [aria-expanded]');
    await surface.waitFor('.card .clause-head');
  }
  const modeAndArea = await surface.text('.card header .muted');
  return {
    level: await surface.text('.card .level-word'),
    area: modeAndArea.split(' · ').at(-1) ?? modeAndArea,
    words: await surface.text('.card .words mark'),
    message: await surface.text('.card #card-message'),
    clause: `${await surface.text('.card .clause strong')}: ${await surface.text('.card .clause .source')}`,
    safer: await readSaferWordings(surface),
  };
}

/** One line a suggestion: its label, what it takes out and what it puts in. */
async function readSaferWordings(surface: Surface): Promise<readonly string[]> {
  const pieces = await surface.query('.card .safer :is(.change-label, del, ins)');
  const wordings: string[] = [];
  for (const { tag, text } of pieces) {
    if (tag === 'del') wordings.push(`${wordings.pop() ?? ''} · takes out “${text}”`);
    else if (tag === 'ins') wordings.push(`${wordings.pop() ?? ''} · puts in “${text}”`);
    else wordings.push(text);
  }
  return wordings;
}
