// The official accounts, where there are several: whose chats, and whose mails, are in sight.
import { button, element } from '/page/dom.js';
import { redraw } from '/page/state.js';
import { word } from '/page/words.js';

let chosen = '';
let drawn = '';

const bar = () => document.getElementById('accounts');

// Empty: all of them.
export const chosenAccount = () => chosen;

export const inSight = channel => !chosen || chosen === channel;

// Several accounts may go by one name, where a name must not tell whose it is.
export const accountName = ({ id, name }) => name.toLowerCase().includes(id.toLowerCase()) ? name : `${name} (${id})`;

export function chooseAccount(id) {
  if (chosen !== id) {
    chosen = id;
    redraw();
  }
}

export function drawAccounts({ channels, people }) {
  bar().hidden = channels.length < 2;
  const counts = channels.map(one => [...people.values()].filter(person => person.channel === one.id).length);
  const asText = JSON.stringify([channels, counts, chosen]);
  if (asText === drawn) {
    return;
  }
  drawn = asText;
  const focused = bar().contains(document.activeElement) ? document.activeElement.dataset.account : undefined;
  bar().replaceChildren(choice('', word('accounts.all'), people.size),
    ...channels.map((one, index) => choice(one.id, accountName(one), counts[index])));
  if (focused !== undefined) {
    bar().querySelector(`[data-account="${CSS.escape(focused)}"]`)?.focus();
  }
}

export function forgetAccounts() {
  drawn = '';
}

function choice(id, name, count) {
  return button([element('span', {}, name), ' ', element('span', { class: 'count' }, count || '')],
    () => chooseAccount(id), { 'data-account': id, 'aria-pressed': String(chosen === id) });
}
