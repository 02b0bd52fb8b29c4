// One whole mail, and the way to the chat it is about.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { word } from '/page/words.js';
import { showPerson } from '/page/phone/people.js';
import { chatOf } from '/page/phone/cases.js';
import { drawTicket } from '/page/desk/ticket.js';

export function drawMail(mail, number, people) {
  const chat = number ? chatOf(people, number) : undefined;
  return element('article', { class: 'mail', 'data-open-mail': mail.id },
    element('h3', {}, mail.subject || word('mail.nosubject')),
    chat ? button([icon('person', 18), word('mail.chat', chat.person.name)],
      () => showPerson(chat.person.userId, chat.sequence), { class: 'chatlink', 'data-chat': chat.person.name }) : null,
    head(mail),
    mail.html ? element('iframe', {
      sandbox: '', title: word('mail.html'), src: `/page/api/mail/${encodeURIComponent(mail.id)}/html`,
    }) : null,
    // The same words again, as a program without HTML shows them.
    mail.text ? element('details', { open: !mail.html, 'data-plain': '' }, element('summary', {}, word('mail.text')), element('pre', {}, mail.text)) : null,
    ...mail.attachments.map(attachment));
}

function head(mail) {
  const list = element('dl', {});
  for (const [label, value] of [['From', mail.from], ['To', mail.to], ['Date', mail.date], ['Message-ID', mail.messageId]]) {
    list.append(element('dt', {}, label), element('dd', {}, value));
  }
  return list;
}

function attachment(one) {
  const json = one.mimeType.endsWith('json') ? parsed(one.text) : undefined;
  return element('details', { open: json !== undefined, 'data-attachment': one.name },
    element('summary', {}, icon('file', 18), ` ${one.name} `, element('small', {}, `${one.mimeType}, ${one.size} B`)),
    json === undefined ? (one.text ? element('pre', {}, one.text) : element('p', {}, word('mail.binary'))) : drawTicket(json),
    json === undefined ? null : element('details', {}, element('summary', {}, word('mail.json')), element('pre', {}, JSON.stringify(json, null, 2))));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
