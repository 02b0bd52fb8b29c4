// Quick replies: a row over the input that scrolls sideways.
import { arrowKeys, button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { perform } from '/page/phone/actions.js';

const PICTURES = { camera: 'camera', cameraRoll: 'picture', location: 'place' };

export function newChips(phone) {
  const root = element('div', { class: 'chips', role: 'toolbar', 'aria-label': phone.word('chips') });
  const reachFirst = arrowKeys(root, 'button', 'ArrowLeft', 'ArrowRight');
  let drawn = '';
  root.addEventListener('focusin', event => event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  return {
    root,
    update(person) {
      const last = Math.max(0, ...person.bubbles.keys());
      const asText = last + JSON.stringify(person.quickReplies);
      if (asText === drawn) {
        return;
      }
      drawn = asText;
      const hadFocus = root.contains(document.activeElement);
      const items = person.bubbles.get(last)?.content.quickReply?.items ?? [];
      root.replaceChildren(...person.quickReplies.map((tap, at) => chip(phone, tap, last, at, items[at])));
      root.hidden = person.quickReplies.length === 0;
      root.scrollLeft = 0;
      reachFirst();
      // Whoever works by keyboard goes on with the next question, or with typing.
      if (hadFocus) {
        (root.firstElementChild ?? { focus: phone.focus }).focus();
      }
    },
  };
}

function chip(phone, { label, action }, sequence, at, item) {
  const picture = item?.imageUrl ? 'picture' : PICTURES[action.type];
  const target = { sequence, place: `/quickReply/items/${at}/action`, quick: true };
  return button([picture ? icon(picture, 18) : null, element('span', {}, label)], () => perform(phone, action, target),
    { 'data-chip': label, 'data-action': action.type, title: item?.imageUrl });
}
