// Draws messages as the bot sent them.
import { element, button, post } from '/page/dom.js';

const PHRASES = { sticker: '🙂 スタンプ sticker', audio: '🎤 音声 voice', video: '🎬 動画 video', location: '📍 ' };

export function drawBubble(person, bubble) {
  const own = bubble.from === 'PERSON';
  const meta = element('div', { class: 'meta' },
    element('time', { datetime: bubble.at }, new Date(bubble.at).toLocaleTimeString('ja-JP')),
    own && !bubble.unsent
      ? button('送信取消 Unsend', () => post('unsend', { person: person.userId, id: bubble.id }))
      : null);
  return element('li', { class: bubble.from }, element('div', { class: 'bubble' }, ...body(person, bubble)), meta);
}

function body(person, bubble) {
  if (bubble.unsent) {
    return [element('em', {}, 'メッセージの送信を取り消しました (unsent)')];
  }
  const content = bubble.content;
  if (bubble.from === 'PERSON' && bubble.type === 'image') {
    return [element('img', { src: '/page/api/photo/' + encodeURIComponent(bubble.id), alt: '写真 photo' })];
  }
  if (bubble.type === 'file') {
    return ['📎 ' + bubble.text];
  }
  if (bubble.type === 'template') {
    return template(person, bubble, content.template);
  }
  if (bubble.type === 'flex') {
    return [flex(content.contents, tapper(person, bubble))];
  }
  return [(PHRASES[bubble.type] ?? '') + (bubble.text || (PHRASES[bubble.type] ? '' : '[' + bubble.type + ']'))];
}

function template(person, bubble, content) {
  const tap = tapper(person, bubble);
  const columns = content.columns ?? [content];
  return columns.map(column => element('div', {},
    column.title ? element('h3', {}, column.title) : null,
    column.text ?? '',
    element('div', { class: 'taps stacked' }, ...(column.actions ?? [column.action]).filter(Boolean).map(tap))));
}

// Buttons are told apart by their place among all buttons of the message, counted in the order they are drawn:
// the same depth-first order in which the server counts them.
function tapper(person, bubble) {
  let index = 0;
  return () => tapButton(person, bubble, false, index++);
}

export function tapButton(person, bubble, quick, index) {
  const { label, action } = (quick ? bubble.quickReplies : bubble.buttons)[index];
  const body = { person: person.userId, sequence: bubble.sequence, quick, index };
  if (action.type === 'datetimepicker') {
    return picker(label, action, value => post('tap', { ...body, value }));
  }
  const hint = { uri: action.uri, camera: '📷', cameraRoll: '🖼', location: '📍', clipboard: action.clipboardText }[action.type];
  return button((hint && action.type !== 'uri' ? hint + ' ' : '') + (label || '●'), async () => {
    await post('tap', body);
    if (action.type === 'camera' || action.type === 'cameraRoll') {
      await post('send', { person: person.userId, kind: 'photo' });
    } else if (action.type === 'location') {
      await post('send', { person: person.userId, kind: 'location' });
    }
  }, { title: action.type === 'uri' ? action.uri : action.data });
}

function picker(label, action, pick) {
  const type = { date: 'date', time: 'time', datetime: 'datetime-local' }[action.mode];
  const input = element('input', {
    type, min: action.min, max: action.max, value: (action.initial ?? '').replace('t', 'T'), 'aria-label': label,
  });
  return element('span', {}, input, button(label, () => input.value && pick(input.value)));
}

function flex(node, tap) {
  switch (node?.type) {
    case 'carousel':
      return element('div', { class: 'flex-box carousel' }, ...node.contents.map(child => flex(child, tap)));
    case 'bubble':
      return element('div', { class: 'flex-box' }, ...inOrder(node)
        .filter(([key]) => ['header', 'hero', 'body', 'footer', 'action'].includes(key))
        .map(([key, child]) => key === 'action' ? tap() : flex(child, tap)));
    case 'box': {
      const row = node.layout === 'vertical' ? '' : ' row';
      return element('div', { class: 'flex-box' + row }, ...inOrder(node).flatMap(([key, child]) =>
        key === 'contents' ? child.map(one => flex(one, tap)) : key === 'action' ? [tap()] : []));
    }
    case 'button':
      return tap();
    case 'text': {
      const spans = (node.contents ?? []).map(span => span.text).join('');
      const text = element('span', { class: node.weight === 'bold' ? 'bold' : '' }, node.text ?? spans);
      return node.action ? element('span', {}, text, tap()) : text;
    }
    case 'separator':
      return element('hr');
    case 'image':
    case 'icon':
    case 'video':
      return element('span', {}, '[' + node.type + ']', node.action ? tap() : null);
    default:
      return element('span');
  }
}

function inOrder(node) {
  return Object.entries(node);
}
