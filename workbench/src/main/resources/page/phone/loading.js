// Three dots while the bot says it is at work.
import { element } from '/page/dom.js';
import { accountAvatar } from '/page/phone/avatar.js';

export function newLoading(phone) {
  const root = element('div', { class: 'loading', role: 'status', hidden: true },
    accountAvatar(phone.person.account),
    element('span', { class: 'dots', role: 'img', 'aria-label': phone.word('loading') },
      element('i'), element('i'), element('i')));
  let timer = 0;
  const show = () => {
    const left = phone.person.loadingUntil - performance.now();
    root.hidden = left <= 0;
    clearTimeout(timer);
    if (left > 0) {
      timer = setTimeout(show, left);
    }
  };
  return { root, update: show };
}
