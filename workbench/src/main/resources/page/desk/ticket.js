// JSON as something one can read: names at the left, values at the right.
import { element } from '/page/dom.js';

export function drawTicket(json) {
  return element('div', { class: 'json' }, draw(json));
}

function draw(value) {
  if (Array.isArray(value)) {
    return value.length === 0 ? element('span', { class: 'empty' }, '—')
      : element('ol', {}, ...value.map(one => element('li', {}, draw(one))));
  }
  if (value !== null && typeof value === 'object') {
    return element('dl', {}, ...Object.entries(value).flatMap(([name, one]) =>
      [element('dt', {}, name), element('dd', { 'data-field': name }, draw(one))]));
  }
  return element('span', { class: value === null ? 'empty' : typeof value }, value === null ? '—' : String(value));
}
