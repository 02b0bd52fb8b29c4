// Below a message that tells a case number: how to get to the mails that tell the same one.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { word } from '/page/words.js';
import { showMails } from '/page/desk/mails.js';

export function caseNotes(item, bubble, mails) {
  item.querySelector('.case')?.remove();
  if (bubble.from !== 'BOT' || mails.length === 0) {
    return;
  }
  const said = JSON.stringify(bubble.content);
  const numbers = [...new Set(mails.map(mail => mail.number))].filter(number => number && said.includes(number));
  if (numbers.length > 0) {
    const tabindex = item.classList.contains('current') ? 0 : -1;
    item.querySelector('.stack')?.append(element('div', { class: 'case' }, ...numbers.map(number =>
      button([icon('mail', 16), word('case.mails', number, mails.filter(mail => mail.number === number).length)],
        () => showMails(number), { 'data-case': number, tabindex }))));
  }
}

// Whose chat tells this number, and in which message first.
export function chatOf(people, number) {
  for (const person of people.values()) {
    for (const bubble of person.bubbles.values()) {
      if (bubble.from === 'BOT' && JSON.stringify(bubble.content).includes(number)) {
        return { person, sequence: bubble.sequence };
      }
    }
  }
  return undefined;
}
