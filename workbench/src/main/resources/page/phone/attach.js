// The sheet behind the plus sign.
import { element } from '/page/dom.js';
import { choices } from '/page/phone/sheet.js';
import { fileButton } from '/page/phone/camera.js';

export function openAttachments(phone) {
  const word = phone.word;
  const list = choices(phone, [
    ['smile', word('sticker'), () => phone.post('send', { kind: 'sticker' }), 'sticker'],
    ['voice', word('voice'), () => phone.post('send', { kind: 'voice' }), 'voice'],
    ['place', word('place'), () => openPlace(phone), 'place'],
  ]);
  list.append(fileButton(phone, 'file', word('own.file'), ''));
  phone.sheets.show(word('attach'), list, { kind: 'attach' });
}

export function openPlace(phone) {
  const map = element('div', { class: 'map', role: 'img', 'aria-label': phone.word('place.name') },
    element('span', { class: 'pin' }), element('strong', {}, phone.word('place.name')));
  phone.sheets.show(phone.word('place'), map,
    { kind: 'place', done: [phone.word('send'), () => phone.post('send', { kind: 'location' })] });
}
