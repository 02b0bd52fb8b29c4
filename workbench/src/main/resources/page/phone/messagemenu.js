// What can be done with a message: by a long press, the right mouse button, the menu key or Enter.
import { button, element } from '/page/dom.js';
import { copy } from '/page/phone/actions.js';

const LONG_PRESS_MILLIS = 500;

export function messageMenu(phone, list) {
  let press = 0;
  const at = event => event.target.closest('[data-sequence]');
  list.addEventListener('contextmenu', event => {
    if (at(event) && !event.target.closest('a')) {
      event.preventDefault();
      open(phone, at(event));
    }
  });
  list.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target === at(event)) {
      event.preventDefault();
      open(phone, event.target);
    }
  });
  list.addEventListener('pointerdown', event => {
    if (event.pointerType !== 'mouse' && at(event) && !event.target.closest('button, a')) {
      press = setTimeout(() => open(phone, at(event)), LONG_PRESS_MILLIS);
    }
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove']) {
    list.addEventListener(end, () => clearTimeout(press));
  }
}

function open(phone, item) {
  if (item.querySelector(':scope > .deeds')) {
    return;
  }
  const bubble = phone.person.bubbles.get(Number(item.dataset.sequence));
  const deeds = [
    bubble.text && ['copy', () => copy(phone, bubble.text)],
    unsendable(phone.person, bubble) && ['unsend', () => phone.post('unsend', { id: bubble.id })],
  ].filter(Boolean);
  if (deeds.length === 0) {
    return;
  }
  const menu = element('div', { class: 'deeds', role: 'menu', 'aria-label': phone.word('deeds') },
    ...deeds.map(([name, deed]) => button(phone.word(name), () => { close(); deed(); }, { role: 'menuitem', 'data-deed': name })));
  const close = () => {
    menu.remove();
    item.focus({ preventScroll: true });
  };
  menu.addEventListener('keydown', event => {
    const step = { ArrowDown: 'nextSibling', ArrowUp: 'previousSibling' }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (step) {
      event.target[step]?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
      menu.remove();
    }
  });
  document.addEventListener('pointerdown', event => menu.contains(event.target) || menu.remove(), { once: true, capture: true });
  item.append(menu);
  menu.firstElementChild.focus();
}

// Only what the app itself would still take back.
function unsendable(person, bubble) {
  return bubble.from === 'PERSON' && !bubble.unsent && Date.now() - Date.parse(bubble.at) < person.unsendMillis;
}
