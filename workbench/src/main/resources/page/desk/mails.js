// The support desk's mailbox: the list, and the mail that is open.
import { button, element } from '/page/dom.js';
import { post, state } from '/page/state.js';
import { pageLanguage, word } from '/page/words.js';
import { show } from '/page/views.js';
import { drawMail } from '/page/desk/mail.js';
import { chosenAccount } from '/page/phone/accounts.js';

let drawn = '';
let opened = '';
let wanted = '';

const box = () => document.getElementById('mailbox');

export function drawMails(now) {
  document.getElementById('mailcount').textContent = now.mails.length || '';
  const asText = JSON.stringify([now.mail, now.mails.map(mail => mail.id), wanted, opened, chosenAccount()]);
  if (asText !== drawn && !opened) {
    box().replaceChildren(switches(now.mail), wanted ? filter() : '', list(now.mails));
  }
  drawn = asText;
}

export function forgetMails() {
  drawn = '';
  opened = '';
}

// The mails of one case; where there is only one, that one.
export function showMails(number) {
  show('mails');
  wanted = number;
  const found = state.mails.filter(mail => mail.number === number);
  found.length === 1 ? openMail(found[0].id) : back();
}

function switches(mail) {
  const box = (name, checked) => element('label', {}, element('input', {
    type: 'checkbox', checked, 'data-mail-switch': name,
    onchange: event => post('mail', { [name]: event.target.checked }),
  }), ' ', word('mail.' + name));
  return element('p', { class: 'mailswitches' }, box('on', mail.on), box('failing', mail.failing));
}

function filter() {
  return element('p', { class: 'filter' }, word('mails.of', wanted), ' ',
    button(word('mails.all'), () => { wanted = ''; back(); }));
}

function list(mails) {
  const shown = mails.filter(mail => wanted ? mail.number === wanted : atDesk(mail));
  if (shown.length === 0) {
    return element('p', { class: 'none' }, word('mails.none'));
  }
  return element('ol', { class: 'mails' }, ...shown.map(mail => element('li', {},
    button([
      element('time', { datetime: mail.received }, new Date(mail.received).toLocaleString(pageLanguage(), { dateStyle: 'short', timeStyle: 'short' })),
      element('strong', {}, mail.subject || word('mail.nosubject')),
      element('small', {}, state.channels.length > 1 ? mail.to : mail.from),
    ], () => openMail(mail.id), { 'data-mail': mail.id, 'data-number': mail.number }))));
}

// Each operator's desk has an address of its own.
function atDesk(mail) {
  return !chosenAccount() || mail.to.toLowerCase().includes(`@${chosenAccount().toLowerCase()}.invalid`);
}

async function openMail(id) {
  const answer = await fetch('/page/api/mail/' + encodeURIComponent(id));
  if (answer.ok) {
    opened = id;
    const summary = state.mails.find(mail => mail.id === id);
    box().replaceChildren(button(word('mails.back'), back, { class: 'back' }), drawMail(await answer.json(), summary?.number ?? '', state.people));
    box().querySelector('.back').focus({ preventScroll: true });
    box().closest('aside').scrollTop = 0;
  }
}

function back() {
  const from = opened;
  opened = '';
  drawn = '';
  drawMails(state);
  box().querySelector(`[data-mail="${CSS.escape(from)}"]`)?.focus();
}
