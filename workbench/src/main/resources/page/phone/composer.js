// Where one types.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { openAttachments } from '/page/phone/attach.js';
import { openCamera, openRoll } from '/page/phone/camera.js';

export function newComposer(phone) {
  const word = phone.word;
  const text = element('textarea', { rows: '1', 'aria-label': word('message'), placeholder: 'Aa', autocomplete: 'off', enterkeyhint: 'send' });
  const send = element('button', { class: 'send', 'aria-label': word('send'), title: word('send') }, icon('send'));
  const tool = (picture, label, open) => button(icon(picture, 24), open, { 'aria-label': word(label), title: word(label) });
  const menu = tool('menu', 'menu.open', () => phone.menuMode());
  menu.hidden = true;
  const blocked = element('p', { class: 'blocked' }, word('blocked'), ' ',
    button(word('unblock'), () => phone.post('follow')));
  const root = element('form', { class: 'composer', onsubmit: event => { event.preventDefault(); say(); } },
    menu, tool('plus', 'attach', () => openAttachments(phone)), tool('camera', 'camera', () => openCamera(phone)),
    tool('picture', 'roll', () => openRoll(phone)), text, send, blocked);

  const fit = () => {
    send.disabled = text.value.trim() === '';
    // As high as its text, up to what the style sheet allows.
    text.style.height = 'auto';
    if (text.isConnected) {
      text.style.height = text.scrollHeight + 'px';
    }
  };
  const write = value => {
    text.value = value;
    fit();
    text.focus();
  };
  async function say() {
    const said = text.value;
    if (said.trim() !== '' && await phone.post('say', { text: said }) && text.value === said) {
      write('');
    }
  }
  text.addEventListener('input', fit);
  text.addEventListener('keydown', event => {
    // While an input method is composing Japanese, Enter chooses a candidate.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      say();
    }
  });
  fit();
  return {
    root,
    write,
    focus: () => text.focus(),
    update(person) {
      root.classList.toggle('blocking', person.blocking);
      menu.hidden = !person.menu;
    },
  };
}
