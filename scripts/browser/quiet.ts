/**
 * Switches that stop a browser's own traffic (updates, safe browsing, sync, connectivity probes),
 * so that whatever is left on the wire is the page's or the extension's.
 */
export const QUIET_CHROMIUM: readonly string[] = [
  '--allow-browser-signin=false',
  '--apps-gallery-update-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--disable-field-trial-config',
  '--disable-quic',
  '--disable-sync',
  '--gaia-url=http://127.0.0.1:9/',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

export const QUIET_FIREFOX: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutConfig.showWarning': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.speculative-connection.enabled': false,
  'network.trr.mode': 5,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Lets `services.settings.server` above count in a release build of Firefox. */
export const QUIET_FIREFOX_ENV: Readonly<Record<string, string>> = {
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
};
