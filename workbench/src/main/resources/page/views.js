// On a wide screen the phones have the mails or the switches beside them; on a narrow one there is one thing at a time.

const DESK = ['mails', 'faults'];
let desk = 'mails';

export function show(view) {
  document.body.dataset.view = view;
  if (DESK.includes(view)) {
    desk = view;
  }
  document.getElementById('desk').dataset.desk = desk;
  for (const one of document.querySelectorAll('.views button')) {
    const wide = matchMedia('(min-width: 56rem)').matches;
    one.setAttribute('aria-pressed', String(wide ? one.dataset.view === desk : one.dataset.view === view));
  }
}

export function views() {
  for (const one of document.querySelectorAll('.views button')) {
    one.addEventListener('click', () => show(one.dataset.view));
  }
  matchMedia('(min-width: 56rem)').addEventListener('change', () => show(document.body.dataset.view));
}
