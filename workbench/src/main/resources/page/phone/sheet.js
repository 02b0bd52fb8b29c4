// Sheets that come up from the bottom of one phone and must be answered or closed before anything else there.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';

const FOCUSABLE = 'button:not([disabled]), [href], input:not([type=file]), select, textarea, [tabindex="0"]';

export function newSheets(phone, device, chat) {
  let layer = null;
  let before = null;

  function close() {
    layer?.remove();
    layer = null;
    chat.inert = phone.person.locked;
    (before?.isConnected ? before : { focus: phone.focus }).focus();
  }

  // `done` is an optional button at the right of the head: [label, deed].
  function show(title, content, { kind = 'plain', done = null, first = null } = {}) {
    before = layer ? before : document.activeElement;
    layer?.remove();
    const head = element('header', {},
      button(icon('close', 20), close, { 'aria-label': phone.word('close'), title: phone.word('close'), class: 'close' }),
      element('h3', {}, title),
      done ? button(done[0], () => { close(); done[1](); }, { class: 'done' }) : element('span'));
    const sheet = element('div', { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': title, 'data-sheet': kind },
      head, element('div', { class: 'inside' }, content));
    layer = element('div', { class: 'layer', onclick: event => event.target === layer && close() }, sheet);
    layer.addEventListener('keydown', event => keys(event, sheet));
    device.append(layer);
    chat.inert = true;
    (first ?? sheet.querySelector('.inside button, .inside input, .inside [tabindex="0"]') ?? sheet.querySelector('button')).focus();
  }

  function keys(event, sheet) {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') {
      const all = [...sheet.querySelectorAll(FOCUSABLE)].filter(one => one.tabIndex >= 0 && one.offsetParent);
      const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
      if (document.activeElement === from) {
        event.preventDefault();
        to.focus();
      }
    }
  }
  return { show, close, open: () => layer !== null };
}

// A list of things to do; each closes the sheet first.
export function choices(phone, all) {
  return element('div', { class: 'choices' }, ...all.map(([picture, label, deed, name]) =>
    button([icon(picture, 24), element('span', {}, label)], () => { phone.sheets.close(); deed(); }, { 'data-choice': name })));
}
