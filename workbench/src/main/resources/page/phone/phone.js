// One person's phone: what surrounds the chat, and the parts of the chat put together.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { post } from '/page/state.js';
import { phoneLanguage, wordIn } from '/page/words.js';
import { newPlate } from '/page/phone/plate.js';
import { newLog } from '/page/phone/log.js';
import { newChips } from '/page/phone/chips.js';
import { newComposer } from '/page/phone/composer.js';
import { newMenu } from '/page/phone/menu.js';
import { newLockScreen } from '/page/phone/lockscreen.js';
import { newSheets } from '/page/phone/sheet.js';
import { openPersonSheet } from '/page/phone/personsheet.js';

export function newPhone(person) {
  const phone = { userId: person.userId, person };
  phone.word = (key, ...values) => wordIn(phoneLanguage(phone.person), key, ...values);
  phone.post = (deed, body = {}) => post(deed, { person: phone.userId, ...body });
  phone.open = () => openPersonSheet(phone);

  const parts = {
    plate: newPlate(phone),
    log: newLog(phone),
    chips: newChips(phone),
    composer: newComposer(phone),
    menu: newMenu(phone),
    lock: newLockScreen(phone),
  };
  const header = newHeader(phone);
  const chat = element('div', { class: 'chat' }, header.root, parts.log.root, parts.chips.root,
    parts.composer.root, parts.menu.root);
  const device = element('div', { class: 'device' }, statusBar(), chat, parts.lock.root);
  phone.sheets = newSheets(phone, device, chat);
  phone.write = text => parts.composer.write(text);
  phone.keyboard = () => parts.menu.keyboard();
  phone.input = (option, text) => input(parts, option, text);
  phone.root = element('section', { class: 'phone', 'data-person': person.name, 'aria-label': person.name },
    parts.plate.root, device);
  phone.root.addEventListener('keydown', event => escape(event, parts.composer));
  phone.showMessage = sequence => parts.log.show(sequence);
  phone.focus = () => parts.composer.focus();
  phone.update = (now, state) => {
    phone.person = now;
    phone.root.lang = phoneLanguage(now);
    phone.root.toggleAttribute('data-pc', now.onPc);
    phone.root.toggleAttribute('data-locked', now.locked);
    phone.root.toggleAttribute('data-blocking', now.blocking);
    chat.inert = now.locked || phone.sheets.open();
    header.update(now);
    // The messages come last: where they end depends on what is below them.
    parts.plate.update(now);
    parts.chips.update(now);
    parts.composer.update(now);
    parts.menu.update(now);
    parts.lock.update(now);
    parts.log.update(now, state);
  };
  return phone;
}

// Escape leads out of anything in the chat, to where one types.
function escape(event, composer) {
  if (event.key === 'Escape' && !event.defaultPrevented) {
    composer.focus();
  }
}

// What a postback asks of the phone besides being posted back.
function input(parts, option, text) {
  switch (option) {
    case 'closeRichMenu': return parts.menu.fold(true);
    case 'openRichMenu': return parts.menu.fold(false);
    case 'openKeyboard': parts.menu.keyboard(); return parts.composer.write(text ?? '');
    case 'openVoice': parts.menu.keyboard(); return parts.composer.focus();
    default: return undefined;
  }
}

function newHeader(phone) {
  const name = element('strong', {}, '');
  const root = element('header', { class: 'head' },
    button(icon('back'), () => phone.post('lock', { on: true }), { 'aria-label': phone.word('leave'), title: phone.word('leave') }),
    element('span', { class: 'official', 'aria-hidden': 'true' }), name,
    button(icon('menu'), phone.open, { 'aria-label': phone.word('more'), title: phone.word('more'), class: 'last' }));
  return {
    root,
    update(person) {
      name.textContent = person.account;
    },
  };
}

function statusBar() {
  const clock = element('time', {});
  const tick = () => {
    clock.textContent = new Date().toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit' });
  };
  tick();
  setInterval(tick, 20_000);
  return element('div', { class: 'status', 'aria-hidden': 'true' }, clock,
    element('span', { class: 'signal' }), element('span', { class: 'battery' }));
}
