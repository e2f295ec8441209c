import { describe } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { ELSEWHERE, ON_THE_PAGE, rotationIn, twinIn, wholeIn } from './places';
import { shareBrowser } from './share-browser';
import { brokenEditors } from './suites/broken-editors';
import { contract } from './suites/contract';
import { shortContract } from './suites/short-contract';
import { twin } from './suites/twin';

/** Every editor of the practice page in one browser; with `SECOND_LOOK_FULL` at every place. */
export function editorContracts(name: BrowserName): void {
  describe(`${name}, every editor`, () => {
    const practice = shareBrowser(name);
    if (process.env.SECOND_LOOK_FULL === '1') {
      for (const address of [...ON_THE_PAGE, ...ELSEWHERE]) {
        contract(practice, address);
        twin(practice, address, name);
      }
    } else {
      for (const address of wholeIn(name)) contract(practice, address);
      for (const address of rotationIn(name)) shortContract(practice, address);
      for (const address of twinIn(name)) twin(practice, address, name);
    }
    brokenEditors(practice);
  });
}
