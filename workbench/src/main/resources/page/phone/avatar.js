// A round picture with the first character of a name, in a colour of its own.
import { element } from '/page/dom.js';

export function avatar(person) {
  const made = element('span', { class: 'avatar', 'aria-hidden': 'true' }, [...person.name][0]);
  made.style.setProperty('--hue', String(parseInt(person.userId.slice(1, 5), 16) % 360));
  return made;
}

export function accountAvatar(name) {
  return element('span', { class: 'avatar account', 'aria-hidden': 'true' }, [...name][0]);
}
