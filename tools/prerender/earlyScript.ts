/**
 * Runs before anything is painted, in every page; written into it, since a file of its own would
 * hold the first paint back by a round trip. The policy names it by its hash.
 *
 * Theme: the address's (embeds), the stored one, the system's. `data-chosen`: the address asks for
 * something else than what is written, so that is not shown before the script has drawn it.
 * A script or style that fails to load, or a browser too old for either, is told.
 */
export const earlyScript = `(function () {
  var root = document.documentElement;
  var asked = /[?&]skin=(light|dark)(&|$)/.exec(location.search);
  var theme = asked && /\\/embed\\//.test(location.pathname) ? asked[1] : null;
  try {
    theme = theme || localStorage.getItem('esg-peer-ledger.theme');
  } catch (blocked) {}
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-theme', theme);
  if (location.search) root.setAttribute('data-chosen', '');
  function tell() {
    var notice = document.getElementById('not-started');
    if (notice) notice.hidden = false;
    root.removeAttribute('data-chosen');
  }
  addEventListener('error', function (event) {
    var at = event.target;
    if (at === window || at.tagName === 'SCRIPT' || at.rel === 'stylesheet') tell();
  }, true);
  addEventListener('DOMContentLoaded', function () {
    if (!('noModule' in HTMLScriptElement.prototype)) tell();
  });
})();`;
