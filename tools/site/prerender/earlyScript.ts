import { embedParameters } from '../../../src/state/embedParameters';
import { selectionParameters } from '../../../src/state/selection';

/** Finds one of our own parameters in a link's search part. */
const oneOf = (parameters: readonly string[]) => `/[?&](${parameters.join('|')})(=|&|$)/`;

/**
 * Runs before anything is painted, in every page; written into it, since a file of its own would
 * hold the first paint back by a round trip. The policy names it by its hash.
 *
 * Theme: the address's (embeds), the stored one, the system's. `data-chosen`: a parameter of
 * our own asks for another view than the prerendered one, which is hidden until the app has rendered.
 * `data-ahead` of its element: files that only such an address needs as early as that.
 * A script that fails to load, or a browser too old for it, is told; the app says so by the event
 * `not-started`.
 *
 * What is pressed, chosen or typed before the app has taken the page over is kept, and done then:
 * the last of each control, in the order they came. The app says so by the event `taken-over`.
 */
export const earlyScript = `(function () {
  var root = document.documentElement;
  var embedded = /\\/embed\\//.test(location.pathname);
  var asked = /[?&]skin=(light|dark)(&|$)/.exec(location.search);
  var theme = asked && embedded ? asked[1] : null;
  try {
    theme = theme || localStorage.getItem('esg-peer-ledger.theme');
  } catch (blocked) {}
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-theme', theme);
  var chosen = ${oneOf(selectionParameters)}.test(location.search) ||
    (embedded && ${oneOf(embedParameters)}.test(location.search));
  if (chosen) root.setAttribute('data-chosen', '');
  var ahead = document.currentScript.getAttribute('data-ahead');
  if (chosen && ahead) ahead.split(' ').forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = file;
    document.head.appendChild(link);
  });
  function tell() {
    var notice = document.getElementById('not-started');
    if (notice) notice.hidden = false;
    root.removeAttribute('data-chosen');
    stopKeeping();
  }
  var controls = 'button, select, input';
  var kept = [];
  var takenOver = false;
  // Parts that stand as written until all the data is there are taken over one by one.
  function isWritten(at) {
    return !takenOver || at.closest('[data-later]') !== null;
  }
  function keep(event) {
    var at = event.target.closest(controls);
    var pressed = at && !/^(select-one|search|text)$/.test(at.type);
    if (!at || !isWritten(at) || pressed !== (event.type === 'click')) return;
    if (pressed) event.preventDefault();
    event.stopPropagation();
    keepAt(at, pressed ? null : at.value);
  }
  function keepKey(event) {
    if (takenOver || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return;
    document.querySelectorAll('[aria-keyshortcuts]').forEach(function (at) {
      if (at.getAttribute('aria-keyshortcuts') === event.key) {
        event.preventDefault();
        keepAt(at, null);
      }
    });
  }
  function keepAt(at, value) {
    kept = kept.filter(function (one) { return one.at !== at; });
    kept.push({ at: at, value: value, place: allControls().indexOf(at) });
    root.setAttribute('data-waiting', '');
  }
  function allControls() {
    return Array.prototype.slice.call(document.querySelectorAll(controls));
  }
  function wordsOf(at) {
    return (at.closest('label') || at).textContent;
  }
  // Where the page was drawn anew the same control stands in the same place.
  function standing(one) {
    if (one.at.isConnected) return one.at;
    var same = allControls()[one.place];
    return same && wordsOf(same) === wordsOf(one.at) ? same : null;
  }
  function stopKeeping() {
    removeEventListener('click', keep, true);
    removeEventListener('input', keep, true);
    removeEventListener('keydown', keepKey, true);
    root.removeAttribute('data-waiting');
  }
  addEventListener('click', keep, true);
  addEventListener('input', keep, true);
  addEventListener('keydown', keepKey, true);
  document.addEventListener('taken-over', function () {
    takenOver = true;
    doKept();
  });
  function doKept() {
    var at;
    var one = kept.find(function (each) {
      at = standing(each);
      return !at || !isWritten(at);
    });
    if (!one) {
      if (kept.length === 0) root.removeAttribute('data-waiting');
      if (kept.length === 0 && !document.querySelector('[data-later]')) stopKeeping();
      return;
    }
    kept.splice(kept.indexOf(one), 1);
    if (at && one.value === null) at.click();
    else if (at) {
      // React compares with the value it set last: that is emptied, then the choice is made anew.
      at.value = '';
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(at), 'value').set.call(at, one.value);
      at.dispatchEvent(new Event('change', { bubbles: true }));
    }
    // The next choice starts from what this one led to.
    setTimeout(doKept);
  }
  document.addEventListener('not-started', tell);
  addEventListener('error', function (event) {
    var at = event.target;
    if (at === window || at.tagName === 'SCRIPT') tell();
  }, true);
  addEventListener('DOMContentLoaded', function () {
    if (!('noModule' in HTMLScriptElement.prototype)) tell();
  });
})();`;
