// Fetches the state whenever the server says that something changed, and draws it.
import { element, post } from '/page/dom.js';
import { drawPeople } from '/page/people.js';
import { drawMails } from '/page/mails.js';

const by = id => document.getElementById(id);
let fetching = false;
let stale = false;

async function refresh() {
  if (fetching) {
    stale = true;
    return;
  }
  fetching = true;
  do {
    stale = false;
    const answer = await fetch('/page/api/state');
    if (answer.ok) {
      draw(await answer.json());
    }
  } while (stale);
  fetching = false;
}

function draw(state) {
  drawChannels(state.channels);
  drawFaults(state.faults);
  by('mailon').checked = state.mail.on;
  by('mailfailing').checked = state.mail.failing;
  drawPeople(state.people, state.channels);
  drawMails(state.mails);
}

function drawChannels(channels) {
  const select = by('channel');
  if (select.options.length !== channels.length) {
    select.replaceChildren(...channels.map(channel => element('option', { value: channel.id }, channel.name)));
  }
}

function drawFaults(faults) {
  const switches = by('switches');
  if (!switches.firstChild) {
    switches.append(...faults.map(fault => element('label', {}, element('span', {}, fault.name),
      element('input', {
        id: 'fault-' + fault.name, type: 'number', min: '0', max: '100', step: '5',
        onchange: event => post('fault', { fault: fault.name, chance: Number(event.target.value) / 100 }),
      }), '%')));
  }
  for (const fault of faults) {
    const input = by('fault-' + fault.name);
    if (document.activeElement !== input) {
      input.value = String(Math.round(fault.chance * 100));
    }
  }
  const on = faults.filter(fault => fault.chance > 0).length;
  by('faulty').textContent = on > 0 ? `⚠ ${on}` : '';
}

by('add').addEventListener('submit', async event => {
  event.preventDefault();
  if (await post('people', { channel: by('channel').value, name: by('name').value })) {
    by('name').value = '';
  }
});
const mail = () => post('mail', { on: by('mailon').checked, failing: by('mailfailing').checked });
by('mailon').addEventListener('change', mail);
by('mailfailing').addEventListener('change', mail);

new EventSource('/page/api/changes').onmessage = refresh;
refresh();
