// The page's frame: who is shown, in which language, and which part where there is room for one only.
import { fillIn, pageLanguage, speak } from '/page/words.js';
import { listen, redraw, refresh, state, watch } from '/page/state.js';
import { drawAccounts, forgetAccounts } from '/page/phone/accounts.js';
import { drawPeople, forgetPeople } from '/page/phone/people.js';
import { drawMails, forgetMails } from '/page/desk/mails.js';
import { drawFaults, forgetFaults } from '/page/desk/faults.js';
import { askForPerson } from '/page/desk/newcomer.js';
import { show, views } from '/page/views.js';

function draw() {
  drawAccounts(state);
  drawPeople(state);
  drawMails(state);
  drawFaults(state);
}

function changeLanguage(language) {
  speak(language);
  forgetAccounts();
  forgetPeople();
  forgetMails();
  forgetFaults();
  frame();
  redraw();
}

function frame() {
  fillIn(document);
  for (const one of document.querySelectorAll('[data-language]')) {
    one.setAttribute('aria-pressed', String(one.dataset.language === pageLanguage()));
  }
}

for (const one of document.querySelectorAll('.languages button')) {
  one.addEventListener('click', () => changeLanguage(one.dataset.language));
}
document.getElementById('add').addEventListener('click', () => askForPerson(state));
views();
show('people');
frame();
watch(draw);
listen();
refresh();
