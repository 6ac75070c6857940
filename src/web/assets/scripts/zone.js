// Tells the server which zone the reader's clocks show, so that times come in it from the next page on.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that people still use.
  document.cookie = `earshot_zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
}
