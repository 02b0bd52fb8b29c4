// The support mailbox.
import { element } from '/page/dom.js';

let drawn = '';

export function drawMails(mails) {
  const ids = mails.map(mail => mail.id).join(' ');
  if (ids === drawn) {
    return;
  }
  drawn = ids;
  const list = document.getElementById('mails');
  const open = new Set([...list.querySelectorAll('details.mail[open]')].map(one => one.dataset.id));
  list.replaceChildren(...mails.map(mail => draw(mail, open.has(mail.id))));
  if (mails.length === 0) {
    list.textContent = 'まだありません (none yet)';
  }
}

function draw(mail, open) {
  const box = element('details', { class: 'mail', open, 'data-id': mail.id },
    element('summary', {}, new Date(mail.received).toLocaleTimeString('ja-JP') + '  ' + (mail.subject || '(no subject)')));
  // The frames of mails nobody looks at need not be loaded.
  const fill = () => box.open && box.children.length === 1 && box.append(...parts(mail));
  box.addEventListener('toggle', fill);
  fill();
  return box;
}

function parts(mail) {
  const head = element('dl', {});
  for (const [label, value] of [['From', mail.from], ['To', mail.to], ['Date', mail.date], ['Message-ID', mail.messageId]]) {
    head.append(element('dt', {}, label), element('dd', {}, value));
  }
  return [
    head,
    mail.html ? element('iframe', { sandbox: '', title: 'HTML', src: '/page/api/mail/' + encodeURIComponent(mail.id) }) : null,
    // The same words again, as a program without HTML shows them.
    mail.text ? element('details', { open: !mail.html },
      element('summary', {}, '文字だけの本文 Plain text'), element('pre', {}, mail.text)) : null,
    ...mail.attachments.map(attachment => element('details', {},
      element('summary', {}, `${attachment.name} (${attachment.mimeType}, ${attachment.size} bytes)`),
      attachment.text ? element('pre', {}, pretty(attachment)) : null)),
  ].filter(Boolean);
}

function pretty(attachment) {
  if (!attachment.mimeType.endsWith('json')) {
    return attachment.text;
  }
  try {
    return JSON.stringify(JSON.parse(attachment.text), null, 2);
  } catch {
    return attachment.text;
  }
}
