/** Drives real browsers with the extension loaded, for `npm start` and the end-to-end tests. */
export { extensionStorage } from './extension-storage';
export { type BrowserBrand, type FoundBrowser, findBrowsers } from './find-browsers';
export { installBrowsers } from './install-browsers';
export { type NetworkLog, startNetworkLog } from './network-log';
export { openChromium } from './open-chromium';
export { openFirefox } from './open-firefox';
export { PATIENCE_MS } from './patience';
export { type Box, originOf, type Surface } from './surface';
export type { BrowserName, OpenOptions, TestBrowser } from './test-browser';
