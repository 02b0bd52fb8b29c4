// One message, as the bot or the person sent it.
import { element, unseen } from '/page/dom.js';
import { accountAvatar } from '/page/phone/avatar.js';
import { drawMedia } from '/page/phone/media.js';
import { drawTemplate } from '/page/phone/template.js';
import { drawFlex } from '/page/flex/flex.js';
import { note } from '/page/phone/note.js';

// What inside a message can have the focus.
export const INNER = 'button, a, summary, [role=button]';

const LINK = /https?:\/\/[^\s<>"'、。，．（）「」『』【】]+/g;

export function drawBubble(phone, bubble) {
  const own = bubble.from === 'PERSON';
  const item = element('li', {
    'data-from': bubble.from, 'data-sequence': bubble.sequence, 'data-type': bubble.type, 'data-id': bubble.id,
    'data-unsent': bubble.unsent, tabindex: '-1',
  });
  if (bubble.unsent) {
    item.append(element('p', { class: 'system' }, phone.word('unsent')));
    return item;
  }
  const time = new Date(bubble.at).toLocaleTimeString(phone.root.lang, { hour: 'numeric', minute: '2-digit' });
  const name = own ? phone.person.name : phone.person.account;
  const body = content(phone, bubble);
  body.setAttribute('data-body', '');
  item.append(own ? '' : accountAvatar(phone.person.account),
    element('div', { class: 'stack' },
      own ? null : element('span', { class: 'sender', 'aria-hidden': 'true' }, phone.person.account),
      element('div', { class: 'line' }, unseen(name + ': '), body,
        element('span', { class: 'meta' },
          own ? element('span', { class: 'seen' }, phone.word('read')) : null,
          element('time', { datetime: bubble.at }, time)))));
  // Out of the order of the tab key until the message is the current one.
  item.querySelectorAll(INNER).forEach(inner => { inner.tabIndex = -1; });
  return item;
}

function content(phone, bubble) {
  switch (bubble.type) {
    case 'text':
      return element('p', { class: 'bubble' }, ...withLinks(bubble.text));
    case 'textV2':
      return element('p', { class: 'bubble' }, ...withLinks(bubble.text), textParts(phone, bubble));
    case 'template':
      return drawTemplate(phone, bubble);
    case 'flex':
      return drawFlex(phone, bubble);
    default:
      return drawMedia(phone, bubble);
  }
}

// As the app does, but only addresses that can do no harm.
function withLinks(text) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(LINK)) {
    parts.push(text.slice(end, found.index),
      element('a', { href: found[0], target: '_blank', rel: 'noopener noreferrer' }, found[0]));
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)];
}

function textParts(phone, bubble) {
  return bubble.content.substitution ? note(phone, 'substitution', bubble.content.substitution) : null;
}
