// The messages of one chat. Only what is new or different is drawn, so that it is also all that is read out.
import { calm, element } from '/page/dom.js';
import { drawBubble, INNER } from '/page/phone/bubble.js';
import { caseNotes } from '/page/phone/cases.js';
import { messageMenu } from '/page/phone/messagemenu.js';
import { newLoading } from '/page/phone/loading.js';

const NEAR_END = 80;

export function newLog(phone) {
  const lines = new Map();
  const list = element('ol', { class: 'messages', role: 'log', 'aria-live': 'polite', 'aria-label': phone.word('chat', phone.person.account) });
  const loading = newLoading(phone);
  const root = element('div', { class: 'log' }, list, loading.root);
  let mailsDrawn = '';
  let atEnd = true;
  messageMenu(phone, list);
  walk(list);
  // Who reads the end goes on to see it, whatever grows or shrinks; who has gone further up is left there.
  let top = 0;
  let height = 0;
  root.addEventListener('scroll', () => {
    const near = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR_END;
    const wentUp = root.scrollTop < top && root.scrollHeight === height;
    atEnd = near || (atEnd && !wentUp);
    top = root.scrollTop;
    height = root.scrollHeight;
  }, { passive: true });
  const stay = new ResizeObserver(() => atEnd && toEnd());
  [root, list].forEach(part => stay.observe(part));
  const toEnd = () => { root.scrollTop = root.scrollHeight; };

  const update = (person, state) => {
    const before = lines.size;
    for (const bubble of person.bubbles.values()) {
      const line = lines.get(bubble.sequence);
      if (line?.bubble !== bubble) {
        const item = drawBubble(phone, bubble);
        line ? replace(list, line.item, item) : append(list, item, bubble, lines.get(bubble.sequence - 1)?.bubble, phone);
        lines.set(bubble.sequence, { bubble, item });
        caseNotes(item, bubble, state.mails);
      }
    }
    for (const { bubble, item } of lines.values()) {
      item.classList.toggle('read', bubble.from === 'PERSON' && bubble.sequence <= person.read);
    }
    const mails = state.mails.map(mail => mail.id + mail.number).join();
    if (mails !== mailsDrawn) {
      mailsDrawn = mails;
      lines.forEach(({ bubble, item }) => caseNotes(item, bubble, state.mails));
    }
    loading.update(person);
    if (lines.size > before) {
      makeCurrent(list, list.lastElementChild);
    }
    // What one sends oneself is always looked at.
    if (lines.size > before && (atEnd || lines.get(lines.size)?.bubble.from === 'PERSON')) {
      toEnd();
    }
  };

  return {
    root,
    update,
    show(sequence) {
      const item = lines.get(sequence)?.item;
      item?.scrollIntoView({ behavior: calm() ? 'auto' : 'smooth', block: 'center' });
      makeCurrent(list, item);
      item?.focus({ preventScroll: true });
    },
  };
}

// Whoever was at the message stays there.
function replace(list, former, item) {
  const wasAt = former.contains(document.activeElement);
  const current = former.classList.contains('current');
  former.replaceWith(item);
  if (current) {
    makeCurrent(list, item);
  }
  if (wasAt) {
    item.focus({ preventScroll: true });
  }
}

// A day begins with its date.
function append(list, item, bubble, before, phone) {
  const day = new Date(bubble.at).toDateString();
  if (!before || new Date(before.at).toDateString() !== day) {
    const date = new Date(bubble.at).toLocaleDateString(phone.root.lang, { month: 'long', day: 'numeric', weekday: 'short' });
    list.append(element('li', { class: 'day', role: 'presentation' }, element('span', {}, date)));
  }
  list.append(item);
}

// Arrow keys go from message to message; Tab enters only the buttons of the message one is at.
function walk(list) {
  const messages = () => [...list.querySelectorAll(':scope > [data-sequence]')];
  list.addEventListener('focusin', event => makeCurrent(list, event.target.closest('[data-sequence]')));
  list.addEventListener('keydown', event => {
    const all = messages();
    const at = all.indexOf(event.target);
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (at >= 0 && all[next]) {
      event.preventDefault();
      all[next].focus();
    }
  });
}

function makeCurrent(list, item) {
  const former = list.querySelector(':scope > .current');
  if (!item || former === item) {
    return;
  }
  former?.classList.remove('current');
  item.classList.add('current');
  for (const one of [former, item].filter(Boolean)) {
    const reachable = one === item ? 0 : -1;
    one.tabIndex = reachable;
    one.querySelectorAll(INNER).forEach(inner => { inner.tabIndex = reachable; });
  }
}
