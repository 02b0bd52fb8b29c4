// Buttons, confirm, carousel and image carousel.
import { button, element } from '/page/dom.js';
import { perform } from '/page/phone/actions.js';
import { elsewhere } from '/page/phone/media.js';
import { note } from '/page/phone/note.js';

export function drawTemplate(phone, bubble) {
  const { template } = bubble.content;
  switch (template.type) {
    case 'buttons':
      return element('div', { class: 'template' }, column(phone, bubble, template, '/template'));
    case 'confirm':
      return element('div', { class: 'template confirm' }, column(phone, bubble, template, '/template'));
    case 'carousel':
      return element('div', { class: 'carousel', role: 'group' }, ...template.columns.map((one, at) =>
        element('div', { class: 'template' }, column(phone, bubble, one, '/template/columns/' + at))));
    case 'image_carousel':
      return element('div', { class: 'carousel', role: 'group' }, ...template.columns.map((one, at) =>
        element('div', { class: 'template' }, elsewhere(one.imageUrl),
          tapButton(phone, bubble, one.action, '/template/columns/' + at + '/action'))));
    default:
      return element('div', { class: 'bubble' }, bubble.text, note(phone, template.type, template));
  }
}

function column(phone, bubble, column, place) {
  return [
    column.thumbnailImageUrl ? elsewhere(column.thumbnailImageUrl) : null,
    element('div', { class: 'words' },
      column.title ? element('strong', {}, column.title) : null,
      element('p', {}, column.text ?? '')),
    column.defaultAction ? tapButton(phone, bubble, column.defaultAction, place + '/defaultAction') : null,
    element('div', { class: 'taps' }, ...column.actions.map((action, at) =>
      tapButton(phone, bubble, action, place + '/actions/' + at))),
  ].flat();
}

function tapButton(phone, bubble, action, place) {
  return button(action.label ?? '●', () => perform(phone, action, { sequence: bubble.sequence, place }), { 'data-tap': place });
}
