// One column per person.
import { element, button, post } from '/page/dom.js';
import { drawBubble, tapButton } from '/page/messages.js';

const columns = new Map();

export function drawPeople(people, channels) {
  const list = document.getElementById('people');
  for (const person of people) {
    let column = columns.get(person.userId);
    if (!column) {
      column = newColumn(person, channels);
      columns.set(person.userId, column);
      list.append(column.root);
    }
    column.update(person);
  }
}

function newColumn(person, channels) {
  const who = { person: person.userId };
  const channel = channels.find(one => one.id === person.channel)?.name ?? person.channel;
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' }, [...person.name][0]);
  avatar.style.setProperty('--hue', String(parseInt(person.userId.slice(1, 5), 16) % 360));
  const block = button('', () => post(block.dataset.blocking === 'true' ? 'follow' : 'block', who));
  const pc = element('input', { type: 'checkbox', onchange: () => post('pc', { ...who, on: pc.checked }) });
  const chat = element('ol', { class: 'chat', 'aria-label': person.name + ' のトーク', tabindex: '0', 'aria-live': 'polite' });
  const quick = element('div', { class: 'quick' });
  const root = element('section', { class: 'person', 'aria-label': person.name },
    element('header', {}, avatar, element('strong', {}, person.name), element('small', {}, channel), block,
      element('label', {}, pc, ' PC')),
    chat, quick, tools(who), sayForm(person, who));
  let drawn = '';
  const lines = new Map();
  // Only what is new or changed, so that it is also all that is read out.
  const drawChat = now => {
    for (const bubble of now.bubbles) {
      const asText = JSON.stringify(bubble);
      const line = lines.get(bubble.sequence);
      if (line?.asText !== asText) {
        const fresh = { asText, item: drawBubble(now, bubble) };
        line ? line.item.replaceWith(fresh.item) : chat.append(fresh.item);
        lines.set(bubble.sequence, fresh);
      }
    }
  };
  return {
    root,
    update(now) {
      const asText = JSON.stringify(now);
      if (asText === drawn) {
        return;
      }
      drawn = asText;
      block.textContent = now.blocking ? 'ブロック解除 Unblock' : 'ブロック Block';
      block.dataset.blocking = String(now.blocking);
      pc.checked = now.onPc;
      const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 80;
      const hadFocus = [chat, quick].find(part => part.contains(document.activeElement));
      drawChat(now);
      const last = now.bubbles.at(-1);
      quick.replaceChildren(...(last?.quickReplies ?? []).map((_, index) => tapButton(now, last, true, index)));
      if (atEnd) {
        chat.scrollTop = chat.scrollHeight;
      }
      // Whoever works by keyboard goes on where the tapped button was.
      if (hadFocus && !hadFocus.contains(document.activeElement)) {
        (hadFocus === quick && quick.firstElementChild ? quick.firstElementChild : chat).focus();
      }
    },
  };
}

function tools(who) {
  const send = kind => () => post('send', { ...who, kind });
  const file = element('input', { type: 'file', class: 'hidden', tabindex: '-1', 'aria-label': 'ファイル file', onchange: () => sendFile(who, file) });
  return element('div', { class: 'tools' },
    button('スタンプ', send('sticker')),
    button('見本写真', send('photo'), { title: 'a sample photo' }),
    button('音声', send('voice')),
    button('ファイル…', () => file.click(), { title: 'a photo or file of your own' }),
    file);
}

async function sendFile(who, input) {
  const file = input.files[0];
  if (!file) {
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  const kind = file.type.startsWith('image/') ? 'photo' : 'file';
  await post('send', { ...who, kind, name: file.name, mimeType: file.type, data: btoa(binary) });
  input.value = '';
}

function sayForm(person, who) {
  const text = element('textarea', { rows: '1', 'aria-label': person.name + ' のメッセージ message', placeholder: 'メッセージ…' });
  const send = async () => {
    if (text.value && await post('say', { ...who, text: text.value })) {
      text.value = '';
    }
  };
  text.addEventListener('keydown', event => {
    // While an input method is composing Japanese, Enter chooses a candidate.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  return element('form', { class: 'say', onsubmit: event => { event.preventDefault(); send(); } },
    text, element('button', {}, '送信 Send'));
}
