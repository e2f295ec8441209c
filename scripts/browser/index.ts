/** Drives real browsers with the extension loaded, for `npm start` and the end-to-end tests. */
export { type ExtensionStorage, extensionStorage } from './extension-storage';
export { type BrowserBrand, type FoundBrowser, findBrowsers } from './find-browsers';
export { installBrowsers } from './install-browsers';
export { type NetworkAttempt, type NetworkLog, startNetworkLog } from './network-log';
export { openChromium } from './open-chromium';
export { openFirefox } from './open-firefox';
export type { Box, Surface, SurfaceElement, WaitOptions } from './surface';
export type {
  BrowserName,
  ExtensionPage,
  FirefoxOptions,
  OpenOptions,
  TestBrowser,
} from './test-browser';
