/**
 * Runs before anything is painted, in every page; written into it, since a file of its own would
 * hold the first paint back by a round trip. The policy names it by its hash.
 *
 * Theme: the address's (embeds), the stored one, the system's. `data-chosen`: the address asks for
 * something else than what is written, so that is not shown before the script has drawn it.
 * A script that fails to load, or a browser too old for it, is told.
 *
 * What is pressed, chosen or typed before the app has taken the page over is kept, and done then:
 * the last of each control, in the order they came. The app says so by the event `taken-over`.
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
    stopKeeping();
  }
  var kept = [];
  function keep(event) {
    var at = event.target.closest('button, select, input');
    var pressed = at && !/^(select-one|search|text)$/.test(at.type);
    if (!at || pressed !== (event.type === 'click')) return;
    if (pressed) event.preventDefault();
    event.stopPropagation();
    kept = kept.filter(function (one) { return one.at !== at; });
    kept.push({ at: at, value: pressed ? null : at.value });
    root.setAttribute('data-waiting', '');
  }
  function stopKeeping() {
    removeEventListener('click', keep, true);
    removeEventListener('input', keep, true);
    root.removeAttribute('data-waiting');
  }
  addEventListener('click', keep, true);
  addEventListener('input', keep, true);
  document.addEventListener('taken-over', function () {
    stopKeeping();
    doKept();
  });
  function doKept() {
    var one = kept.shift();
    if (!one) return;
    if (one.value === null) one.at.click();
    else {
      // React compares with the value it set last: that is emptied, then the choice is made anew.
      one.at.value = '';
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one.at), 'value').set.call(one.at, one.value);
      one.at.dispatchEvent(new Event('change', { bubbles: true }));
    }
    // The next choice starts from what this one led to.
    setTimeout(doKept);
  }
  addEventListener('error', function (event) {
    var at = event.target;
    if (at === window || at.tagName === 'SCRIPT') tell();
  }, true);
  addEventListener('DOMContentLoaded', function () {
    if (!('noModule' in HTMLScriptElement.prototype)) tell();
  });
})();`;
