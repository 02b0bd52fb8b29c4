// The phones, side by side.
import { button, calm, element } from '/page/dom.js';
import { word } from '/page/words.js';
import { show } from '/page/views.js';
import { newPhone } from '/page/phone/phone.js';
import { avatar } from '/page/phone/avatar.js';
import { chooseAccount, inSight } from '/page/phone/accounts.js';

const phones = new Map();
let begun = false;

const row = () => document.getElementById('people');

export function drawPeople(state) {
  for (const [userId, phone] of phones) {
    if (!state.people.has(userId)) {
      phone.root.remove();
      phones.delete(userId);
    }
  }
  let newcomer = null;
  for (const person of state.people.values()) {
    let phone = phones.get(person.userId);
    if (!phone) {
      phone = newPhone(person);
      phones.set(person.userId, phone);
      row().append(phone.root);
      newcomer = person.userId;
    }
    phone.root.hidden = !inSight(person.channel);
    // The people of one account stand together, whoever came first.
    phone.root.style.order = String(state.channels.findIndex(one => one.id === person.channel));
    phone.update(person, state);
  }
  drawStrip(state);
  if (begun && newcomer) {
    showPerson(newcomer);
  }
  begun = true;
}

// All is drawn anew, as after a change of language.
export function forgetPeople() {
  phones.clear();
  begun = false;
  row().replaceChildren();
}

// On a narrow screen only one phone is in sight; here are all of them.
function drawStrip(state) {
  let strip = row().querySelector('.strip');
  const inOrder = state.channels.flatMap(one => [...state.people.values()].filter(person => person.channel === one.id))
    .filter(person => inSight(person.channel));
  const names = inOrder.map(person => person.userId).join();
  if (strip?.dataset.names !== names) {
    strip?.remove();
    strip = element('nav', { class: 'strip', 'aria-label': word('people'), 'data-names': names },
      ...inOrder.map(person =>
        button(avatar(person), () => showPerson(person.userId), { 'aria-label': person.name, title: person.name })));
    row().prepend(strip);
  }
  let empty = row().querySelector('.nobody');
  if (inOrder.length === 0 && !empty) {
    row().append(element('p', { class: 'nobody' }, word('nobody')));
  } else if (inOrder.length > 0) {
    empty?.remove();
  }
}

// Brings a phone into sight, and in it, if one is named, a message.
export function showPerson(userId, sequence) {
  show('people');
  const phone = phones.get(userId);
  if (phone.root.hidden) {
    chooseAccount(phone.person.channel);
  }
  phone.root.scrollIntoView({ behavior: calm() ? 'auto' : 'smooth', block: 'nearest', inline: 'center' });
  if (sequence) {
    phone.showMessage(sequence);
  } else {
    phone.focus();
  }
}
