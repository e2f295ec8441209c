/** Expression for one of our own pages: how many side panels are open, by what each browser calls them. */
export const OPEN_PANELS = `(async () => {
  if (chrome.runtime.getContexts) {
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  }
  return browser.extension.getViews({ type: 'sidebar' }).length;
})()`;
