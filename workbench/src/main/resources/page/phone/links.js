// Where a link leads is shown first; nothing is opened that could run or read anything here.
import { element } from '/page/dom.js';
import { icon } from '/page/icons.js';

const OPENED = ['http:', 'https:', 'tel:', 'line:'];

export function openLink(phone, address) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    // Not an address: shown, not opened.
  }
  const opened = url && OPENED.includes(url.protocol);
  const target = opened
    ? element('a', { class: 'go', href: url.href, target: '_blank', rel: 'noopener noreferrer', onclick: () => phone.sheets.close() },
      phone.word('link.' + (url.protocol.startsWith('http') ? 'open' : url.protocol.slice(0, -1))))
    : element('p', {}, phone.word('link.refused'));
  phone.sheets.show(url?.host || phone.word('link'),
    [element('p', { class: 'address' }, icon('link', 18), ' ', String(address)), target],
    { kind: 'link', first: opened ? target : null });
}
