// What the server told so far, and what is asked of it. Of the messages it sends only those that are new or different.

export const state = { run: '', channels: [], people: new Map(), faults: { list: [] }, mail: {}, mails: [] };

const watchers = [];
let fetching = false;
let stale = false;

export const watch = watcher => watchers.push(watcher);

// With nothing changed: draws all of it again.
export function redraw() {
  watchers.forEach(watcher => watcher());
}

export async function refresh() {
  stale = true;
  if (fetching) {
    return;
  }
  fetching = true;
  try {
    while (stale) {
      stale = false;
      const answer = await fetch('/page/api/state?seen=' + seen());
      if (answer.ok) {
        take(await answer.json());
        redraw();
      }
    }
  } finally {
    fetching = false;
  }
}

function seen() {
  return (state.run || '0') + '~' + [...state.people.values()].map(one => one.userId + ':' + one.version).join(',');
}

function take(told) {
  if (told.run !== state.run) {
    state.people.clear();
  }
  Object.assign(state, { run: told.run, channels: told.channels, faults: told.faults, mail: told.mail, mails: told.mails });
  for (const person of told.people) {
    const known = state.people.get(person.userId);
    const bubbles = known?.bubbles ?? new Map();
    person.bubbles.forEach(bubble => bubbles.set(bubble.sequence, bubble));
    person.loadingUntil = performance.now() + person.loadingMillis;
    state.people.set(person.userId, { ...person, bubbles });
  }
}

// Refused deeds are told to whoever sits before the page.
export async function post(deed, body) {
  const answer = await fetch('/page/api/' + deed, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  tell(answer.ok ? '' : await answer.text());
  return answer.ok;
}

export function tell(text) {
  document.getElementById('notice').textContent = text;
}

export function listen() {
  new EventSource('/page/api/changes').onmessage = refresh;
}
