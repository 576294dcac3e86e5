import { minifySync } from 'vite';
import { embedFolder } from '../../../src/state/paths';
import { otherEmbed } from '../../../src/state/embedParameters';
import { selectionParameters } from '../../../src/state/selection';

/** Finds one of our own parameters in a link's search part. */
const oneOf = (parameters: readonly string[]) => `/[?&](${parameters.join('|')})(=|&|$)/`;

const source = `(function () {
  var root = document.documentElement;
  var embedded = location.pathname.indexOf('${embedFolder}') >= 0;
  var requested = /[?&]skin=(light|dark)(&|$)/.exec(location.search);
  var theme = null;
  if (embedded) theme = requested && requested[1];
  else try {
    theme = localStorage.getItem('esg-peer-ledger.theme');
  } catch (blocked) {}
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-theme', theme);
  var chosen = ${oneOf(selectionParameters)}.test(location.search) ||
    (embedded && ${otherEmbed}.test(location.search));
  if (chosen) root.setAttribute('data-chosen', '');
  function showNotice() {
    var notice = document.getElementById('startup-failed');
    if (notice) {
      var button = notice.querySelector('button');
      notice.hidden = false;
      button.onclick = button.onclick || reloadAll;
    }
    root.removeAttribute('data-chosen');
    stopQueueing();
    root.removeAttribute('data-waiting');
  }
  var missing = null;
  function nameMissing(script) {
    var list = document.querySelector('#startup-failed ul');
    var lost = document.querySelector('link[data-lost]');
    // A script fails with what it imports, which is named once, in its place, also where it is told later.
    if (!list || (missing ? !lost : list.firstChild)) return;
    missing = missing || list.appendChild(document.createElement('li'));
    var address = lost ? lost.href : script.src;
    missing.textContent = address.split('/').pop();
    list.hidden = false;
  }
  // The browser may have stored an error page in place of a script.
  function reloadAll() {
    var scripts = document.querySelectorAll('script[src], link[rel=modulepreload]');
    Promise.all(Array.prototype.map.call(scripts, function (at) {
      return fetch(at.src || at.href, { cache: 'no-cache' }).then(function (response) {
        return response.text();
      }).catch(function () {});
    })).then(function () { location.reload(); });
  }
  var controls = 'button, select, input';
  var queue = [];
  function queueEvent(event) {
    var at = event.target.closest(controls);
    var pressed = at && !/^(select-one|search|text)$/.test(at.type);
    if (!at || pressed !== (event.type === 'click')) return;
    if (pressed) event.preventDefault();
    event.stopPropagation();
    enqueue(at, pressed ? null : at.value);
  }
  function queueKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return;
    document.querySelectorAll('[aria-keyshortcuts]').forEach(function (at) {
      if (at.getAttribute('aria-keyshortcuts') === event.key) {
        event.preventDefault();
        enqueue(at, null);
      }
    });
  }
  var dropped = null;
  function keepDrop(event) {
    var data = event.dataTransfer;
    if (!data || event.target.closest('input')) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    dropped = new DataTransfer();
    if (data.files.length > 0) dropped.items.add(data.files[0]);
    else ['text/uri-list', 'text/plain'].forEach(function (type) {
      dropped.setData(type, data.getData(type));
    });
    root.setAttribute('data-waiting', '');
  }
  function replayDrop() {
    if (dropped) dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
  }
  function enqueue(at, value) {
    queue = queue.filter(function (one) { return one.at !== at; });
    queue.push({ at: at, value: value, place: allControls().indexOf(at) });
    root.setAttribute('data-waiting', '');
  }
  function allControls() {
    // The notice is gone once the page has started.
    return Array.prototype.filter.call(document.querySelectorAll(controls), function (at) {
      return !at.closest('#startup-failed');
    });
  }
  function labelOf(at) {
    return (at.closest('label') || at).textContent;
  }
  // After a render from scratch, the same control has the same index.
  function sameControl(one) {
    if (one.at.isConnected) return one.at;
    var same = allControls()[one.place];
    return same && labelOf(same) === labelOf(one.at) ? same : null;
  }
  function stopQueueing() {
    removeEventListener('click', queueEvent, true);
    removeEventListener('input', queueEvent, true);
    removeEventListener('keydown', queueKey, true);
    removeEventListener('dragover', keepDrop);
    removeEventListener('drop', keepDrop);
    root.removeAttribute('data-queueing');
  }
  root.setAttribute('data-queueing', '');
  addEventListener('click', queueEvent, true);
  addEventListener('input', queueEvent, true);
  addEventListener('keydown', queueKey, true);
  addEventListener('dragover', keepDrop);
  addEventListener('drop', keepDrop);
  document.addEventListener('hydrated', function () {
    stopQueueing();
    // Outside React's own work: a click on a part not yet hydrated makes React hydrate it first.
    setTimeout(replay);
  });
  function replay() {
    var one = queue.shift();
    if (!one) {
      replayDrop();
      return root.removeAttribute('data-waiting');
    }
    var at = sameControl(one);
    if (at && one.value === null) at.click();
    else if (at) {
      // React compares with the value it set last: clear that, then set the choice.
      at.value = '';
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(at), 'value').set.call(at, one.value);
      at.dispatchEvent(new Event('change', { bubbles: true }));
    }
    // The next choice starts from what this one led to.
    setTimeout(replay);
  }
  document.addEventListener('startup-failed', showNotice);
  addEventListener('error', function (event) {
    var at = event.target;
    if (at.rel === 'modulepreload') at.setAttribute('data-lost', '');
    if (at.tagName === 'SCRIPT' || (missing && at.rel === 'modulepreload')) nameMissing(at);
    if (at === window || at.tagName === 'SCRIPT') showNotice();
  }, true);
  addEventListener('DOMContentLoaded', function () {
    if ('noModule' in HTMLScriptElement.prototype) return;
    showNotice();
    // Nothing is missing that a reload could bring.
    var button = document.querySelector('#startup-failed button');
    if (button) button.hidden = true;
  });
})();`;

/**
 * Runs before the first paint of every page; inline, since a file would delay the first paint by a
 * round trip. The policy allows it by its hash.
 *
 * Theme: that of an embed's address, the stored one of any other page, else the system's. `data-chosen`: a
 * parameter of our own selects another view than the prerendered one, which is hidden until the app has rendered.
 * A script that fails to load ahead of its use is marked by `data-lost` (lostFile.ts).
 * If a script fails to load or the browser is too old, the notice is shown; the app asks for it by the
 * event `startup-failed`. Its button reloads the page, unless the app has given it something else to do.
 *
 * Clicks and input before hydration are queued and replayed afterwards: the last of each control, in
 * order, and `data-queueing` is set. The app signals hydration by the event `hydrated`. A drop is kept too:
 * else the browser would leave the page for what was dropped.
 */
export const earlyScript = inQuotes(minifySync('early.js', source, { compress: false }).code);

/** The minifier writes strings as templates, which the oldest browsers that get the notice cannot read. */
function inQuotes(code: string): string {
  return code.replace(/`([^`]*)`/g, (_, text: string) => JSON.stringify(text));
}
