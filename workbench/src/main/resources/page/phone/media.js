// Pictures, stickers, voices, files and places. What lies on other servers is named, never fetched.
import { element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { note } from '/page/phone/note.js';

export function drawMedia(phone, bubble) {
  const { content, type } = bubble;
  const word = phone.word;
  switch (type) {
    case 'image':
      return content.originalContentUrl || content.contentProvider?.type === 'external'
        ? elsewhere(content.originalContentUrl ?? content.contentProvider.originalContentUrl)
        : element('img', {
          class: 'photo', src: '/page/api/photo/' + encodeURIComponent(bubble.id), alt: word('photo'), width: 220, height: 165, loading: 'lazy',
        });
    case 'video':
      return content.originalContentUrl ? elsewhere(content.originalContentUrl) : card('picture', word('video'), seconds(content.duration));
    case 'audio':
      return card('voice', word('voice'), seconds(content.duration));
    case 'file':
      return card('file', content.fileName ?? bubble.text, size(content.fileSize));
    case 'location':
      return card('place', content.title ?? word('place'), content.address ?? '');
    case 'sticker':
      return element('div', { class: 'sticker', role: 'img', 'aria-label': word('sticker') }, icon('smile', 84));
    default:
      return element('div', { class: 'bubble' }, bubble.text, note(phone, type, content));
  }
}

// A picture of somebody else's server: where the app would show it, its address.
export function elsewhere(address) {
  return element('div', { class: 'elsewhere', role: 'img', 'aria-label': address, title: address },
    icon('picture', 30), element('small', {}, host(address)));
}

function host(address) {
  try {
    return new URL(address).host;
  } catch {
    return String(address);
  }
}

function card(picture, title, detail) {
  return element('div', { class: 'bubble card' }, icon(picture, 30),
    element('div', {}, element('strong', {}, title), detail ? element('small', {}, detail) : null));
}

const seconds = duration => duration ? Math.round(duration / 1000) + ' s' : '';

const size = bytes => bytes === undefined ? '' : bytes < 1024 ? bytes + ' B' : (bytes / 1024).toFixed(1) + ' KB';
