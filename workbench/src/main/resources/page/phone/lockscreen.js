// What anybody sees who passes by the phone: the account's name, and of each message what the app lets be seen.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { accountAvatar } from '/page/phone/avatar.js';

const OWN_WORDS = ['image', 'video', 'audio', 'file', 'sticker', 'location'];

export function newLockScreen(phone) {
  const word = phone.word;
  const clock = element('time', { class: 'clock' });
  const day = element('p', { class: 'date' });
  const list = element('ol', { class: 'notices', 'aria-label': word('notices'), 'aria-live': 'polite' });
  const earlier = element('input', { type: 'checkbox', onchange: () => update(phone.person) });
  const unlock = button(word('unlock'), () => phone.post('lock', { on: false }), { class: 'unlock' });
  const root = element('div', { class: 'lock', hidden: true }, element('div', { class: 'top' }, icon('lock', 20), clock, day),
    list, element('label', { class: 'earlier' }, earlier, ' ', word('notices.earlier')), unlock);
  let wasLocked = false;
  let drawn = '';

  function update(person) {
    root.hidden = !person.locked;
    if (!person.locked) {
      wasLocked = false;
      return;
    }
    clock.textContent = new Date().toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit' });
    day.textContent = new Date().toLocaleDateString(phone.root.lang, { month: 'long', day: 'numeric', weekday: 'long' });
    const shown = earlier.checked
      ? [...person.bubbles.values()].reverse().filter(bubble => bubble.from === 'BOT' && !bubble.silent)
      : person.notifications.map(sequence => person.bubbles.get(sequence));
    const now = shown.map(bubble => bubble.sequence).join();
    if (now !== drawn || !list.firstChild) {
      drawn = now;
      list.replaceChildren(...(shown.length ? shown.map(bubble => notice(phone, bubble)) : [element('li', { class: 'none' }, word('notices.none'))]));
    }
    if (!wasLocked) {
      wasLocked = true;
      unlock.focus({ preventScroll: true });
    }
  }
  return { root, update };
}

function notice(phone, bubble) {
  const own = OWN_WORDS.includes(bubble.type) ? phone.word('notice.' + bubble.type) : phone.word('notice.other');
  const time = new Date(bubble.at).toLocaleTimeString(phone.root.lang, { hour: 'numeric', minute: '2-digit' });
  return element('li', { class: 'notice', 'data-notice': bubble.sequence },
    accountAvatar(phone.person.account),
    element('div', {}, element('strong', {}, phone.person.account), element('time', {}, time),
      element('p', {}, bubble.preview || own)));
}
