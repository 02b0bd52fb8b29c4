// The sheet in which a date, a time or both are picked.
import { element } from '/page/dom.js';
import { newWheel } from '/page/phone/wheel.js';

const EARLIEST = '1900-01-01T00:00';
const LATEST = '2100-12-31T23:59';

const two = number => String(number).padStart(2, '0');
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

// LINE writes date and time with a small t as well; a date or time alone is filled up.
function whole(text, mode, otherwise) {
  const given = text?.replace('t', 'T');
  return !given ? otherwise : mode === 'date' ? given + otherwise.slice(10) : mode === 'time' ? '2000-01-01T' + given : given;
}

function local(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function openDatePicker(phone, action, pick) {
  const { mode } = action;
  const min = whole(action.min, mode, EARLIEST);
  const max = whole(action.max, mode, LATEST);
  const now = mode === 'time' ? '2000-01-01' + local(new Date()).slice(10) : local(new Date());
  const start = whole(action.initial, mode, now);
  const wheels = { year: null, month: null, day: null, hour: null, minute: null };
  const names = { date: ['year', 'month', 'day'], time: ['hour', 'minute'], datetime: ['year', 'month', 'day', 'hour', 'minute'] }[mode];
  const told = element('p', { class: 'told', role: 'status', 'data-picked': '' });
  for (const name of names) {
    wheels[name] = newWheel(phone.word(name), value => phone.word(name + '.value', value), () => settle(read()));
  }

  const read = () => {
    const [year, month, day, hour, minute] = Object.values(wheels).map((wheel, at) => wheel?.value() ?? [2000, 1, 1, 0, 0][at]);
    return `${year}-${two(month)}-${two(Math.min(day, daysIn(year, month)))}T${two(hour)}:${two(minute)}`;
  };

  // The nearest moment the picker offers; no wheel shows a number that leads nowhere.
  function settle(wished) {
    const moment = wished < min ? min : wished > max ? max : wished;
    const [year, month, day, hour, minute] = moment.split(/[-T:]/).map(Number);
    wheels.year?.offer(range(Number(min.slice(0, 4)), Number(max.slice(0, 4))), year);
    wheels.month?.offer(range(1, 12), month);
    wheels.day?.offer(range(1, daysIn(year, month)), day);
    wheels.hour?.offer(range(0, 23), hour);
    wheels.minute?.offer(range(0, 59), minute);
    told.textContent = inWords(phone.root.lang, mode, moment);
    told.dataset.picked = { date: moment.slice(0, 10), time: moment.slice(11), datetime: moment }[mode];
  }

  const row = element('div', { class: 'wheels' }, ...names.map(name => wheels[name].root));
  phone.sheets.show(action.label, [told, row],
    { kind: 'date', done: [phone.word('send'), () => pick(told.dataset.picked)], first: wheels[names[0]].root });
  settle(start);
}

function inWords(language, mode, moment) {
  const date = new Date(moment + 'Z');
  const parts = mode === 'time' ? {} : { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' };
  const time = mode === 'date' ? {} : { hour: '2-digit', minute: '2-digit' };
  const words = date.toLocaleString(language, { ...parts, ...time, timeZone: 'UTC' });
  if (language !== 'ja' || mode === 'time') {
    return words;
  }
  const era = date.toLocaleDateString('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${words}・${era}`;
}
