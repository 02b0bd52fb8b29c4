// Above the phone: whose it is, and what can be done to it that is no part of the app.
import { button, element, unseen } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { avatar } from '/page/phone/avatar.js';

const LANGUAGES = { ja: '日本語', en: 'English' };

export function newPlate(phone) {
  const word = phone.word;
  const face = avatar(phone.person);
  const notes = element('small', {});
  const toggle = (picture, label, deed) => button(icon(picture, 19), deed, { 'aria-label': word(label), title: word(label), 'data-toggle': label });
  const lock = toggle('lock', 'lock', () => phone.post('lock', { on: !phone.person.locked }));
  const pc = toggle('screen', 'pc', () => phone.post('pc', { on: !phone.person.onPc }));
  const block = toggle('block', 'block', () => phone.post(phone.person.blocking ? 'follow' : 'block'));
  const profile = toggle('person', 'about', phone.open);
  const root = element('header', { class: 'plate' }, face,
    element('div', { class: 'who' }, element('strong', {}, phone.person.name), notes),
    element('div', { class: 'toggles' }, lock, pc, block, profile));
  return {
    root,
    update(person) {
      lock.setAttribute('aria-pressed', String(person.locked));
      pc.setAttribute('aria-pressed', String(person.onPc));
      block.setAttribute('aria-pressed', String(person.blocking));
      notes.replaceChildren(LANGUAGES[person.language] ?? person.language,
        ...[person.blocking && word('blocking'), !person.friend && word('stranger'), person.onPc && word('pc.short'), person.premium && 'Premium']
          .filter(Boolean).flatMap(note => [unseen(', '), element('em', {}, note)]));
    },
  };
}
