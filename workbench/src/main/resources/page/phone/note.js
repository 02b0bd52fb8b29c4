// Where the page cannot draw something the bot sent, it says so and shows what it was.
import { element } from '/page/dom.js';

export function note(phone, what, sent) {
  return element('details', { class: 'note', 'data-undrawn': what },
    element('summary', {}, phone.word('undrawn', what)),
    element('pre', {}, JSON.stringify(sent, null, 2)));
}
